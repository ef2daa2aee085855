import type { Inspection } from '@gendan/forms/deal/inspection'
import { countsOf, isOpen } from '@gendan/forms/deal/inspection-findings'
import { defectClasses, defectClassNames } from '@gendan/forms/deal/inspection-parts'
import { family } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import { compare, zero } from '@gendan/kernel/decimal'
import type { Rule } from '@gendan/kernel/rule'
import { SAMPLING_STANDARD } from '@gendan/trade/inspection/tables'

/** An inspection whose findings are judged. */
interface Seen {
  readonly inspection: Inspection
}

const rule = family<Seen>('QI')
const byOrder = seed003('7 验货时要求照单验货')

/** What must hold of points, measures and named faults. */
export const findingRules: readonly Rule<Seen>[] = [
  rule(
    '11',
    'block',
    SAMPLING_STANDARD,
    { en: 'Named faults come to what was found', zh: '缺陷明细与合计一致' },
    ({ inspection: { faults = [], found } }) => {
      if (faults.length === 0) return []
      const counted = countsOf(faults)
      return defectClasses
        .filter((of) => counted[of] !== found[of])
        .map((of) => ({
          at: `found.${of}`,
          says: {
            en: `The named ${defectClassNames[of].en} faults come to ${counted[of]}, not ${found[of]}.`,
            zh: `${defectClassNames[of].zh}明细合计 ${counted[of]}，与 ${found[of]} 不符。`,
          },
          remedy: { en: 'Count each piece once, by its worst fault.', zh: '每件按最重的缺陷只计一次。' },
        }))
    },
  ),
  rule(
    '12',
    'block',
    byOrder,
    { en: 'A measure has a tolerance that can be kept', zh: '尺寸公差有效' },
    ({ inspection: { measures = [] } }) =>
      measures.flatMap(({ plus, minus }, i) =>
        compare(plus, zero) >= 0 && compare(minus, zero) >= 0
          ? []
          : [
              {
                at: `measures.${i}.plus`,
                says: { en: 'A tolerance is below zero.', zh: '公差小于零。' },
                remedy: { en: 'Enter how much more and how much less still passes.', zh: '请填允许多多少、少多少。' },
              },
            ],
      ),
  ),
  rule(
    '13',
    'block',
    byOrder,
    { en: 'Accepted goods were looked at in every point', zh: '接收前逐条看过' },
    ({ inspection: { verdict, points } }) =>
      verdict === undefined || verdict === 'failed'
        ? []
        : points.flatMap((one, i) =>
            isOpen(one)
              ? [
                  {
                    at: `points.${i}`,
                    says: {
                      en: `“${one.point.en || one.point.zh}” was not answered.`,
                      zh: `“${one.point.zh || one.point.en}”没有回答。`,
                    },
                    remedy: {
                      en: 'Look at it, or write why it could not be looked at.',
                      zh: '请检查，或写明为什么看不了。',
                    },
                  },
                ]
              : [],
          ),
  ),
]
