import type {
  AmountAsRead,
  CustomerOrder,
  OrderLine,
  PartyAsRead,
  Unread,
} from '@gendan/forms/incoming/customer-order/shape'
import { type Day, writeDay } from '@gendan/kernel/day'
import { decimal, grouped } from '@gendan/kernel/decimal'
import type { Lang, Words } from '@gendan/kernel/words'
import { countryName, isCountry } from '@gendan/trade/country'
import { unitWords } from '@gendan/trade/unit'
import type { ReactNode } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { amountText, clauseList, referenceText } from './as-read.ts'
import { LinesScroll } from './lines-scroll.tsx'
import { type Fact, Facts } from './sections.tsx'

const LINES: Words = { en: 'Lines as received', zh: '订单行' }

interface OrderProps {
  readonly order: CustomerOrder
  /** The path under which findings name its facts: "order.order", or nothing for a reading. */
  readonly place: string
}

/** The head of an order as it came: parties, totals, terms, references, notes. What it does not say is left out. */
export function OrderHeadFacts({ order, place }: OrderProps) {
  const { lang } = useWords()
  const { stated, delivery, payment } = order
  const at = (part: string) => [place, part].filter(Boolean).join('.')
  const rows: readonly (readonly [Words, string, string])[] = [
    [{ en: 'Number', zh: '订单号' }, 'number', order.number],
    [{ en: 'Dated', zh: '日期' }, 'issued', dayText(order.issued, lang)],
    [{ en: 'Buyer', zh: '买方' }, 'buyer', partyText(order.buyer, lang)],
    [{ en: 'Seller named', zh: '写明卖方' }, 'seller', order.seller?.name ?? ''],
    [{ en: 'Deliver to', zh: '送货至' }, 'deliverTo', partyText(order.deliverTo, lang)],
    [
      { en: 'Delivery term', zh: '价格条款' },
      'delivery',
      clauseList([[delivery.incoterm, delivery.place].filter(Boolean).join(' '), ...delivery.terms], lang),
    ],
    [
      { en: 'Wanted', zh: '要求交期' },
      'delivery.to',
      [dayText(delivery.from, lang), dayText(delivery.to, lang)].filter(Boolean).join(' – '),
    ],
    [
      { en: 'Payment', zh: '付款' },
      'payment',
      clauseList([...payment.text, payment.dueDays === undefined ? '' : dueText(payment.dueDays, lang)], lang),
    ],
    [{ en: 'Stated totals', zh: '写明合计' }, 'stated', statedText(stated, lang)],
    [
      { en: 'Charges', zh: '附加与折让' },
      'charges',
      clauseList(
        order.charges.map((c) => `${c.kind === 'charge' ? '+' : '−'}${amountText(c.amount)} ${c.reason ?? ''}`.trim()),
        lang,
      ),
    ],
    [{ en: 'References', zh: '参考号' }, 'references', referenceText(order.references, lang)],
    [
      { en: 'Documents', zh: '附件' },
      'documents',
      clauseList(
        order.documents.map((d) => d.type ?? d.file ?? d.number),
        lang,
      ),
    ],
    [{ en: 'Notes', zh: '备注' }, 'notes', clauseList([...order.conditions, ...order.notes], lang)],
  ]
  const facts = rows
    .filter(([, , text]) => text !== '')
    .map(([label, part, value]): Fact => ({ label, value, at: at(part) }))
  return <Facts rows={facts} />
}

interface OrderLinesProps extends OrderProps {
  /** Goods files by line number. */
  readonly goods?: Readonly<Record<string, string>>
  /** Behind each line: which goods it is taken for. */
  readonly match?: (line: OrderLine) => ReactNode
}

/** The lines as they came. `match` adds a column for our goods. */
export function OrderLines({ order, place, goods = {}, match }: OrderLinesProps) {
  const { say } = useWords()
  const at = (i: number) => [place, 'lines', i].filter((part) => part !== '').join('.')
  return (
    <LinesScroll name={LINES}>
      <table className="lines-table">
        <thead>
          <tr>
            <th>{say({ en: 'Line', zh: '行' })}</th>
            <th>{say({ en: 'Their / our code', zh: '客户 / 我方货号' })}</th>
            <th>{say({ en: 'Description', zh: '品名' })}</th>
            <th className="figures">{say({ en: 'Quantity', zh: '数量' })}</th>
            <th className="figures">{say({ en: 'Unit price', zh: '单价' })}</th>
            <th className="figures">{say({ en: 'Amount', zh: '金额' })}</th>
            <th>{say({ en: 'Our goods', zh: '我方商品' })}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line, i) => (
            <tr key={`${line.number} ${order.places[`lines.${i}`]?.line ?? i}`} data-place={at(i)}>
              <LineCells line={line} />
              <td className={match ? 'match-cell' : ''}>
                {match ? match(line) : <MatchedGoods id={goods[line.number]} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </LinesScroll>
  )
}

function LineCells({ line }: { readonly line: OrderLine }) {
  const { lang } = useWords()
  const { number, buyerCode, sellerCode, name, description, quantity, unitAsRead, unitPrice, amount, notes } = line
  const more = [description === name ? '' : description, ...notes].filter(Boolean).join(' · ')
  return (
    <>
      <td>{number}</td>
      <td>
        {buyerCode ?? '–'}
        {sellerCode && <span className="quiet t-small"> / {sellerCode}</span>}
      </td>
      <td className="line-name">
        {name || description}
        {more && <span className="quiet t-small line-more">{more}</span>}
      </td>
      <td className="figures">
        {quantity ? `${grouped(quantity.value)} ${unitText(quantity.unit, unitAsRead, lang)}` : '?'}
      </td>
      <td className="figures">{unitPrice ? amountText(unitPrice) : '?'}</td>
      <td className="figures">{amount ? amountText(amount) : '–'}</td>
    </>
  )
}

function MatchedGoods({ id }: { readonly id: string | undefined }) {
  const { say } = useWords()
  const world = useWorld()
  if (!id) return <span className="quiet">{say({ en: 'not matched', zh: '没对上' })}</span>
  return <Go to={worldPath(world.id, `/goods/${id}`)}>{say({ en: 'matched', zh: '已对上' })}</Go>
}

/** Everything in the file from which no fact was taken: said, so that nothing of the customer's is passed over. */
export function OrderUnread({ unread }: { readonly unread: readonly Unread[] }) {
  const { say } = useWords()
  if (unread.length === 0) return null
  return (
    <details className="unread">
      <summary className="unread-head">
        {say({
          en: `Not read: ${counted(unread.length, 'place')}. Look whether it matters.`,
          zh: `未读内容 ${unread.length} 处，请看一眼是否要紧`,
        })}
      </summary>
      <ul>
        {unread.map(({ path, line, text }) => (
          <li key={`${path} ${line}`}>
            <span className="quiet t-small">
              {say({ en: `line ${line}`, zh: `第 ${line} 行` })} · {path.split('/').at(-1)}
            </span>{' '}
            {text.length > 160 ? `${text.slice(0, 160)}…` : text}
          </li>
        ))}
      </ul>
    </details>
  )
}

function unitText(unit: string, asRead: string, lang: Lang): string {
  return unit ? unitWords(unit, decimal('2'))[lang] : asRead
}

function dayText(day: Day | undefined, lang: Lang): string {
  return day ? writeDay(day, lang) : ''
}

function partyText(party: PartyAsRead | undefined, lang: Lang): string {
  if (!party) return ''
  const { name, addressLines, city, country } = party
  const land = country && isCountry(country) ? countryName(country, lang) : country
  return [name, ...addressLines, city, land].filter(Boolean).join(', ')
}

function dueText(days: number, lang: Lang): string {
  return lang === 'zh' ? `${days} 天内付款` : `due in ${days} days`
}

function statedText(stated: CustomerOrder['stated'], lang: Lang): string {
  const parts: readonly (readonly [AmountAsRead | undefined, string, string])[] = [
    [stated.lines, 'lines', '货款'],
    [stated.tax, 'tax', '税'],
    [stated.payable, 'payable', '应付'],
  ]
  return parts
    .flatMap(([amount, en, zh]) => (amount ? [`${lang === 'zh' ? zh : en} ${amountText(amount)}`] : []))
    .join(' · ')
}
