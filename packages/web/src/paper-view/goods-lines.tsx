import type { PricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { type Money, writeAmount, writeMoney } from '@gendan/kernel/money'
import { say as sayIn } from '@gendan/kernel/words'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { Beside } from './fields.tsx'
import { SourceMark } from './fields.tsx'

const SHOWN = 8

/** The goods of a paper in short: what, how many, at what price, how much; where they come from, and what they come to. */
export function GoodsLines({
  lines,
  total,
  beside,
}: {
  readonly lines: PricedLines['lines']
  readonly total: Money
  readonly beside: Beside
}) {
  const { say, lang } = useWords()
  const rest = lines.length - SHOWN
  const lit = beside.lit?.startsWith('lines.') === true
  return (
    <div>
      <SectionHead note={say({ en: counted(lines.length, 'line'), zh: `${lines.length} 款` })}>
        {say({ en: 'Goods', zh: '商品' })}
      </SectionHead>
      <table className={lit ? 'paper-goods field-lit' : 'paper-goods'}>
        <thead className="by-ear">
          <tr>
            <th>{say({ en: 'Item', zh: '货号' })}</th>
            <th>{say({ en: 'Description', zh: '品名' })}</th>
            <th>{say({ en: 'Quantity', zh: '数量' })}</th>
            <th>{say({ en: 'Amount', zh: '金额' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a paper have no other name and keep their order.
            <tr key={i} className={beside.lit?.startsWith(`lines.${i}.`) ? 'goods-lit' : ''}>
              <td className="quiet">{line.code || line.customerCode}</td>
              <td className="one-line" title={sayIn(line.name, lang)}>
                {sayIn(line.name, lang)}
              </td>
              <td className="figures">{say(writeQuantity(line.quantity))}</td>
              <td className="figures">{writeAmount(line.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="quiet t-small">{say({ en: `and ${rest} more on the page`, zh: `另 ${rest} 款见页面` })}</p>
      )}
      <div className="line paper-goods-foot">
        <SourceMark source={beside.sourceAt('lines.0.name')} />
        <span className="fill" />
        <strong>{writeMoney(total)}</strong>
      </div>
    </div>
  )
}

/** The priced lines of a filled paper, where it has any. */
export function pricedIn(filled: unknown): PricedLines | undefined {
  if (typeof filled !== 'object' || filled === null || !('lines' in filled) || !('total' in filled)) return undefined
  return Array.isArray(filled.lines) ? (filled as PricedLines) : undefined
}
