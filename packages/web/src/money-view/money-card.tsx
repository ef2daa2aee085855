import type { Day } from '@gendan/kernel/day'
import { add, compare, decimal, divide, isPositive, multiply } from '@gendan/kernel/decimal'
import { type Money, writeMoney } from '@gendan/kernel/money'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { exchangeResults } from '@gendan/orderfile/money/exchange'
import { feesOf } from '@gendan/orderfile/money/fees'
import { receivableOf } from '@gendan/orderfile/money/receivable'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { type Fact, Facts } from '../order-view/sections.tsx'
import type { FirmHere } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import './money-view.css'

/** The money of an order: deposit, balance, sample fees, and every slip that was allotted to it. */
export function MoneyCard({ file, people }: { readonly file: OrderFile; readonly people: FirmHere | undefined }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const owed = receivableOf(file)
  const fees = feesOf(file)
  if (!owed && fees.length === 0) return null
  const receipts = file.deal.money?.receipts ?? []
  const exchange = people ? exchangeResults(file, people.firm) : []
  const rows: readonly Fact[] = [
    ...(owed?.dues ?? []).map(({ purpose, ...due }) => rowOf(dueNames[purpose], due, day, lang)),
    ...fees.map((fee) => rowOf(dueNames.sample, fee, day, lang)),
  ]
  return (
    <SectionCard
      title={say({ en: 'Money', zh: '款项' })}
      note={
        owed &&
        say({
          en: `${writeMoney(owed.paid)} of ${writeMoney(owed.total)} received`,
          zh: `已收 ${writeMoney(owed.paid)}，共 ${writeMoney(owed.total)}`,
        })
      }
      place="money"
      act={
        <Go to={worldPath(world, `/orders/${file.id}/money`)}>
          {say({ en: 'All money of the order', zh: '本单全部款项' })}
        </Go>
      }
    >
      {owed && (
        <MoneyBar paid={{ ...owed.paid, amount: add(owed.paid.amount, owed.counted.amount) }} total={owed.total} />
      )}
      <Facts rows={rows} />
      {receipts.map((one) => (
        <p key={one.id} className="line wraps">
          <Go to={worldPath(world, `/money/slips/${one.slip}`)}>{shortDay(one.day, day, lang)}</Go>
          <span className="medium">{writeMoney(one.pays)}</span>
          {isPositive(one.charges.amount) && (
            <span className="second">
              {say({ en: 'charges ours', zh: '我方承担手续费' })} {writeMoney(one.charges)}
            </span>
          )}
          <span className="second one-line">{one.payer}</span>
          {exchange
            .filter(({ receipt }) => receipt === one.id)
            .map(({ receipt, result, received, reckoned }) => (
              <span
                key={receipt}
                className="quiet t-small"
                title={`${received.source} ${received.day} · ${reckoned.source} ${reckoned.day}`}
              >
                {say({ en: 'exchange', zh: '汇兑损益' })} {writeMoney(result)} ({received.rate} − {reckoned.rate})
              </span>
            ))}
        </p>
      ))}
    </SectionCard>
  )
}

interface Payable {
  readonly amount: Money
  readonly open: Money
  readonly counted: Money
  readonly due?: Day
}

/** "USD 20,823.60 · sample fees −USD 80.00 · USD 20,743.60 open · due 2 June". */
function rowOf(label: Words, { amount, counted, open, due }: Payable, today: Day, lang: Lang): Fact {
  const awaited = isPositive(open.amount)
  const said: readonly (Words | false)[] = [
    isPositive(counted.amount) &&
      label !== dueNames.sample && { en: `sample fees −${writeMoney(counted)}`, zh: `样品费 −${writeMoney(counted)}` },
    awaited ? { en: `${writeMoney(open)} open`, zh: `未收 ${writeMoney(open)}` } : { en: 'in', zh: '已收' },
    isPositive(counted.amount) && label === dueNames.sample && { en: 'taken off the price', zh: '已抵货款' },
    due !== undefined &&
      awaited && { en: `due ${shortDay(due, today, 'en')}`, zh: `${shortDay(due, today, 'zh')} 到期` },
  ]
  const words = said.flatMap((one) => (one ? [sayIn(one, lang)] : []))
  return { label, value: [writeMoney(amount), ...words].join(' · ') }
}

/** How much of a price is in. */
export function MoneyBar({ paid, total }: { readonly paid: Money; readonly total: Money }) {
  return (
    <div className="money-bar" aria-hidden>
      <span style={{ width: `${shareOf(paid.amount, total.amount)}%` }} />
    </div>
  )
}

function shareOf(paid: Parameters<typeof divide>[0], total: Parameters<typeof divide>[0]): string {
  if (!isPositive(total)) return '0'
  const share = multiply(divide(paid, total), decimal('100'))
  return compare(share, decimal('100')) > 0 ? '100' : share
}
