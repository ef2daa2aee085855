import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { decimal, isPositive } from '@gendan/kernel/decimal'
import { writeMoney, writePrice } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { Go } from '../parts/go.tsx'
import { purchasesPath } from '../purchase-view/purchases-path.ts'
import { useWords } from '../words/language.tsx'
import { type Billable, counted, type DraftShare, type InvoiceDraft, keyOf, leftOf, taking } from './invoice-draft.ts'

const HEADS = [
  { en: 'What', zh: '品名' },
  { en: 'Ordered', zh: '订购' },
  { en: 'Invoiced before', zh: '已开票' },
  { en: 'Price', zh: '含税单价' },
  { en: 'Quantity', zh: '本次数量' },
  { en: 'Amount', zh: '本次金额' },
] as const satisfies readonly Words[]

interface LinesProps {
  readonly draft: InvoiceDraft
  /** The invoice that is corrected, by id; empty for a new one. */
  readonly invoice: string
  /** The purchase one comes from: it stands first. */
  readonly first: string
  readonly onDraft: (draft: InvoiceDraft) => void
}

/** Every purchase of the supplier that he may invoice, line by line: one press takes what is left of it. */
export function InvoiceLines({ draft, invoice, first, onDraft }: LinesProps) {
  const { say } = useWords()
  const { party } = draft
  const found = useAsk('billable', { party, invoice }, { enabled: party !== '' })
  if (party === '') return <p className="quiet">{say({ en: 'Choose the supplier first.', zh: '请先选供应商。' })}</p>
  if (!found.data) return null
  const rows = found.data.rows.filter((row) => isOpen(row) || row.lines.some(({ id }) => draft.lines[keyOf(row, id)]))
  if (rows.length === 0)
    return (
      <p className="quiet">
        {say({
          en: 'Nothing of his is left to invoice: no order was sent to him, or all of it is invoiced.',
          zh: '该供应商没有待开票的采购：没有开出采购单，或都已开票。',
        })}
      </p>
    )
  const ordered = [
    ...rows.filter(({ purchase }) => purchase === first),
    ...rows.filter(({ purchase }) => purchase !== first),
  ]
  return ordered.map((row) => (
    <PurchaseShare key={`${row.file} ${row.purchase}`} row={row} draft={draft} onDraft={onDraft} />
  ))
}

function isOpen({ lines }: Billable): boolean {
  return lines.some((line) => isPositive(decimal(line.ordered)) && leftOf(EUR, line).quantity !== '')
}

/** Amounts do not matter where only a quantity is asked. */
const EUR = { currency: 'EUR' } as Billable

interface ShareProps {
  readonly row: Billable
  readonly draft: InvoiceDraft
  readonly onDraft: (draft: InvoiceDraft) => void
}

function PurchaseShare({ row, draft, onDraft }: ShareProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const name: Words = { en: `What ${row.paper} is invoiced for`, zh: `${row.paper} 开票内容` }
  return (
    <section className="stack invoice-share">
      <p className="line wraps">
        <Go to={worldPath(world, purchasesPath(row.file, row.purchase))} className="medium">
          {row.paper}
        </Go>
        <span className="second">{row.number}</span>
        <span className="second figures">{writeMoney({ amount: decimal(row.ordered), currency: row.currency })}</span>
        <button type="button" className="as-link" onClick={() => onDraft(taking(draft, row))}>
          {say({ en: 'Take all that is left', zh: '填入全部未开票' })}
        </button>
      </p>
      <LinesScroll name={name}>
        <table className="lines-table stacks invoice-lines">
          <thead>
            <tr>
              {HEADS.map((head, i) => (
                <th key={head.en} className={i === 0 ? undefined : 'figures'}>
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row.lines.map((line) => (
              <LineShare
                key={line.id}
                row={row}
                line={line}
                share={draft.lines[keyOf(row, line.id)] ?? NONE}
                onShare={(share) => onDraft({ ...draft, lines: { ...draft.lines, [keyOf(row, line.id)]: share } })}
              />
            ))}
          </tbody>
        </table>
      </LinesScroll>
    </section>
  )
}

const NONE: DraftShare = { quantity: '', amount: '' }

interface LineProps {
  readonly row: Billable
  readonly line: Billable['lines'][number]
  readonly share: DraftShare
  readonly onShare: (share: DraftShare) => void
}

function LineShare({ row, line, share, onShare }: LineProps) {
  const { say, lang } = useWords()
  const name = sayIn(line.name, lang) || line.code
  return (
    <tr>
      <td className="stacks-whole">{[line.code, name].filter(Boolean).join(' · ')}</td>
      <td data-label={say(HEADS[1])} className="figures">
        {sayIn(writeQuantity({ value: decimal(line.ordered), unit: line.unit }), lang)}
      </td>
      <td data-label={say(HEADS[2])} className="figures">
        {line.billed}
      </td>
      <td data-label={say(HEADS[3])} className="figures">
        {writePrice({ amount: decimal(line.price), currency: row.currency, per: line.unit })}
      </td>
      <td data-label={say(HEADS[4])} className="figures">
        <Input
          size="small"
          className="invoice-figure"
          inputMode="decimal"
          aria-label={`${row.paper} ${name} ${say(HEADS[4])}`}
          value={share.quantity}
          onChange={(event) => onShare(counted(row, line.price, event.target.value))}
        />
      </td>
      <td data-label={say(HEADS[5])} className="figures">
        <Input
          size="small"
          className="invoice-figure"
          inputMode="decimal"
          aria-label={`${row.paper} ${name} ${say(HEADS[5])}`}
          value={share.amount}
          onChange={(event) => onShare({ ...share, amount: event.target.value })}
        />
      </td>
    </tr>
  )
}
