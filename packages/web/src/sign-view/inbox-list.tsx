import type { InboxRow } from '@gendan/contract/rows'
import { formOf } from '@gendan/forms/catalogue'
import { decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { gateOf } from '@gendan/orderfile/gates'
import { useWorld, worldPath } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Lamp } from '../parts/lamp.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { clock, moneyInProse, waitedWords } from '../words/write.ts'
import type { InboxState } from './use-inbox.ts'

interface ListProps {
  readonly state: InboxState
  readonly here: FirmHere
  readonly narrow: boolean
}

/** Left: what waits, mine first; what I signed in the last day; the keys. */
export function InboxList({ state, here, narrow }: ListProps) {
  const { say } = useWords()
  const others = state.rows.filter(({ mine }) => !mine)
  return (
    <nav className="card inbox-list" aria-label={say({ en: 'Waiting', zh: '待签' })}>
      <ul>
        {state.rows
          .filter(({ mine }) => mine)
          .map((row) => (
            <Row key={`${row.file} ${row.gate} ${row.part}`} row={row} state={state} here={here} />
          ))}
      </ul>
      {others.length > 0 && (
        <h2 className="inbox-head">{say({ en: `For others ${others.length}`, zh: `等别人 ${others.length}` })}</h2>
      )}
      <ul>
        {others.map((row) => (
          <Row key={`${row.file} ${row.gate} ${row.part}`} row={row} state={state} here={here} />
        ))}
      </ul>
      {state.signed.length > 0 && <Signed rows={state.signed} />}
      <span className="fill" />
      {!narrow && (
        <p className="inbox-keys quiet t-small" aria-hidden="true">
          <kbd>J</kbd> <kbd>K</kbd> {say({ en: 'walk', zh: '上下' })} <kbd>S</kbd> {say({ en: 'sign', zh: '签' })}{' '}
          <kbd>R</kbd> {say({ en: 'return', zh: '退回' })}
        </p>
      )}
    </nav>
  )
}

/** The paper that waits; at a gate that is passed by a word, the gate. */
function nameOf({ kind, gate }: InboxRow): Words {
  return formOf(kind)?.name ?? gateOf(gate)?.title ?? { en: kind, zh: kind }
}

/** Whose answer is waited for: nobody of the house can show it before. */
const AWAITED: Readonly<Record<InboxRow['awaits'], Words>> = {
  '': { en: '', zh: '' },
  customer: { en: 'for the customer', zh: '等客户' },
  supplier: { en: 'for the supplier', zh: '等供应商' },
}

/** More than these of what was signed stand folded. */
const FEW_SIGNED = 6

function Signed({ rows }: { readonly rows: readonly InboxRow[] }) {
  const { say } = useWords()
  const { id } = useWorld()
  return (
    <details open={rows.length <= FEW_SIGNED}>
      <summary className="inbox-head folds">
        {say({ en: `Signed by you today ${rows.length}`, zh: `今天已签 ${rows.length}` })}
      </summary>
      <ul>
        {rows.map((row) => (
          <li key={`${row.file} ${row.gate} ${row.part}`} className="inbox-signed second">
            <Mark kind="done" size={12} />
            <span>
              {say(nameOf(row))} <Go to={worldPath(id, `/orders/${row.file}`)}>{row.number}</Go>
              {[say(row.partName), clock(row.askedAt)].filter(Boolean).map((one) => ` · ${one}`)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Row({ row, state, here }: Omit<ListProps, 'narrow'> & { readonly row: InboxRow }) {
  const { say } = useWords()
  const on = state.row === row
  const name = nameOf(row)
  const part = say(row.partName)
  const amount =
    row.amount === null || row.part ? '' : moneyInProse({ amount: decimal(row.amount), currency: row.currency })
  return (
    <li>
      <button
        type="button"
        className={on ? 'inbox-row inbox-on' : 'inbox-row'}
        aria-current={on}
        onClick={() => state.open(row)}
      >
        <Lamp state={row.lamp === 'again' ? 'again' : 'turn'} size={14} />
        <span className="medium one-line">
          {say(name)} {row.number}
        </span>
        <span className="quiet t-small">
          {say({ en: 'waits ', zh: '等 ' })}
          {say(waitedWords(row.askedAt, new Date().toISOString()))}
        </span>
        <span />
        <span className="second t-small one-line">{[row.buyerName, amount].filter(Boolean).join(' · ')}</span>
        <span className="quiet t-small">{row.awaits ? say(AWAITED[row.awaits]) : here.nameOf(row.askedBy)}</span>
        {part && <span className="inbox-part t-small">{part}</span>}
      </button>
    </li>
  )
}
