import type { Words } from '@gendan/kernel/words'
import { askAmendment } from '@gendan/orderfile/acts/credit-point-acts'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { Button, Input } from 'antd'
import { useAct } from '../app/act.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { useGo } from '../order-view/use-go.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { CopyButton } from './copy-button.tsx'
import type { CreditAnswer } from './credit-words.ts'
import { keepAsLetter } from './request-letter.ts'
import { CreditSheetButton } from './sheet-button.tsx'

/** The request for amendment: proposed from what conflicts, changed by hand, sent, and marked as asked. */
export function RequestCard({ answer }: { readonly answer: CreditAnswer }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const credit = answer.credit as unknown as CreditFile
  const wanted = answer.points.filter(({ judged }) => judged?.how === 'amend')
  const { requests } = credit
  return (
    <section className="card padded stack" id="request">
      <SectionHead note={say({ en: `${wanted.length} points to amend`, zh: `${wanted.length} 点要求改证` })}>
        {say({ en: 'Request for amendment', zh: '改证要求' })}
      </SectionHead>
      {requests.map((request) => (
        <Asked key={request.id} request={request} name={answer.people[request.by] ?? ''} />
      ))}
      {rights.has('credit') && answer.amendmentRequest ? (
        <Asking answer={answer} letter={answer.amendmentRequest} />
      ) : (
        requests.length === 0 && (
          <p className="second">{say({ en: 'Nothing is to be amended.', zh: '没有需要修改的条款。' })}</p>
        )
      )}
    </section>
  )
}

function Asked({ request, name }: { readonly request: CreditFile['requests'][number]; readonly name: string }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  return (
    <details className="credit-asked">
      <summary className="line wraps">
        <span className="medium">
          {say({ en: 'Asked on', zh: '已要求' })} {shortDay(request.day, day, lang)}
        </span>
        <span className="second">{request.sent}</span>
        <span className="quiet t-small">{name}</span>
        <span className={request.answeredBy ? 'done t-small' : 'thin t-small'}>
          {request.answeredBy
            ? say({ en: 'amendment came', zh: '修改书已到' })
            : say({ en: 'no amendment yet', zh: '修改书未到' })}
        </span>
      </summary>
      <pre className="credit-letter">{request.letter}</pre>
      {request.page && (
        <Button href={addressOf('attachment', { world, address: request.page.attachment })} target="_blank">
          {say({ en: 'Open PDF', zh: '打开 PDF' })}
        </Button>
      )}
    </details>
  )
}

const SENT: Words = { en: 'To whom and how: “customer, mail”', zh: '发给谁、怎么发：“客户，邮件”' }
const LETTER: Words = { en: 'Letter', zh: '改证函' }

function Asking({ answer, letter }: { readonly answer: CreditAnswer; readonly letter: string }) {
  const { say } = useWords()
  const { id: world, account, day, company: firm } = useWorld()
  const act = useAct()
  const go = useGo()
  const id = String(answer.credit['id'])
  const edit = useEdit({ letter, sent: '' }, answer.version, `credit.${id}.request`)
  const { value } = edit
  const [first] = answer.orders
  const wanted = answer.points.filter(({ judged }) => judged?.how === 'amend')
  async function asked() {
    const points = wanted.map(({ rule, place, said }) => ({ rule, place, said }))
    const input = { firm, day, points, letter: value.letter, sent: value.sent.trim() }
    if (await act.run(askAmendment, input, { id, expected: answer.version })) edit.done(value)
  }
  function write() {
    if (!first) return
    const place = { world, account: account.id, file: first.id, credit: id }
    keepAsLetter(place, {
      party: String(answer.credit['customer']),
      subject: subjectOf(value.letter),
      text: value.letter,
    })
    go(`/orders/${first.id}/letter?part=credit-${id}`)
  }
  return (
    <div className="stack">
      <Still busy={act.busy}>
        <Input.TextArea
          aria-label={say(LETTER)}
          className="code-text"
          autoSize={{ minRows: 8, maxRows: 24 }}
          value={value.letter}
          onChange={(event) => edit.set({ ...value, letter: event.target.value })}
        />
        <div className="line wraps">
          <CreditSheetButton credit={id} version={answer.version} sheet="request" letter={value.letter} />
          <CopyButton text={value.letter} />
          {first && <Button onClick={write}>{say({ en: 'Write it as a mail', zh: '写成邮件' })}</Button>}
          {edit.dirty && <Button onClick={edit.drop}>{say({ en: 'As proposed', zh: '恢复建议稿' })}</Button>}
        </div>
        <div className="line wraps">
          <Input
            className="fill"
            aria-label={say(SENT)}
            placeholder={say(SENT)}
            value={value.sent}
            onChange={(event) => edit.set({ ...value, sent: event.target.value })}
          />
          <Button
            type="primary"
            loading={act.busy}
            disabled={value.sent.trim() === '' || value.letter.trim() === '' || wanted.length === 0}
            onClick={() => void asked()}
          >
            {say({ en: 'It was asked', zh: '记下已要求改证' })}
          </Button>
        </div>
        {wanted.length === 0 && (
          <p className="second t-small">
            {say({
              en: 'Decide first which points are to be amended; the letter names all that conflict.',
              zh: '请先决定哪些要点要求改证；建议稿列出了全部不符处。',
            })}
          </p>
        )}
      </Still>
      {act.said}
    </div>
  )
}

/** "Re: your letter of credit No. LC26-0417 …": the first line of the letter. */
function subjectOf(letter: string): string {
  return (letter.split('\n')[0] ?? '').slice(0, 200)
}
