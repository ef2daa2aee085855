import type { Terms } from '@gendan/forms/deal/terms'
import { say as sayIn } from '@gendan/kernel/words'
import { useWorld, worldPath } from '../app/world.ts'
import { Facts } from '../order-view/sections.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { proseDay } from '../words/write.ts'

/** What was agreed with the customer, to read beside what the workshop is told. Marks and latest shipment are printed from here. */
export function AgreedCard({ terms, file }: { readonly terms: Terms; readonly file: string }) {
  const { say, lang } = useWords()
  const { id, day } = useWorld()
  const { shipment, packing, remarks, marks } = terms
  const none = say({ en: 'none agreed', zh: '未约定' })
  return (
    <section className="card padded">
      <h2 className="card-title">{say({ en: 'Agreed with the customer', zh: '与客户约定' })}</h2>
      <Facts
        rows={[
          {
            label: { en: 'Latest shipment', zh: '最迟装运' },
            value: shipment.latest ? proseDay(shipment.latest, lang, day) : none,
            at: 'latest',
          },
          { label: { en: 'Packing', zh: '包装' }, value: sayIn(packing, lang) || none },
          { label: { en: 'Remarks', zh: '备注' }, value: sayIn(remarks, lang) || none },
          {
            label: { en: 'Marks', zh: '唛头' },
            value: <span className="marks-as-printed">{marks.join('\n') || none}</span>,
            at: 'marks',
          },
        ]}
      />
      <Go to={worldPath(id, `/orders/${file}/terms?of=contract`)}>{say({ en: 'Amend the terms', zh: '修改条款' })}</Go>
    </section>
  )
}
