import type { InboxRow } from '@gendan/contract/rows'
import { formOf } from '@gendan/forms/catalogue'
import { decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { partsOf } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { problemIn, SaidPart } from '../app/said.tsx'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { when } from '../app/when.ts'
import { type FirmHere, partedOf } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { moneyInProse } from '../words/write.ts'
import { Evidence } from './evidence.tsx'
import { SignFoot } from './sign-foot.tsx'
import { useSigning } from './use-signing.tsx'
import { type Thing, useThing } from './use-thing.ts'

interface OneThingProps {
  readonly row: InboxRow
  readonly here: FirmHere
  readonly onDone: () => void
  readonly phone?: { readonly back: () => void; readonly place: string }
}

/** One thing to sign: why it comes to you, what changed, the paper, what the rules say; at the foot the two ways on. */
export function OneThing({ row, here, onDone, phone }: OneThingProps) {
  const { order, thing } = useThing(row, here)
  if (thing)
    return (
      <Decide
        row={row}
        here={here}
        thing={thing}
        onDone={onDone}
        onStale={() => void order.refetch()}
        {...(phone ? { phone } : {})}
      />
    )
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

/** Which purchase, sample or inspection it is of; nothing where a file has but one. */
function partName({ standing, lamp }: Thing): Words | undefined {
  const gate = gateOf(lamp.gate)
  return lamp.part && gate ? partsOf(gate, partedOf(standing)).find(({ id }) => id === lamp.part)?.name : undefined
}

interface DecideProps extends OneThingProps {
  readonly thing: Thing
  readonly onStale: () => void
}

function Decide({ row, here, thing, onDone, onStale, phone }: DecideProps) {
  const { say, lang } = useWords()
  const signing = useSigning({ row, here, thing, onDone, onStale })
  const name = formOf(row.kind)?.name ?? { en: row.kind, zh: row.kind }
  const amount =
    row.amount === null || row.part ? '' : moneyInProse({ amount: decimal(row.amount), currency: row.currency })
  const part = partName(thing)
  const title = [`${say(name)} v${thing.version}`, ...(part ? [say(part)] : [])].join(' · ')
  const facts = [row.buyerName, amount].filter(Boolean).join(' · ')
  if (phone)
    return (
      <Screen
        title={
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
        }
        note={`${row.number} · ${facts}`}
        acts={signing.buttons}
      >
        <div className="stack">
          <Evidence row={row} here={here} thing={thing} cards />
          <SignFoot thing={thing} signing={signing} here={here} phone />
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
          <p className="quiet t-small">{say({ en: 'Sent by', zh: '送签' })}</p>
          <p>
            {here.nameOf(row.askedBy)} {when(row.askedAt, lang)}
          </p>
        </div>
      </header>
      <div className="one-thing-body">
        <Evidence row={row} here={here} thing={thing} />
      </div>
      <SignFoot thing={thing} signing={signing} here={here} />
    </section>
  )
}
