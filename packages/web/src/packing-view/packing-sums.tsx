import type { PackedGoods, PackedLine } from '@gendan/forms/kinds/parts/packed-goods'
import { type PackingTotals, writePacking } from '@gendan/forms/kinds/parts/packing-totals'
import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { compare, decimal, fixed, isPositive, multiply, subtract, zero } from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { compute } from '@gendan/trade/calculation/calculation'
import { containerChoiceCalculation } from '@gendan/trade/freight/container-choice'
import { useDeferredValue, useMemo } from 'react'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'

/** All cartons together, and the boxes they want. */
export function PackingSums({ totals }: { readonly totals: PackingTotals }) {
  const { say, lang } = useWords()
  const late = useDeferredValue(totals)
  const boxes = useMemo(() => boxesFor(late), [late])
  return (
    <p className="lines-totals" data-place="totals">
      <strong>{writePacking(totals)[lang]}</strong>
      <span className="fill" />
      {boxes && <span className="quiet t-small">{say(boxes)}</span>}
    </p>
  )
}

/** "1 × 40HQ, filled to 92%": the fewest boxes by weight and volume, as the craft counts them. */
function boxesFor({ volumeM3, grossKg }: PackingTotals): Words | undefined {
  if (!isPositive(volumeM3) || !isPositive(grossKg)) return undefined
  const answer = compute(containerChoiceCalculation, { volume: volumeM3, weight: grossKg })
  if (!('result' in answer)) return undefined
  const { types, boxes } = answer.result as Chosen
  const best = boxes.map(({ container, count }) => `${count} × ${container}`).join(' + ')
  const each = types.map(({ container, count }) => `${container} × ${count}`).join(', ')
  return {
    en: `Wants ${best} by volume and weight (of one type: ${each})`,
    zh: `按体积和重量需 ${best}（单一箱型：${each}）`,
  }
}

interface Chosen {
  readonly boxes: readonly { readonly container: string; readonly count: string }[]
  readonly types: readonly { readonly container: string; readonly count: string }[]
}

/** Line by line what was agreed and what is packed: what differs first, what is right folded where there is much of it. */
export function LinesPacked({ goods }: { readonly goods: PackedGoods }) {
  const { say } = useWords()
  const lines = goods.lines.map((line, i) => ({ line, i, right: compare(line.ordered.value, line.packed.value) === 0 }))
  const [right, wrong] = [lines.filter((one) => one.right), lines.filter((one) => !one.right)]
  const rows = (shown: typeof lines) => (
    <ul className="lines-packed">
      {shown.map(({ line, i }) => (
        <li key={line.id} data-place={`lines.${i}`}>
          <OneLine line={line} />
        </li>
      ))}
    </ul>
  )
  return (
    <section className="card padded" data-place="lines">
      <h2 className="card-title">{say({ en: 'Packed of what was agreed', zh: '已装 / 约定' })}</h2>
      {rows(wrong)}
      {right.length > FEW_RIGHT ? (
        <details>
          <summary className="folds second t-small">
            {say({ en: `${right.length} lines as agreed`, zh: `${right.length} 行与约定一致` })}
          </summary>
          {rows(right)}
        </details>
      ) : (
        rows(right)
      )}
    </section>
  )
}

/** More lines than these that are right stand folded. */
const FEW_RIGHT = 8

function OneLine({ line }: { readonly line: PackedLine }) {
  const { say, lang } = useWords()
  const { ordered, packed } = line
  const by = subtract(packed.value, ordered.value)
  const is = compare(by, zero)
  const size = writeQuantity({ value: is < 0 ? multiply(by, decimal('-1')) : by, unit: ordered.unit })
  return (
    <>
      <span className="line">
        {is !== 0 && <Mark kind="thin" size={11} />}
        <span className="one-line fill">{line.code || sayIn(line.name, lang)}</span>
        <span className="figures">
          {fixed(packed.value, 0, 'half-up')} / {writeQuantity(ordered)[lang]}
        </span>
      </span>
      {is !== 0 && (
        <span className="quiet t-small">
          {is < 0
            ? say({ en: `${size.en} less`, zh: `少 ${size.zh}` })
            : say({ en: `${size.en} more`, zh: `多 ${size.zh}` })}
        </span>
      )}
    </>
  )
}
