import { compare, isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { owedBySupplier, type Payable, payables } from '@gendan/orderfile/payables'
import { useWorld, worldPath } from '../app/world.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

const TITLE: Words = { en: 'Owed to suppliers', zh: '应付供应商' }

const HEADS = [
  { en: 'Supplier', zh: '供应商' },
  { en: 'Order', zh: '采购单' },
  { en: 'What', zh: '采购内容' },
  { en: 'Ordered', zh: '订购金额' },
  { en: 'Invoiced', zh: '已开票' },
  { en: 'Open', zh: '未付' },
  { en: 'Due', zh: '付款条件' },
] as const satisfies readonly Words[]

/** What the orders sent so far oblige us to pay, by order and by supplier. Nothing where none was sent. */
export function PayablesCard({ standing }: { readonly standing: Standing }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
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
              {HEADS.map((head, i) => (
                <th key={head.en} className={i > 2 && i < 6 ? 'figures' : undefined}>
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PayableRow key={row.purchase} row={row} name={nameOf(row.supplier)} />
            ))}
          </tbody>
          <tfoot>
            {owedBySupplier(rows).map(({ supplier, total }) => (
              <tr key={`${supplier} ${total.currency}`}>
                <td colSpan={3} className="stacks-whole">
                  {say({ en: `Ordered together, ${nameOf(supplier)}`, zh: `${nameOf(supplier)}订购合计` })}
                </td>
                <td className="figures">{writeMoney(total)}</td>
                <td colSpan={3} />
              </tr>
            ))}
          </tfoot>
        </table>
      </LinesScroll>
      <p>
        <Go to={worldPath(world, `/orders/${standing.file.id}/money`)}>
          {say({ en: 'Money of the order: invoices, payments, due days', zh: '本单款项：发票、付款、到期日' })}
        </Go>
      </p>
    </section>
  )
}

function PayableRow({ row, name }: { readonly row: Payable; readonly name: string }) {
  const { say, lang } = useWords()
  const { id: world, rights, day } = useWorld()
  const { purchase, supplier, number, version, things, ordered, billed, open, due, dues } = row
  const next = dues.find((one) => one.due && isPositive(one.open))?.due
  return (
    <tr>
      <td className="stacks-whole">{name}</td>
      <td data-label={say(HEADS[1])} className="line-code">{`${number} v${version}`}</td>
      <td data-label={say(HEADS[2])}>{things.map((thing) => sayIn(thing, lang)).join(lang === 'zh' ? '、' : ', ')}</td>
      <td data-label={say(HEADS[3])} className="figures">
        {writeMoney(ordered)}
      </td>
      <td data-label={say(HEADS[4])} className="figures">
        {isPositive(billed.amount) ? writeMoney(billed) : '–'}{' '}
        {rights.has('money') && isLeft(row) && (
          <Go to={worldPath(world, invoicePath(supplier, purchase))}>{say({ en: 'Enter', zh: '登记' })}</Go>
        )}
      </td>
      <td data-label={say(HEADS[5])} className="figures">
        {writeMoney(open)}
      </td>
      <td data-label={say(HEADS[6])}>
        {[next && shortDay(next, day, lang), sayIn(due, lang)].filter(Boolean).join(' · ') || '–'}
      </td>
    </tr>
  )
}

/** Whether something ordered is not invoiced yet. */
export function isLeft({ ordered, billed }: Pick<Payable, 'ordered' | 'billed'>): boolean {
  return compare(billed.amount, ordered.amount) < 0
}

/** Where an invoice for a purchase is entered. */
export function invoicePath(party: string, purchase: string): string {
  return `/money/invoices/new?${new URLSearchParams({ party, purchase })}`
}
