import type { Credit } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'
import { receiveCreditMessage } from '@gendan/orderfile/acts/credit-message-acts'
import { useParams } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useMemo } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { useProof } from '../gate-view/use-proof.ts'
import { useGo } from '../order-view/use-go.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import { ChangedTable } from './changed-table.tsx'
import { changedTerms, fieldsOf } from './changed-terms.ts'
import { CreditDesk } from './credit-desk.tsx'
import type { CreditAnswer } from './credit-words.ts'
import { messageName } from './message-name.ts'
import { doubtsIn, saidOfScan, useReceiveDraft } from './receive-draft.ts'
import { NotRead, ReceivedAbout, ReceivedSource, useRead } from './receiving-parts.tsx'
import './credit-view.css'
import './credit-wall.css'

/** What a bank sends after the credit: an amendment, the full text, a refusal, a payment. */
export function ReceiveMessagePage() {
  const { credit } = useParams({ from: '/w/$world/credits/$credit/message' })
  const answer = useAsk('credit', { id: credit })
  if (!answer.data) return <Waiting title={receiveCreditMessage.title} of={[answer]} />
  return <ReceiveMessage answer={answer.data} />
}

/** What a message is where its text does not say it. */
const KINDS = [
  '700',
  '701',
  '705',
  '707',
  '708',
  '710',
  '720',
  '730',
  '734',
  '740',
  '750',
  '752',
  '754',
  '799',
] as const
const KIND: Words = { en: 'Which message it is, where the text does not say', zh: '报文种类（原文未注明时选）' }

function ReceiveMessage({ answer }: { readonly answer: CreditAnswer }) {
  const { say } = useWords()
  const { id: world, day, rights, company: firm } = useWorld()
  const id = String(answer.credit['id'])
  const terms = answer.terms as unknown as Credit
  const act = useAct()
  const go = useGo()
  const receiving = useReceiveDraft(`credit.${world}.${id}.message`, { received: day })
  const { draft, put, clear } = receiving
  const proof = useProof(world, 'credit', { gate: id, part: '' }, '')
  const { text, read } = useRead(draft.text)
  const known = read && !('errors' in read) ? read : undefined
  const doubts = useMemo(() => doubtsIn(draft, text), [draft, text])
  const type = known?.type ?? draft.type
  const changes = useMemo(
    () => (known && AMENDS.has(type) ? changedTerms(terms, fieldsOf(known)) : undefined),
    [known, type, terms],
  )
  async function receive() {
    const { received, from, note, how, scan } = draft
    const files = proof.evidence.map(({ attachment, name }) => ({ attachment, name }))
    const said = {
      firm,
      text: draft.text,
      received,
      from,
      note,
      how,
      files,
      ...saidOfScan(scan),
      ...(draft.type ? { type: draft.type } : {}),
    }
    if (!(await act.run(receiveCreditMessage, said, { id, expected: answer.version }))) return
    clear()
    proof.clear()
    go(`/credits/${id}`)
  }
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/credits/${id}`)} className="crumb">
            {terms.number ?? ''} /
          </Go>{' '}
          {say(receiveCreditMessage.title)}
        </>
      }
      acts={
        rights.has('credit') && (
          <Button type="primary" loading={act.busy} disabled={!known} onClick={() => void receive()}>
            {say({ en: 'Keep it with the credit', zh: '存入该证' })}
          </Button>
        )
      }
    >
      <Still busy={act.busy}>
        <div className="stack">
          {act.said && <div className="card padded">{act.said}</div>}
          <ReceivedSource receiving={receiving} proof={proof} />
          {read && 'errors' in read && <NotRead read={read} />}
          {known && (
            <>
              <ReceivedAbout receiving={receiving} read={known}>
                {!known.type && (
                  <Select<string>
                    className="order-search"
                    aria-label={say(KIND)}
                    placeholder={say(KIND)}
                    allowClear
                    value={draft.type || null}
                    options={KINDS.map((one) => ({ value: one, label: say(messageName(one)) }))}
                    onChange={(one: string | undefined) => put({ type: one ?? '' })}
                  />
                )}
              </ReceivedAbout>
              {changes && (
                <div className="card padded stack">
                  <SectionHead>{say({ en: 'What it changes', zh: '修改内容' })}</SectionHead>
                  <ChangedTable changes={changes} />
                </div>
              )}
              <CreditDesk text={text} read={known} doubts={doubts} />
            </>
          )}
        </div>
      </Still>
    </Screen>
  )
}

const AMENDS: ReadonlySet<string> = new Set(['707', '708'])
