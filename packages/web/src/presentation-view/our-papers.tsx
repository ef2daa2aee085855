import type { Answer } from '@gendan/contract/questions'
import { documentKinds } from '@gendan/credit/terms/credit'
import { documentKindWords } from '@gendan/credit/terms/term-words'
import { putDocument } from '@gendan/orderfile/acts/presentation-acts'
import { Button } from 'antd'
import { useAct } from '../app/act.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import type { Shown } from './use-presentation.ts'

type Paper = Answer<'presentation'>['papers'][number]

/** Papers of ours that were issued and may go: one press each, in as many copies as the credit asks. */
export function OurPapers({ shown }: { readonly shown: Shown }) {
  const { say } = useWords()
  const act = useAct()
  const { answer, held } = shown
  const inSet = new Set(held.documents.flatMap(({ source }) => (source.from === 'paper' ? [source.paper] : [])))
  const free = answer.papers.filter(({ paper, latest }) => latest && !inSet.has(paper))
  const replaced = (paper: Paper) =>
    held.documents.find(({ source }) => source.from === 'paper' && source.number === paper.number)
  async function add(paper: Paper) {
    const before = replaced(paper)
    const asked = shown.demands.find(({ requirement }) => requirement.kind === paper.shows)?.requirement
    const input = {
      ...{ from: 'paper' as const, document: before?.id ?? '', file: paper.file, paper: paper.paper },
      originals: before?.originals ?? asked?.originals ?? 1,
      copies: before?.copies ?? asked?.copies ?? 0,
      reason: before ? `v${paper.version}` : '',
    }
    await act.run(putDocument, input, { id: held.id, expected: answer.version })
  }
  return (
    <div className="card padded stack">
      <SectionHead>{say({ en: 'Our papers', zh: '我方单据' })}</SectionHead>
      {free.length === 0 && (
        <p className="second t-small">
          {say({
            en: 'Every issued paper that goes to banks is in the set. Others are issued in the order file.',
            zh: '已开出、可交银行的单据均已放入；其余请在订单里开出。',
          })}
        </p>
      )}
      {free.map((paper) => (
        <p key={paper.paper} className="line wraps">
          <span className="fill">
            {say(documentKindWords[documentKinds.find((kind) => kind === paper.shows) ?? 'other'])}{' '}
            <span className="second">{`${paper.number} v${paper.version}`}</span>
          </span>
          <Button size="small" loading={act.busy} onClick={() => void add(paper)}>
            {replaced(paper) ? say({ en: 'Replace', zh: '换入新版' }) : say({ en: 'Add', zh: '放入' })}
          </Button>
        </p>
      ))}
      {act.said}
    </div>
  )
}
