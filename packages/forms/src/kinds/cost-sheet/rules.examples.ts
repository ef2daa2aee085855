import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { costSheet } from './form.ts'
import type { CostSheetPaper } from './shape.ts'

const given = { number: 'LW-CS26-0001', day: '2026-03-18', version: 1 }

/** The standing example: everything on it holds. */
const sound: CostSheetPaper = costSheet.derive(sampleDeal as never, { tongue: 'zh' }, given)
const { costing, result } = sound
const dearer = costing.sheet.lines.map((line) => ({ ...line, purchase: decimal('300') }))

function fails(rule: string, wrong: Partial<CostSheetPaper>): RuleExample<CostSheetPaper> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

export const examples: readonly RuleExample<CostSheetPaper>[] = [
  fails('CS-01', { costing: { ...costing, sheet: { ...costing.sheet, lines: [] } } }),
  fails('CS-02', result ? { result: { ...result, margin: decimal('0.031'), band: 'below-floor' } } : {}),
  fails('CS-03', { bandNow: 'below-rate' }),
  fails('CS-04', {
    costing: {
      ...costing,
      layer: 'actual',
      sheet: { ...costing.sheet, lines: dearer },
      detailed: costing.sheet,
    },
  }),
]
