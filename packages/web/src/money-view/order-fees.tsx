import { sampleCharges } from '@gendan/forms/deal/sample'
import type { FeeStanding } from '@gendan/forms/money-standing'
import { isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { useWorld, worldPath } from '../app/world.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import type { TablesProps } from './order-receivable.tsx'

const FEES: Words = { en: 'Sample fees', zh: '样品费' }

const HEADS = [
  { en: 'Sample', zh: '样品' },
  { en: 'Fee', zh: '应收' },
  { en: 'Received', zh: '已收' },
  { en: 'Open', zh: '未收' },
  { en: 'By', zh: '到期' },
] as const satisfies readonly Words[]

/** The fee of each sample: what was asked, what came in, what is awaited, and whether it lessens the price. */
export function FeesTable({ standing, money, onChase }: TablesProps) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const { file } = standing
  const [first] = money.fees
  if (!first) return null
  const awaited = money.fees.find(({ open }) => isPositive(open.amount))
  const { currency } = (awaited ?? first).amount
  const record = `${worldPath(world, '/money/new')}?${new URLSearchParams({ way: 'in', party: file.buyer, currency })}`
  return (
    <section className="card padded stack">
      <header className="line wraps">
        <h2 className="card-title fill">{say(FEES)}</h2>
        {awaited && rights.has('money') && <Go to={record}>{say({ en: 'Record a slip', zh: '登记水单' })}</Go>}
      </header>
      <LinesScroll name={FEES}>
        <table className="lines-table stacks">
          <thead>
            <tr>
              {HEADS.map((head, i) => (
                <th key={head.en} className={i > 0 && i < 4 ? 'figures' : ''}>
                  {say(head)}
                </th>
              ))}
              <th />
            </tr>
          </thead>
          <tbody>
            {money.fees.map((fee) => (
              <FeeRow key={fee.key} fee={fee} file={file} onChase={onChase} />
            ))}
          </tbody>
        </table>
      </LinesScroll>
    </section>
  )
}

interface RowProps {
  readonly fee: FeeStanding
  readonly file: OrderFile
  readonly onChase: TablesProps['onChase']
}

function FeeRow({ fee, file, onChase }: RowProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const { key, sample, name, amount, paid, open, due, late } = fee
  const awaited = isPositive(open.amount)
  return (
    <tr>
      <td className="stacks-whole">
        <Go to={worldPath(world, `/orders/${file.id}/samples?part=${sample}`)}>{sayIn(name, lang)}</Go>{' '}
        <span className="second">{say(feeStands(fee, file))}</span>
      </td>
      <td data-label={say(HEADS[1])} className="figures">
        {writeMoney(amount)}
      </td>
      <td data-label={say(HEADS[2])} className="figures">
        {isPositive(paid.amount) ? writeMoney(paid) : '–'}
      </td>
      <td data-label={say(HEADS[3])} className="figures">
        {awaited ? writeMoney(open) : '–'}
      </td>
      <td data-label={say(HEADS[4])}>
        {due && awaited ? shortDay(due, day, lang) : '–'}
        {late > 0 && <span className="risk medium">{say({ en: `, ${late} days late`, zh: `，逾期 ${late} 天` })}</span>}
      </td>
      <td>
        {onChase && awaited && (
          <button type="button" className="as-link" onClick={() => onChase(key)}>
            {say({ en: 'What was said …', zh: '登记催款…' })}
          </button>
        )}
      </td>
    </tr>
  )
}

/** By its terms, and what has come of them: refunded with the order, still to be, or not because there is no order. */
export function feeStands({ charge, counted, paid, asked }: FeeStanding, { aside }: Pick<OrderFile, 'aside'>): Words {
  const terms = sampleCharges[charge]
  const so = feeOutcome()
  return so ? { en: `${terms.en}; ${so.en}`, zh: `${terms.zh}；${so.zh}` } : terms

  function feeOutcome(): Words | undefined {
    if (!asked && !isPositive(paid.amount)) return { en: 'its form is not signed yet', zh: '样办单未签' }
    if (isPositive(counted.amount))
      return { en: `${writeMoney(counted)} taken off the price`, zh: `已抵货款 ${writeMoney(counted)}` }
    if (charge !== 'refundable' || !isPositive(paid.amount)) return undefined
    const over = aside?.state === 'cancelled' || aside?.state === 'lost'
    return over
      ? { en: 'no order came of it, so it stays ours', zh: '订单未成，不退' }
      : { en: 'taken off the price once the order stands', zh: '订单确认后抵货款' }
  }
}
