import type { Sample } from '@gendan/forms/deal/sample'
import { isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { moneyStanding } from '@gendan/orderfile/money/standing'
import { useWorld, worldPath } from '../app/world.ts'
import { feeStands } from '../money-view/order-fees.tsx'
import { type Fact, Facts } from '../order-view/sections.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import '../order-view/order-parts.css'

/** The money of a sample: what is asked for it, each slip that paid it, what is still awaited; nothing where it is free. */
export function FeeCard({ standing: { file }, sample }: { readonly standing: Standing; readonly sample: Sample }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const fee = moneyStanding(file, day).fees.find((one) => one.sample === sample.id)
  if (!fee) return null
  const { amount, paid, open, due, late } = fee
  const receipts = file.deal.money?.receipts.filter((one) => one.purpose === 'sample' && one.sample === sample.id) ?? []
  const rows: readonly Fact[] = [
    { label: { en: 'Fee', zh: '应收' }, value: writeMoney(amount) },
    { label: { en: 'Received', zh: '已收' }, value: writeMoney(paid) },
    ...(isPositive(open.amount) ? [{ label: { en: 'Awaited', zh: '待收' }, value: writeMoney(open) }] : []),
    ...(due && isPositive(open.amount) ? [{ label: { en: 'By', zh: '到期' }, value: shortDay(due, day, lang) }] : []),
  ]
  return (
    <section className="card padded stack" id="fee">
      <SectionHead>{say({ en: 'Sample fee', zh: '样品费' })}</SectionHead>
      <Facts rows={rows} />
      <p className="second">
        {say(feeStands(fee, file))}
        {late > 0 && <span className="risk medium">{say({ en: `, ${late} days late`, zh: `，逾期 ${late} 天` })}</span>}
      </p>
      {receipts.map(({ id, slip, day: came, pays, payer }) => (
        <p key={id} className="line wraps">
          <Go to={worldPath(world, `/money/slips/${slip}`)}>{shortDay(came, day, lang)}</Go>
          <span className="medium">{writeMoney(pays)}</span>
          <span className="second one-line">{payer}</span>
        </p>
      ))}
      <p>
        <Go to={worldPath(world, `/orders/${file.id}/money`)}>
          {say({ en: 'All money of the order', zh: '本单全部款项' })}
        </Go>
      </p>
    </section>
  )
}
