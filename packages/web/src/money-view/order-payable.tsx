import { isPositive, isZero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { type Payable, payables } from '@gendan/orderfile/payables'
import { useWorld, worldPath } from '../app/world.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { invoicePath, isLeft } from '../purchase-view/payables-card.tsx'
import { purchasesPath } from '../purchase-view/purchases-path.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { accountPath } from './account-lists.tsx'
import type { TablesProps } from './order-receivable.tsx'

const PAYABLES: Words = { en: 'Owed to suppliers', zh: '应付供应商与配件' }
const PAYMENTS: Words = { en: 'Paid to suppliers', zh: '付款记录' }

const PAYABLE_HEADS = [
  { en: 'Supplier', zh: '供应商' },
  { en: 'Order', zh: '采购单' },
  { en: 'Ordered', zh: '采购金额' },
  { en: 'Paid', zh: '已付' },
  { en: 'Open', zh: '未付' },
  { en: 'Invoiced', zh: '已开票' },
  { en: 'Delivers', zh: '交期' },
] as const satisfies readonly Words[]

/** What each purchase order obliges us to pay, goods and accessories apart; a payment is recorded from its line. */
export function PayablesTable({ standing, money, onChase }: TablesProps) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const nameOf = (id: string) => sayIn(standing.suppliers[id]?.facts.name ?? { en: '–', zh: '–' }, lang)
  const pay = (party: string, currency: string) =>
    `${worldPath(world, '/money/new')}?${new URLSearchParams({ way: 'out', party, currency })}`
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say(PAYABLES)}</h2>
      <LinesScroll name={PAYABLES}>
        <table className="lines-table stacks">
          <thead>
            <tr>
              <th>{say(PAYABLE_HEADS[0])}</th>
              <th>{say(PAYABLE_HEADS[1])}</th>
              <th className="figures">{say(PAYABLE_HEADS[2])}</th>
              <th className="figures">{say(PAYABLE_HEADS[3])}</th>
              <th className="figures">{say(PAYABLE_HEADS[4])}</th>
              <th className="figures">{say(PAYABLE_HEADS[5])}</th>
              <th>{say(PAYABLE_HEADS[6])}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {money.payables.map(
              ({ purchase, supplier, accessory, number, things, ordered, billed, paid, open, deliver }) => (
                <tr key={purchase}>
                  <td className="stacks-whole">
                    <Go to={accountPath(world, { party: supplier, side: 'supplier', currency: ordered.currency })}>
                      {nameOf(supplier)}
                    </Go>{' '}
                    <span className="second">
                      {things.map((thing) => sayIn(thing, lang)).join(lang === 'zh' ? '、' : ', ')}
                    </span>{' '}
                    {accessory && <Chip>{say({ en: 'accessory', zh: '配件' })}</Chip>}
                  </td>
                  <td data-label={say(PAYABLE_HEADS[1])}>
                    <Go to={worldPath(world, purchasesPath(standing.file.id, purchase))}>{number}</Go>
                  </td>
                  <td data-label={say(PAYABLE_HEADS[2])} className="figures">
                    {writeMoney(ordered)}
                  </td>
                  <td data-label={say(PAYABLE_HEADS[3])} className="figures">
                    {writeMoney(paid)}
                  </td>
                  <td data-label={say(PAYABLE_HEADS[4])} className="figures">
                    {writeMoney(open)}
                  </td>
                  <td data-label={say(PAYABLE_HEADS[5])} className="figures">
                    {isPositive(billed.amount) ? writeMoney(billed) : '–'}
                  </td>
                  <td data-label={say(PAYABLE_HEADS[6])}>{shortDay(deliver, day, lang)}</td>
                  <td>
                    <div className="line wraps">
                      {rights.has('money') && isLeft({ ordered, billed }) && (
                        <Go to={worldPath(world, invoicePath(supplier, purchase))}>
                          {say({ en: 'Enter an invoice', zh: '登记发票' })}
                        </Go>
                      )}
                      {rights.has('money') && isPositive(open.amount) && (
                        <Go to={pay(supplier, ordered.currency)}>{say({ en: 'Record a payment', zh: '登记付款' })}</Go>
                      )}
                      {onChase && !isZero(open.amount) && (
                        <button type="button" className="as-link" onClick={() => onChase(`out ${purchase}`)}>
                          {say({ en: 'What was said …', zh: '登记催款…' })}
                        </button>
                      )}
                    </div>
                  </td>
                </tr>
              ),
            )}
          </tbody>
          <tfoot>
            {money.owed.map((one) => (
              <tr key={one.currency}>
                <td colSpan={4}>{say({ en: 'Open together', zh: '未付合计' })}</td>
                <td className="figures">{writeMoney(one)}</td>
                <td colSpan={3} />
              </tr>
            ))}
          </tfoot>
        </table>
      </LinesScroll>
    </section>
  )
}

const DUES: Words = { en: 'When it is to be paid', zh: '应付到期' }

const DUE_HEADS = [
  { en: 'Due', zh: '到期' },
  { en: 'What', zh: '款项' },
  { en: 'Amount', zh: '金额' },
  { en: 'Paid', zh: '已付' },
  { en: 'Open', zh: '未付' },
  { en: 'Term', zh: '付款条件' },
] as const satisfies readonly Words[]

/** What suppliers are to be paid, deposit by deposit and invoice by invoice, each with its day. */
export function PayableDues({ standing }: TablesProps) {
  const { say } = useWords()
  const rows = payables(standing.file)
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say(DUES)}</h2>
      <LinesScroll name={DUES}>
        <table className="lines-table stacks">
          <thead>
            <tr>
              {DUE_HEADS.map((head, i) => (
                <th key={head.en} className={i > 1 && i < 5 ? 'figures' : undefined}>
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((payable) =>
              payable.dues.map((due) => <DueRow key={`${payable.purchase} ${due.key}`} payable={payable} due={due} />),
            )}
          </tbody>
        </table>
      </LinesScroll>
    </section>
  )
}

interface DueProps {
  readonly payable: Payable
  readonly due: Payable['dues'][number]
}

function DueRow({ payable: { number: order, ordered }, due: one }: DueProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const { what, invoice, number, amount, paid, open, due, term } = one
  const { currency } = ordered
  const late = due !== undefined && due < day && isPositive(open)
  return (
    <tr>
      <td data-label={say(DUE_HEADS[0])} className={late ? 'risk medium' : undefined}>
        {due ? shortDay(due, day, lang) : '–'}
      </td>
      <td className="stacks-whole">
        {what === 'invoiced' ? (
          <Go to={worldPath(world, `/money/invoices/${invoice}`)}>{`${say(dueNames.invoice)} ${number}`}</Go>
        ) : (
          say(what === 'deposit' ? dueNames.deposit : dueNames.purchase)
        )}{' '}
        <span className="second">{order}</span>
      </td>
      <td data-label={say(DUE_HEADS[2])} className="figures">
        {writeMoney({ amount, currency })}
      </td>
      <td data-label={say(DUE_HEADS[3])} className="figures">
        {writeMoney({ amount: paid, currency })}
      </td>
      <td data-label={say(DUE_HEADS[4])} className="figures">
        {writeMoney({ amount: open, currency })}
      </td>
      <td data-label={say(DUE_HEADS[5])}>{sayIn(term, lang) || '–'}</td>
    </tr>
  )
}

/** Every payment that went out for this order, with its slip. */
export function PaymentsTable({ standing }: TablesProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const payments = standing.file.deal.money?.payments ?? []
  if (payments.length === 0) return null
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say(PAYMENTS)}</h2>
      {payments.map(({ id, slip, day: went, supplier, pays, note, reference }) => (
        <p key={id} className="line wraps">
          <Go to={worldPath(world, `/money/slips/${slip}`)}>{shortDay(went, day, lang)}</Go>
          <span className="medium figures">{writeMoney(pays)}</span>
          <span>{sayIn(standing.suppliers[supplier]?.facts.name ?? { en: '–', zh: '–' }, lang)}</span>
          <span className="second one-line">{note || reference}</span>
        </p>
      ))}
    </section>
  )
}
