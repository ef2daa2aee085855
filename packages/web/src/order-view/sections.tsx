import type { ContractSection, Inquiry } from '@gendan/forms/deal/deal'
import { waysOfTelling } from '@gendan/forms/deal/round'
import type { Line, Terms } from '@gendan/forms/deal/terms'
import { shipmentWords } from '@gendan/forms/kinds/parts/clauses'
import { packingTotals, writePacking } from '@gendan/forms/kinds/parts/packing-totals'
import { pricedLines, writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { extend, writeAmount, writeMoney, writePrice } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { amountsOf, writePayment } from '@gendan/trade/terms/payment'
import type { ReactNode } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { proseDay, shortDay } from '../words/write.ts'
import { LinesScroll } from './lines-scroll.tsx'
import { SectionCard } from './section-card.tsx'

/** More lines than these scroll in a box of their own, so that what stands below stays within reach. */
const MANY_LINES = 12

const LINES: Words = { en: 'Lines', zh: '商品行' }

interface TermsCardProps {
  readonly contract: ContractSection
  readonly file: OrderFile
}

/** Terms as they are settled: the lines with their amounts, then clause by clause. */
export function TermsCard({ contract, file }: TermsCardProps) {
  const { say } = useWords()
  const { day, id, rights } = useWorld()
  const { terms, version, settled } = contract
  const place = 'contract'
  return (
    <SectionCard
      title={say({ en: 'Terms', zh: '成交条款' })}
      note={say({
        en: `version ${version}, settled ${shortDay(settled, day, 'en')}`,
        zh: `第 ${version} 版，${shortDay(settled, day, 'zh')} 议定`,
      })}
      place={place}
      act={
        <span className="line wraps">
          {rights.has('order') && (
            <Go to={worldPath(id, `/orders/${file.id}/terms?of=${place}`)}>{say({ en: 'Amend', zh: '修改' })}</Go>
          )}
          {version > 1 && (
            <Go to={worldPath(id, `/orders/${file.id}/versions`)}>{say({ en: 'Versions', zh: '各版次' })}</Go>
          )}
        </span>
      }
    >
      <TermsLines terms={terms} place={place} />
      <Clauses terms={terms} place={place} />
    </SectionCard>
  )
}

export function TermsLines({ terms, place }: { readonly terms: Terms; readonly place: string }) {
  const { say, lang } = useWords()
  const { total, quantities, adjustments = [] } = pricedLines(terms)
  const packing = packingTotals(terms)
  return (
    <LinesScroll name={LINES} tall={terms.lines.length > MANY_LINES}>
      <table className="lines-table">
        <thead>
          <tr>
            <th>{say({ en: 'Item', zh: '货号' })}</th>
            <th>{say({ en: 'Description', zh: '品名' })}</th>
            <th className="figures">{say({ en: 'Quantity', zh: '数量' })}</th>
            <th className="figures">
              {say({ en: 'Unit price', zh: '单价' })} {terms.currency}
            </th>
            <th className="figures">
              {say({ en: 'Amount', zh: '金额' })} {terms.currency}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.lines.map((line, i) => (
            <TermsLine key={line.id} line={line} at={`${place}.terms.lines.${i}`} />
          ))}
        </tbody>
        <tfoot>
          {adjustments.map(({ name, amount }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: it is known by its turn only.
            <tr key={i} data-place={`${place}.terms.adjustments.${i}`}>
              <td />
              <td>{sayIn(name, lang)}</td>
              <td />
              <td />
              <td className="figures">{writeAmount(amount)}</td>
            </tr>
          ))}
          <tr>
            <td>{say({ en: 'Total', zh: '合计' })}</td>
            <td className="quiet t-small">{packing.complete && writePacking(packing)[lang]}</td>
            <td className="figures">{quantities.map((one) => writeQuantity(one)[lang]).join(' + ')}</td>
            <td />
            <td className="figures" data-place={`${place}.total`}>
              {writeAmount(total)}
            </td>
          </tr>
        </tfoot>
      </table>
    </LinesScroll>
  )
}

function TermsLine({ line, at }: { readonly line: Line; readonly at: string }) {
  const { lang } = useWords()
  const { id } = useWorld()
  const code = line.code || line.customerCode || '–'
  return (
    <tr data-place={at}>
      <td className="line-code">
        {line.goods ? <Go to={worldPath(id, `/goods/${line.goods}`)}>{code}</Go> : code}
        {line.code && line.customerCode && <span className="quiet t-small"> {line.customerCode}</span>}
      </td>
      <td>{sayIn(line.name, lang)}</td>
      <td className="figures" data-place={`${at}.quantity`}>
        {writeQuantity(line.quantity)[lang]}
      </td>
      <td className="figures" data-place={`${at}.unitPrice`}>
        {writePrice(line.unitPrice)}
      </td>
      <td className="figures">{writeAmount(extend(line.unitPrice, line.quantity))}</td>
    </tr>
  )
}

export function Clauses({ terms, place }: { readonly terms: Terms; readonly place: string }) {
  const { lang } = useWords()
  const { total } = pricedLines(terms)
  const instalments = amountsOf(terms.payment, total)
  const sums = instalments.map(writeMoney).join(' + ')
  const money = instalments.length > 1 ? (lang === 'zh' ? `（${sums}）` : ` (${sums})`) : ''
  const rows: readonly (readonly [Words, string, string])[] = [
    [{ en: 'Delivery', zh: '价格条款' }, 'delivery', writeDeliveryTerm(terms.delivery)],
    [{ en: 'Payment', zh: '付款' }, 'payment', `${sayIn(writePayment(terms.payment), lang)}${money}`],
    [{ en: 'Shipment', zh: '装运' }, 'shipment', sayIn(shipmentWords(terms.shipment), lang)],
    [{ en: 'Insurance', zh: '保险' }, 'insurance', sayIn(terms.insurance, lang)],
    [{ en: 'Packing', zh: '包装' }, 'packing', sayIn(terms.packing, lang)],
    [
      { en: 'More or less', zh: '溢短装' },
      'tolerancePercent',
      terms.tolerancePercent ? `±${terms.tolerancePercent}%` : '',
    ],
    [{ en: 'Shipping marks', zh: '唛头' }, 'marks', terms.marks.join(' / ')],
    [{ en: 'Remarks', zh: '备注' }, 'remarks', sayIn(terms.remarks, lang)],
  ]
  return (
    <Facts
      rows={rows
        .filter(([, , text]) => text !== '')
        .map(([label, part, text]) => ({ label, value: text, at: `${place}.terms.${part}` }))}
    />
  )
}

export interface Fact {
  readonly label: Words
  readonly value: ReactNode
  readonly at?: string
}

/** Facts with their labels, one a line. */
export function Facts({ rows }: { readonly rows: readonly Fact[] }) {
  const { say } = useWords()
  return (
    <dl className="facts">
      {rows.map(({ label, value, at }) => (
        <div key={label.en} {...(at ? { 'data-place': at } : {})}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the customer asked for before any price was named. */
export function InquiryCard({ inquiry, folded }: { readonly inquiry: Inquiry; readonly folded: boolean }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const note = [proseDay(inquiry.received, lang, day), inquiry.by, sayIn(waysOfTelling[inquiry.how], lang)]
    .filter(Boolean)
    .join(' · ')
  return (
    <SectionCard title={say({ en: 'Inquiry', zh: '询盘' })} note={note} place="inquiry" folded={folded}>
      <ul className="wants">
        {inquiry.wants.map((want, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was asked has no other name, and never changes.
          <li key={i}>
            {sayIn(want.text, lang)}
            {want.quantity && <span className="second"> · {sayIn(writeQuantity(want.quantity), lang)}</span>}
          </li>
        ))}
      </ul>
      {inquiry.note && <p className="second prose">{inquiry.note}</p>}
      {inquiry.proof.map((one) => (
        <p key={one.attachment}>
          <EvidenceLink evidence={one} />
        </p>
      ))}
    </SectionCard>
  )
}
