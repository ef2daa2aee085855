import { writeAmount } from '@gendan/kernel/money'
import type { Block, Cell } from '@gendan/kernel/sheet'
import { allMakers, marginMakers } from '../../cost/margin-makers.ts'
import { percent } from '../../cost/reckon.ts'
import { costLayers } from '../../deal/cost.ts'
import type { CostSheetPaper } from './shape.ts'

/** The layers beside each other, element by element, with the gap and its reason; nothing while there is but one. */
export function layerTable(paper: CostSheetPaper): readonly Block[] {
  const { layers, home } = paper
  if (layers.length < 2) return []
  const makers = allMakers.filter((maker) => layers.some(({ amounts }) => amounts[maker] !== undefined))
  return [
    {
      block: 'table',
      columns: [
        { head: { en: 'Element', zh: '项目' }, align: 'left', width: 30 },
        ...layers.map(({ layer }) => ({
          head: costLayers[layer],
          unit: home,
          align: 'right' as const,
          width: 31,
        })),
        { head: { en: 'Reason for the gap', zh: '差异原因' }, align: 'left', width: 'rest' },
      ],
      rows: makers.map((maker): readonly Cell[] => [
        { text: marginMakers[maker] },
        ...layers.map(({ amounts }, i) => {
          const amount = amounts[maker]
          const text = !amount ? '—' : maker === 'rate' ? amount : writeAmount({ amount, currency: home })
          return { text, at: `layers.${i}.amounts.${maker}` }
        }),
        reason(paper, maker),
      ]),
      totals: [
        [
          { text: { en: 'Profit', zh: '利润' } },
          ...layers.map(({ profit }, i) => ({ text: writeAmount(profit), at: `layers.${i}.profit` })),
          { text: '' },
        ],
        [
          { text: { en: 'Margin', zh: '利润率' } },
          ...layers.map(({ margin }, i) => ({ text: percent(margin), at: `layers.${i}.margin` })),
          { text: '' },
        ],
      ],
    },
  ]
}

function reason({ gaps, home }: CostSheetPaper, maker: string): Cell {
  const i = gaps.findIndex((one) => one.maker === maker)
  const found = gaps[i]
  if (!found) return { text: '' }
  const off = `${found.gap.startsWith('-') ? '' : '+'}${writeAmount({ amount: found.gap, currency: home })}`
  return { text: off, at: `gaps.${i}`, ...(found.reason ? { note: found.reason } : {}) }
}
