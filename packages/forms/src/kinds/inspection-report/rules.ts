import type { Rule } from '@gendan/kernel/rule'
import { SAMPLING_STANDARD } from '@gendan/trade/inspection/tables'
import { family, when } from '../parts/cells.ts'
import { seed003 } from '../parts/house.ts'
import type { InspectionReport } from './shape.ts'

const rule = family<InspectionReport>('IR')
const seed = seed003('7 验货报表')

/** What must hold on an inspection report before it is issued. What was found is judged where it is entered. */
export const rules: readonly Rule<InspectionReport>[] = [
  rule('01', 'block', seed, { en: 'It is of an inspection of this file', zh: '验货在本单' }, ({ inspection }) =>
    when(
      inspection.id === '',
      'inspection',
      { en: 'This file has no such inspection.', zh: '本单没有这次验货。' },
      { en: 'Choose an inspection of this file.', zh: '请选本单的验货。' },
    ),
  ),
  rule('02', 'block', seed, { en: 'It reports a result', zh: '报表写有结果' }, ({ inspection }) =>
    when(
      inspection.verdict === undefined || inspection.done === undefined,
      'inspection.verdict',
      { en: 'The inspection has no result yet.', zh: '验货还没有结果。' },
      { en: 'Enter what was found first.', zh: '请先登记验货结果。' },
    ),
  ),
  rule('03', 'block', SAMPLING_STANDARD, { en: 'It names its sampling plan', zh: '写明抽样方案' }, ({ plan }) =>
    when(
      plan === undefined,
      'plan',
      { en: 'The standard has no plan for this lot, level and limit.', zh: '标准中没有此批量、水平和 AQL 的方案。' },
      { en: 'Correct them in the inspection.', zh: '请在验货里更正。' },
    ),
  ),
  rule('04', 'warn', seed, { en: 'Photographs prove it', zh: '附有照片' }, ({ photos, inspection }) =>
    when(
      photos.length === 0 && !inspection.faults?.some((fault) => (fault.photos ?? []).length > 0),
      'photos',
      { en: 'There is no photograph.', zh: '没有照片。' },
      { en: 'Add photographs of goods, cartons, marks and defects.', zh: '请附商品、外箱、唛头和缺陷的照片。' },
    ),
  ),
  rule(
    '05',
    'warn',
    seed003('7 验货时要求照单验货'),
    { en: 'It was inspected point by point', zh: '照单逐条检验' },
    ({ points }) =>
      when(
        points.length === 0,
        'points',
        { en: 'No point of the order was looked at.', zh: '没有按单逐条检验。' },
        { en: 'Take the quality points of the production order over.', zh: '请带入生产单的质量要点。' },
      ),
  ),
]
