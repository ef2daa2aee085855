import type { InboxRow } from '@gendan/contract/rows'
import { decimal } from '@gendan/kernel/decimal'
import type { ReactNode } from 'react'
import type { useAsk } from '../app/queries.ts'
import { problemIn, SaidPart } from '../app/said.tsx'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { when } from '../app/when.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { moneyInProse } from '../words/write.ts'

interface PhonePlace {
  readonly back: () => void
  readonly place: string
}

/** What stands on the right while a thing is not there: waiting, failed, or done by somebody meanwhile. */
export function DoneMeanwhile({
  order,
  onDone,
  phone,
}: {
  readonly order: ReturnType<typeof useAsk<'order'>>
  readonly onDone: () => void
  readonly phone: boolean
}) {
  if (phone && !order.data) return <Waiting title={{ en: 'Signing', zh: '签批' }} of={[order]} />
  return (
    <section className="card one-thing one-thing-waiting">
      {order.error && (
        <SaidPart
          act={{ en: 'open it', zh: '打开' }}
          problem={problemIn(order.error)}
          onRetry={() => void order.refetch()}
        />
      )}
      {!order.error && !order.data && <Skeleton lines={[40, 100, 100, 70]} />}
      {order.data && (
        <Empty
          says={{ en: 'This no longer waits for a signature', zh: '这一件已经不在待签里了' }}
          what={{ en: 'It was signed, returned or sent again meanwhile.', zh: '刚刚被签过、退回或重新送签了。' }}
          first={{ label: { en: 'On to the next', zh: '看下一件' }, go: onDone }}
        />
      )}
    </section>
  )
}

interface FrameProps {
  readonly row: InboxRow
  readonly here: FirmHere
  readonly title: string
  readonly phone: PhonePlace | undefined
  /** On a phone in its bar; on a desk under the content, unless a foot of its own stands there. */
  readonly acts: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** One thing that waits: its head with customer, amount and who sent it, what one decides by, and the ways on. */
export function ThingFrame({ row, here, title, phone, acts, foot, children }: FrameProps) {
  const { say, lang } = useWords()
  const amount =
    row.amount === null || row.part ? '' : moneyInProse({ amount: decimal(row.amount), currency: row.currency })
  const facts = [row.buyerName, amount].filter(Boolean).join(' · ')
  if (phone)
    return (
      <Screen title={<PhoneTitle title={title} phone={phone} />} note={`${row.number} · ${facts}`} acts={acts}>
        <div className="stack">
          {children}
          {foot}
        </div>
      </Screen>
    )
  return (
    <section className="card one-thing" aria-label={`${title} ${row.number}`}>
      <header className="one-thing-head">
        <div className="fill">
          <h2 className="t-title">
            {title} · {row.number}
          </h2>
          <p className="second">{facts}</p>
        </div>
        <div className="figures">
          <p className="quiet t-small">
            {row.kind === '' ? say({ en: 'Changed by', zh: '改单' }) : say({ en: 'Sent by', zh: '送签' })}
          </p>
          <p>
            {here.nameOf(row.askedBy)} {when(row.askedAt, lang)}
          </p>
        </div>
      </header>
      <div className="one-thing-body">{children}</div>
      {foot ?? <footer className="sign-foot line">{acts}</footer>}
    </section>
  )
}

function PhoneTitle({ title, phone }: { readonly title: string; readonly phone: PhonePlace }) {
  const { say } = useWords()
  return (
    <span className="line">
      <button
        type="button"
        className="as-link phone-back"
        aria-label={say({ en: 'Back to the list', zh: '回列表' })}
        onClick={phone.back}
      >
        ‹
      </button>
      <span className="fill">{title}</span>
      <span className="quiet t-small">{phone.place}</span>
    </span>
  )
}
