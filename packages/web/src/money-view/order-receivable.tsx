import { purposes } from '@gendan/forms/deal/money'
import type { MoneyStanding } from '@gendan/forms/money-standing'
import { isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { say as sayIn } from '@gendan/kernel/words'
import { useWorld, worldPath } from '../app/world.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

export interface TablesProps {
  readonly standing: Standing
  readonly money: MoneyStanding
  /** Writes down what was said about a line; left out for those who may not. */
  readonly onChase: ((about: string) => void) | undefined
}

const DUES: Words = { en: 'Deposit and balance', zh: '定金与余款' }
const RECEIPTS: Words = { en: 'Received', zh: '收款记录' }

const DUE_HEADS = [
  { en: 'What', zh: '款项' },
  { en: 'Due', zh: '应收' },
  { en: 'Received', zh: '已收' },
  { en: 'Open', zh: '未收' },
  { en: 'By', zh: '到期' },
] as const satisfies readonly Words[]

/** Each instalment: what is due by when, what of it came in, what is late; a slip is recorded from here. */
export function DuesTable({ standing, money, onChase }: TablesProps) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const { buyer } = standing.file
  const currency = money.price?.total.currency ?? ''
  const record = `${worldPath(world, '/money/new')}?${new URLSearchParams({ way: 'in', party: buyer, currency })}`
  return (
    <section className="card padded stack">
      <header className="line wraps">
        <h2 className="card-title fill">{say(DUES)}</h2>
        {rights.has('money') && <Go to={record}>{say({ en: 'Record a slip', zh: '登记水单' })}</Go>}
      </header>
      <LinesScroll name={DUES}>
        <table className="lines-table stacks">
          <thead>
            <tr>
              <th>{say(DUE_HEADS[0])}</th>
              <th className="figures">{say(DUE_HEADS[1])}</th>
              <th className="figures">{say(DUE_HEADS[2])}</th>
              <th className="figures">{say(DUE_HEADS[3])}</th>
              <th>{say(DUE_HEADS[4])}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {money.dues.map(({ key, what, term, amount, paid, counted, open, due, late }) => (
              <tr key={key}>
                <td className="stacks-whole">{sayIn(term, lang) || say(purposes[what])}</td>
                <td data-label={say(DUE_HEADS[1])} className="figures">
                  {writeMoney(amount)}
                </td>
                <td data-label={say(DUE_HEADS[2])} className="figures">
                  {writeMoney(paid)}
                  {isPositive(counted.amount) && (
                    <div className="second">
                      {say({ en: `+ ${writeMoney(counted)} sample fees`, zh: `＋样品费 ${writeMoney(counted)}` })}
                    </div>
                  )}
                </td>
                <td data-label={say(DUE_HEADS[3])} className="figures">
                  {isPositive(open.amount) ? writeMoney(open) : '–'}
                </td>
                <td data-label={say(DUE_HEADS[4])}>
                  {due ? shortDay(due, day, lang) : '–'}
                  {late > 0 && (
                    <span className="risk medium">{say({ en: `, ${late} days late`, zh: `，逾期 ${late} 天` })}</span>
                  )}
                </td>
                <td>
                  {onChase && isPositive(open.amount) && (
                    <button type="button" className="as-link" onClick={() => onChase(key)}>
                      {say({ en: 'What was said …', zh: '登记催款…' })}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </LinesScroll>
    </section>
  )
}

const RECEIPT_HEADS = [
  { en: 'Slip', zh: '水单' },
  { en: 'For', zh: '款项' },
  { en: 'Booked', zh: '入账' },
  { en: 'Settles', zh: '抵付' },
  { en: 'Charges ours', zh: '我方手续费' },
  { en: 'Exchange', zh: '汇兑损益' },
] as const satisfies readonly Words[]

/** Every receipt with its slip, what it settles, the charges we bear, and what the exchange did to it. */
export function ReceiptsTable({ standing, money }: TablesProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const receipts = standing.file.deal.money?.receipts ?? []
  if (receipts.length === 0) return null
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say(RECEIPTS)}</h2>
      <LinesScroll name={RECEIPTS}>
        <table className="lines-table stacks">
          <thead>
            <tr>
              <th>{say(RECEIPT_HEADS[0])}</th>
              <th>{say(RECEIPT_HEADS[1])}</th>
              <th className="figures">{say(RECEIPT_HEADS[2])}</th>
              <th className="figures">{say(RECEIPT_HEADS[3])}</th>
              <th className="figures">{say(RECEIPT_HEADS[4])}</th>
              <th className="figures">{say(RECEIPT_HEADS[5])}</th>
            </tr>
          </thead>
          <tbody>
            {receipts.map(({ id, slip, day: came, payer, purpose, sample, moved, pays, charges, note }) => {
              const result = money.exchange.find(({ receipt }) => receipt === id)
              const fee = money.fees.find((one) => one.sample === sample)
              return (
                <tr key={id}>
                  <td className="stacks-whole">
                    <Go to={worldPath(world, `/money/slips/${slip}`)}>{shortDay(came, day, lang)}</Go>{' '}
                    <span className="second">{[payer, note].filter(Boolean).join(' · ')}</span>
                  </td>
                  <td data-label={say(RECEIPT_HEADS[1])}>
                    {say(purposes[purpose])}
                    {fee && <div className="second">{sayIn(fee.name, lang)}</div>}
                  </td>
                  <td data-label={say(RECEIPT_HEADS[2])} className="figures">
                    {writeMoney(moved)}
                  </td>
                  <td data-label={say(RECEIPT_HEADS[3])} className="figures">
                    {writeMoney(pays)}
                  </td>
                  <td data-label={say(RECEIPT_HEADS[4])} className="figures">
                    {isPositive(charges.amount) ? writeMoney(charges) : '–'}
                  </td>
                  <td data-label={say(RECEIPT_HEADS[5])} className="figures">
                    {result ? `${writeMoney(result.result)} (${result.received} − ${result.reckoned})` : '–'}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </LinesScroll>
    </section>
  )
}
