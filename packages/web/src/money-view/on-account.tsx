import { decimal } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

/** What the customer paid that stands in no order yet: it can be allotted to this one. */
export function OnAccount({ party }: { readonly party: string }) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const slips = useAsk('slips', { way: 'in', party, limit: 20 }).data?.rows ?? []
  if (slips.length === 0) return null
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say({ en: 'Paid by the customer, for no order yet', zh: '客户已付、未定订单' })}</h2>
      {slips.map((slip) => (
        <p key={slip.id} className="line wraps">
          <span>{shortDay(slip.day, day, lang)}</span>
          <span className="medium figures">{writeMoney({ amount: decimal(slip.open), currency: slip.currency })}</span>
          <span className="second one-line">{slip.reference || slip.payer}</span>
          <Go to={worldPath(world, `/money/slips/${slip.id}`)}>
            {rights.has('money') ? say({ en: 'Allot it', zh: '认领分单' }) : say({ en: 'See the slip', zh: '看水单' })}
          </Go>
        </p>
      ))}
    </section>
  )
}
