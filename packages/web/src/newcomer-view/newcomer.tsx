import type { Answer } from '@gendan/contract/questions'
import { judgeStep, showStep } from '@gendan/orderfile/acts/newcomer-acts'
import { dueOf, farOf, type Newcomer, stepStates } from '@gendan/orderfile/newcomer'
import { evidenceKinds, type NewcomerItem } from '@gendan/orderfile/newcomer-items'
import type { Evidence } from '@gendan/orderfile/order-file'
import { useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { EvidenceField, EvidenceLink } from '../gate-view/evidence-field.tsx'
import { useEvidence } from '../gate-view/use-evidence.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import './newcomer.css'

const NAME = { en: 'Newcomer', zh: '新人入门' } as const

/** One newcomer's way: each thing to learn with its day, what shows it, and who confirmed it. */
export function NewcomerPage() {
  const { account } = useParams({ from: '/w/$world/newcomers/$account' })
  const { say } = useWords()
  const { id: world, day } = useWorld()
  const answer = useAsk('newcomer', { account })
  if (!answer.data) return <Waiting title={NAME} of={[answer]} />
  const { data } = answer
  const one = data.newcomer as unknown as Newcomer | null
  const far = one && farOf(one, day)
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/newcomers')}>{say({ en: 'Newcomers', zh: '新人入门' })}</Go> / {data.name}
        </span>
      }
      named={data.name}
      note={far && say({ en: `${far.confirmed} of ${far.all}`, zh: `${far.all} 项中已确认 ${far.confirmed} 项` })}
    >
      {!one && <Empty says={{ en: 'This way has not begun', zh: '还没有开始入门' }} />}
      <ol className="stack">
        {one?.items.map((item) => (
          <li key={item.id}>
            <Step item={item} one={one} data={data} />
          </li>
        ))}
      </ol>
    </Screen>
  )
}

interface StepProps {
  readonly item: NewcomerItem
  readonly one: Newcomer
  readonly data: Answer<'newcomer'>
}

function Step({ item, one, data }: StepProps) {
  const { say, lang } = useWords()
  const { day, account } = useWorld()
  const step = one.steps[item.id]
  const state = step?.state ?? 'open'
  const due = dueOf(one, item)
  return (
    <section className="card padded stack newcomer-step">
      <header className="line wraps">
        <h3 className="card-title">{say(item.title)}</h3>
        <Chip {...(state === 'confirmed' ? { mark: 'done' as const } : {})}>{say(stepStates[state])}</Chip>
        <span className="fill" />
        <span className={due < day && state !== 'confirmed' ? 'thin' : 'second'}>
          {say({ en: 'by', zh: '期限' })} {shortDay(due, day, lang)}
        </span>
      </header>
      <p className="second">
        {say(item.how)} <span className="quiet">· {say(evidenceKinds[item.evidence])}</span> <Lesson item={item} />
      </p>
      {step && step.word !== '' && <p className="newcomer-word">{step.word}</p>}
      {step?.files.map((file) => (
        <EvidenceLink key={file.attachment} evidence={file} />
      ))}
      {step && step.judged !== '' && <p className="second">“{step.judged}”</p>}
      {state !== 'confirmed' && state !== 'shown' && one.id === account.id && (
        <Show item={item} version={data.version} />
      )}
      {state === 'shown' && data.leads && <Judge item={item} id={one.id} version={data.version} />}
    </section>
  )
}

function Lesson({ item: { lesson } }: { readonly item: NewcomerItem }) {
  const { say } = useWords()
  const { id: world, kind } = useWorld()
  if (lesson === '' || kind === 'real') return null
  return <Go to={worldPath(world, `/lessons/${lesson}`)}>{say({ en: 'to the lesson', zh: '去课程' })}</Go>
}

/** The newcomer tells or shows it. */
function Show({ item, version }: { readonly item: NewcomerItem; readonly version: number }) {
  const { say } = useWords()
  const { account } = useWorld()
  const act = useAct()
  const [word, setWord] = useState('')
  const [files, setFiles] = useState<readonly Evidence[]>([])
  const proof = useEvidence(files, setFiles)
  return (
    <>
      <Input.TextArea
        aria-label={say(item.title)}
        placeholder={say(evidenceKinds[item.evidence])}
        maxLength={3000}
        autoSize={{ minRows: 2, maxRows: 12 }}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <EvidenceField proof={proof} />
      {act.said}
      <p>
        <Button
          loading={act.busy}
          disabled={item.evidence === 'file' ? files.length === 0 : word.trim() === '' && files.length === 0}
          onClick={() =>
            void act.run(showStep, { item: item.id, word, files: [...files] }, { id: account.id, expected: version })
          }
        >
          {say({ en: 'Show it to my head', zh: '提交给主管' })}
        </Button>
      </p>
    </>
  )
}

/** His head confirms it, or asks for it once more. */
function Judge({ item, id, version }: { readonly item: NewcomerItem; readonly id: string; readonly version: number }) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const [word, setWord] = useState('')
  const judge = (good: boolean) =>
    void act.run(judgeStep, { firm: company, item: item.id, good, word }, { id, expected: version })
  return (
    <>
      <Input.TextArea
        aria-label={say({ en: 'My word to it', zh: '我的意见' })}
        placeholder={say({ en: 'My word to it', zh: '我的意见' })}
        maxLength={1000}
        autoSize={{ minRows: 1, maxRows: 6 }}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      {act.said}
      <p className="line wraps">
        <Button type="primary" loading={act.busy} onClick={() => judge(true)}>
          {say({ en: 'Confirm', zh: '确认学会' })}
        </Button>
        <Button loading={act.busy} disabled={word.trim() === ''} onClick={() => judge(false)}>
          {say({ en: 'Once more', zh: '再学一遍' })}
        </Button>
      </p>
    </>
  )
}
