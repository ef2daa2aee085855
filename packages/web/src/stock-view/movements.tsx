import { actOf } from '@gendan/contract/acts'
import type { StockEvent } from '@gendan/firm/stock'
import { grouped } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'

/** What came in, went out and was counted, latest first: who, when, and why. */
export function Movements({ goods }: { readonly goods: string }) {
  const { say, lang } = useWords()
  const journal = useAsk('journal', { kind: 'stock', id: goods, limit: 100 })
  const firm = useAsk('firm', {})
  const rows = journal.data?.rows ?? []
  if (rows.length === 0) return null
  const nameOf = (account: string) => firm.data?.people.find((one) => one.account === account)?.name ?? account
  return (
    <details>
      <summary>{say({ en: `Movements (${rows.length})`, zh: `出入库记录（${rows.length}）` })}</summary>
      <ol className="stock-movements">
        {rows.map((row) => (
          <li key={row.version}>
            <p>
              <span className="medium">{say(actOf(row.act)?.title ?? { en: row.act, zh: row.act })}</span>{' '}
              {say(wordsOf(row.event as StockEvent))}
              <Source event={row.event as StockEvent} />
            </p>
            <p className="quiet t-small">
              {nameOf(row.by)} · {when(row.at, lang)}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The workshop's report that a movement comes from, with its order. */
function Source({ event }: { readonly event: StockEvent }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  if (event.type !== 'stock-received' || !event.report || !event.file) return null
  const { number, day } = event.report
  return (
    <>
      {' · '}
      <Go to={worldPath(world, `/workshop/${event.file}`)}>
        {say({ en: `${number}, report of ${day}`, zh: `${number} ${day} 报数` })}
      </Go>
    </>
  )
}

function wordsOf(event: StockEvent): Words {
  const quantity = grouped(event.quantity)
  switch (event.type) {
    case 'stock-received':
      return both([quantity.startsWith('-') ? `−${quantity.slice(1)}` : `+${quantity}`, event.from, event.note])
    case 'stock-issued':
      return both([`−${quantity}`, event.note])
    case 'stock-counted':
      return both([`= ${quantity}`, event.note])
    case 'stock-reserved':
      return { en: `${quantity} kept for ${event.number}`, zh: `为 ${event.number} 预留 ${quantity}` }
  }
}

function both(pieces: readonly string[]): Words {
  const text = pieces.filter(Boolean).join(' · ')
  return { en: text, zh: text }
}
