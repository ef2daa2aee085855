import { amountOf, gaps } from '@gendan/forms/cost/compare'
import { allMakers, marginMakers } from '@gendan/forms/cost/margin-makers'
import { type CostParts, partsOf } from '@gendan/forms/cost/parts'
import { percent, type Reckoned, totalOf } from '@gendan/forms/cost/reckon'
import { type CostLayer, costLayers } from '@gendan/forms/deal/cost'
import { isZero } from '@gendan/kernel/decimal'
import { writeAmount } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { useWords } from '../words/language.tsx'
import type { CostDraft } from './cost-draft.ts'
import type { CostInput } from './cost-input.ts'

interface LayersProps {
  readonly draft: CostDraft
  readonly set: (change: Partial<CostDraft>) => void
  readonly input: CostInput
  readonly typed: Reckoned
}

interface Column {
  readonly layer: CostLayer
  readonly parts: CostParts
  readonly typed: boolean
}

const LAYERS: Words = { en: 'The layers beside each other', zh: '各次核算对照' }

/** The layers element by element, the one that is typed among them; for the actual one the gap and why. */
export function CostLayers({ draft, set, input, typed }: LayersProps) {
  const { say } = useWords()
  const { deal, layer } = input
  const { currency, margin } = deal.house
  const columns = columnsOf(input, typed)
  if (columns.length < 2) return null
  const makers = allMakers.filter((maker) => columns.some(({ parts }) => !isZero(amountOf(parts, maker))))
  const planned = columns.find((one) => one.layer === 'detailed')?.parts
  const found = layer === 'actual' && planned && typed.parts ? gaps(planned, typed.parts) : []
  return (
    <section className="card lines-card">
      <h2 className="card-title">{say(LAYERS)}</h2>
      <LinesScroll name={LAYERS}>
        <table className="lines-table cost-layers">
          <thead>
            <tr>
              <th />
              {columns.map((one) => (
                <th key={one.layer} className="figures">
                  {say(costLayers[one.layer])} {currency}
                  {one.typed && <span className="quiet t-small"> {say({ en: '(typed)', zh: '（正在填）' })}</span>}
                </th>
              ))}
              {found.length > 0 && <th>{say({ en: 'Gap, and why', zh: '差额与原因' })}</th>}
            </tr>
          </thead>
          <tbody>
            {makers.map((maker) => {
              const gap = found.find((one) => one.maker === maker)
              return (
                <tr key={maker} data-place={`reasons.${maker}`}>
                  <td>{say(marginMakers[maker])}</td>
                  {columns.map(({ layer: of, parts }) => {
                    const amount = amountOf(parts, maker)
                    return (
                      <td key={of} className="figures">
                        {maker === 'rate' ? amount : writeAmount({ amount, currency })}
                      </td>
                    )
                  })}
                  {found.length > 0 && (
                    <td>
                      {gap && (
                        <span className="line">
                          <span className={gap.large ? 'thin' : 'quiet'}>
                            {writeAmount({ amount: gap.gap, currency })}
                          </span>
                          <Input
                            size="small"
                            aria-label={say({
                              en: `Why: ${marginMakers[maker].en}`,
                              zh: `原因：${marginMakers[maker].zh}`,
                            })}
                            value={draft.reasons[maker] ?? ''}
                            maxLength={500}
                            onChange={(event) => set({ reasons: { ...draft.reasons, [maker]: event.target.value } })}
                          />
                        </span>
                      )}
                    </td>
                  )}
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <td>{say({ en: 'Margin', zh: '利润率' })}</td>
              {columns.map(({ layer: of, parts }) => {
                const total = totalOf(parts, margin)
                return (
                  <td key={of} className="figures">
                    {total ? percent(total.margin) : '–'}
                  </td>
                )
              })}
              {found.length > 0 && <td />}
            </tr>
          </tfoot>
        </table>
      </LinesScroll>
    </section>
  )
}

function columnsOf({ deal, terms, layer }: CostInput, typed: Reckoned): readonly Column[] {
  return (Object.keys(costLayers) as CostLayer[]).flatMap((one) => {
    const sheet = deal.cost?.[one]
    const parts = one === layer ? typed.parts : sheet && partsOf(sheet, terms, deal.house.currency)
    return parts ? [{ layer: one, parts, typed: one === layer }] : []
  })
}
