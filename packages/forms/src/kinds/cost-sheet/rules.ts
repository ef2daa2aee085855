import { judge, type Rule } from '@gendan/kernel/rule'
import { bands, percent } from '../../cost/reckon.ts'
import { costRules } from '../../cost/rules.ts'
import { family, when } from '../parts/cells.ts'
import { seed003 } from '../parts/house.ts'
import type { CostSheetPaper } from './shape.ts'

const rule = family<CostSheetPaper>('CS')
const seed = seed003('4 成本分析单')

/** What must hold on a cost sheet before somebody signs for its margin. */
export const rules: readonly Rule<CostSheetPaper>[] = [
  rule('01', 'block', seed, { en: 'It fits the terms as they stand', zh: '与现行条款相符' }, ({ costing }) =>
    judge(costRules, costing)
      .filter(({ weight }) => weight === 'block')
      .map(({ says, remedy }) => ({ at: 'lines', says, ...(remedy ? { remedy } : {}) })),
  ),
  rule('02', 'warn', seed, { en: "The margin is the firm's", zh: '利润率达到公司规定' }, ({ result, margin }) =>
    when(
      result !== undefined && result.band !== 'in-range',
      'result.margin',
      {
        en: `${percent(result?.margin ?? margin.rate)} is left, the firm asks ${percent(margin.rate)}.`,
        zh: `利润率 ${percent(result?.margin ?? margin.rate)}，公司规定 ${percent(margin.rate)}。`,
      },
      result?.band === 'below-floor'
        ? {
            en: `Below ${percent(margin.floor)} the general manager alone decides.`,
            zh: `低于 ${percent(margin.floor)} 须总经理同意。`,
          }
        : { en: 'A supervisor or manager decides.', zh: '须主管或经理确认。' },
    ),
  ),
  rule('03', 'warn', seed, { en: 'The newest rate leaves it where it is', zh: '按最新汇率仍在同一范围' }, (paper) =>
    when(
      paper.bandNow !== undefined && paper.result !== undefined && paper.bandNow !== paper.result.band,
      'rate',
      {
        en: `At the newest rate it is ${bands[paper.bandNow ?? 'in-range'].en.toLowerCase()}.`,
        zh: `按最新汇率：${bands[paper.bandNow ?? 'in-range'].zh}。`,
      },
      { en: 'Reckon it again at that rate; it says who signs.', zh: '请按新汇率重新核算；由谁签以新汇率为准。' },
    ),
  ),
  rule('04', 'warn', seed003('11'), { en: 'A large gap has its reason', zh: '差额较大的写明原因' }, ({ costing }) =>
    judge(costRules, costing)
      .filter(({ rule: id }) => id === 'CT-11')
      .map(({ says, remedy }) => ({ at: 'gaps', says, ...(remedy ? { remedy } : {}) })),
  ),
]
