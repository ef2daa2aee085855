import type { CostedLine } from '@gendan/forms/cost/parts'
import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { writeAmount, writePrice } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { PartySelect } from '../order-view/party-select.tsx'
import { HelpMark } from '../parts/field-help.tsx'
import { useGrid } from '../parts/use-grid.ts'
import { useWords } from '../words/language.tsx'
import type { DraftLine } from './cost-draft.ts'
import type { CostPartProps } from './cost-head.tsx'
import { TakenFrom } from './taken-from.tsx'

const BOUGHT: Words = { en: 'Bought at, with VAT', zh: '含税进价' }
const VAT: Words = { en: 'VAT %', zh: '税率 %' }
const REFUND: Words = { en: 'Refund %', zh: '退税率 %' }
const LINES: Words = { en: 'Lines', zh: '商品行' }

/** What one unit of each line is bought for, with its VAT and refund. A figure typed in one line can be taken for those that have none. */
export function CostLines({
  draft,
  set,
  terms,
  deal,
  lines,
}: CostPartProps & { readonly lines: readonly CostedLine[] }) {
  const { say, lang } = useWords()
  const { currency } = deal.house
  const grid = useGrid((cells) =>
    set({
      lines: draft.lines.map((one) => {
        const own = cells.filter(({ row }) => terms.lines[row]?.id === one.line)
        return own.length > 0
          ? { ...one, ...Object.fromEntries(own.map(({ column, text }) => [column, text])), source: '' }
          : one
      }),
    }),
  )
  const turn = (id: string, change: Partial<DraftLine>) =>
    set({ lines: draft.lines.map((one) => (one.line === id ? { ...one, ...change } : one)) })
  const money = (amount: CostedLine['amount']) => writeAmount({ amount, currency })
  return (
    <section className="card lines-card" data-place="lines">
      <LinesScroll name={LINES}>
        <table className="lines-table cost-lines" {...grid}>
          <thead>
            <tr>
              <th>{say({ en: 'Goods', zh: '商品' })}</th>
              <th className="figures">{say({ en: 'Sold', zh: '售出' })}</th>
              <th>{say({ en: 'Supplier', zh: '供应商' })}</th>
              <th className="figures">
                {say(BOUGHT)} {currency} <HelpMark at="lines.*.purchase" />
              </th>
              <th className="figures">
                {say(VAT)} <HelpMark at="lines.*.vatRate" />
              </th>
              <th className="figures">
                {say(REFUND)} <HelpMark at="lines.*.refundRate" />
              </th>
              <th className="figures">
                {say({ en: 'Net of refund', zh: '退税后' })} {currency}
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.lines.map((line, i) => {
              const typed = draft.lines.find((one) => one.line === line.id)
              const costed = lines.find((one) => one.id === line.id)
              if (!typed) return null
              const box = (field: 'purchase' | 'vat' | 'refund', name: Words, at: string) => (
                <td data-place={`lines.${i}.${at}`}>
                  <input
                    className="cell-box figures"
                    inputMode="decimal"
                    data-grid={field}
                    aria-label={say({ en: `Line ${i + 1} ${name.en}`, zh: `第 ${i + 1} 行${name.zh}` })}
                    value={typed[field]}
                    onChange={(event) => turn(line.id, { [field]: event.target.value, source: '' })}
                    onBlur={() => field !== 'purchase' && set({ lines: taken(draft.lines, field, typed[field]) })}
                  />
                </td>
              )
              return (
                <tr key={line.id} data-place={`lines.${i}`}>
                  <td>
                    <span className="medium">{line.code || line.customerCode}</span>{' '}
                    <span className="second t-small">{sayIn(line.name, lang)}</span>
                  </td>
                  <td className="figures t-small">
                    {writeQuantity(line.quantity)[lang]} × {terms.currency} {writePrice(line.unitPrice)}
                  </td>
                  <td>
                    <PartySelect
                      className="fill"
                      label={{ en: `Line ${i + 1} supplier`, zh: `第 ${i + 1} 行供应商` }}
                      empty={{ en: 'choose a supplier', zh: '选供应商' }}
                      party="supplier"
                      clears
                      value={typed.supplier}
                      onChange={(supplier) => turn(line.id, { supplier })}
                    />
                  </td>
                  {box('purchase', { en: 'purchase price', zh: '含税进价' }, 'purchase')}
                  {box('vat', { en: 'VAT rate', zh: '增值税税率' }, 'vatRate')}
                  {box('refund', { en: 'refund rate', zh: '退税率' }, 'refundRate')}
                  <td className="figures derived">
                    {costed && money(costed.net)}
                    {costed && (
                      <span className="quiet t-small">
                        {' '}
                        {say({ en: 'refund', zh: '退' })} {money(costed.refund)}
                      </span>
                    )}
                    <TakenFrom source={typed.source} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </LinesScroll>
    </section>
  )
}

/** A rate typed once holds for the lines that have none yet. */
function taken(lines: readonly DraftLine[], field: 'vat' | 'refund', value: string): readonly DraftLine[] {
  return lines.map((line) => (line[field].trim() === '' ? { ...line, [field]: value } : line))
}
