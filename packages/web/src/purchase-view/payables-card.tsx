import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { owedBySupplier, payables } from '@gendan/orderfile/payables'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import type { Standing } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'

const TITLE: Words = { en: 'Owed to suppliers', zh: '应付供应商' }

/** What the orders sent so far oblige us to pay, by order and by supplier. Nothing where none was sent. */
export function PayablesCard({ standing }: { readonly standing: Standing }) {
  const { say, lang } = useWords()
  const rows = payables(standing.file)
  if (rows.length === 0) return null
  const nameOf = (supplier: string) => sayIn(standing.suppliers[supplier]?.facts.name ?? { en: '–', zh: '–' }, lang)
  return (
    <section className="card padded">
      <h2 className="card-title">{say(TITLE)}</h2>
      <LinesScroll name={TITLE}>
        <table className="lines-table stacks">
          <thead>
            <tr>
              <th>{say({ en: 'Supplier', zh: '供应商' })}</th>
              <th>{say({ en: 'Order', zh: '采购单' })}</th>
              <th>{say({ en: 'What', zh: '采购内容' })}</th>
              <th className="figures">{say({ en: 'Ordered', zh: '订购金额' })}</th>
              <th>{say({ en: 'Due', zh: '付款条件' })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ purchase, supplier, number, version, things, ordered, due }) => (
              <tr key={purchase}>
                <td className="stacks-whole">{nameOf(supplier)}</td>
                <td className="line-code">{`${number} v${version}`}</td>
                <td>{things.map((thing) => sayIn(thing, lang)).join(lang === 'zh' ? '、' : ', ')}</td>
                <td className="figures">{writeMoney(ordered)}</td>
                <td>{sayIn(due, lang) || '–'}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            {owedBySupplier(rows).map(({ supplier, total }) => (
              <tr key={`${supplier} ${total.currency}`}>
                <td colSpan={3}>{say({ en: `Together, ${nameOf(supplier)}`, zh: `${nameOf(supplier)}合计` })}</td>
                <td className="figures">{writeMoney(total)}</td>
                <td />
              </tr>
            ))}
          </tfoot>
        </table>
      </LinesScroll>
    </section>
  )
}
