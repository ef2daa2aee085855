import type { Place } from '@gendan/credit/message/text-lines'
import { type CreditRead, readCreditText } from '@gendan/credit/read'
import type { CreditFile, CreditMessage } from '@gendan/orderfile/credit/credit-shape'
import { useMemo } from 'react'
import { useWorld } from '../app/world.ts'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { useWords } from '../words/language.tsx'
import { dayOf, shortDay } from '../words/write.ts'
import { AnsweredAmendment } from './amendments.tsx'
import { CreditText } from './credit-text.tsx'
import type { CreditAnswer } from './credit-words.ts'
import { HowScanned } from './how-scanned.tsx'
import { messageName } from './message-name.ts'
import { textRows } from './text-marks.ts'
import { UnreadLines } from './unread-lines.tsx'
import { useLight } from './use-light.ts'

/** Every message about the credit as it came, the latest first. */
export function MessagesTab({ answer }: { readonly answer: CreditAnswer }) {
  const credit = answer.credit as unknown as CreditFile
  return (
    <div className="stack">
      {credit.messages.toReversed().map((message, i) => (
        <MessageCard key={message.id} message={message} answer={answer} first={i === 0} />
      ))}
    </div>
  )
}

interface CardProps {
  readonly message: CreditMessage
  readonly answer: CreditAnswer
  readonly first: boolean
}

function MessageCard({ message, answer, first }: CardProps) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  return (
    <section className="card padded">
      <details open={first}>
        <summary className="line wraps">
          <span className="medium">{say(messageName(message.type))}</span>
          <span className="second">
            {say({ en: 'received', zh: '收到' })} {shortDay(message.received, day, lang)}
          </span>
          {message.from && <span className="second">{message.from}</span>}
          <span className="quiet t-small">
            {answer.people[message.by] ?? ''} {shortDay(dayOf(message.at), day, lang)}
          </span>
        </summary>
        <div className="stack credit-message">
          <AnsweredAmendment message={message} answer={answer} />
          {message.note && <p>{message.note}</p>}
          {message.files.map((one) => (
            <EvidenceLink key={one.attachment} evidence={one} />
          ))}
          <HowScanned message={message} />
          <MessageText text={message.text} doubts={message.scan?.doubts ?? []} />
        </div>
      </details>
    </section>
  )
}

function MessageText({ text, doubts }: { readonly text: string; readonly doubts: readonly Place[] }) {
  const light = useLight()
  const read = useMemo((): Pick<CreditRead, 'fields' | 'unread'> => {
    const answer = readCreditText(text)
    return 'errors' in answer ? { fields: {}, unread: [] } : answer
  }, [text])
  const rows = useMemo(() => textRows(text, [], read, doubts), [text, read, doubts])
  return (
    <>
      <UnreadLines unread={read.unread} />
      <CreditText rows={rows} light={light} nameOf={String} />
    </>
  )
}
