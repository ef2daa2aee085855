import type { Rule } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { creditAvailableCalculation } from './credit-available.ts'
import { creditToleranceCalculation } from './credit-tolerance.ts'

/** What may be drawn and shipped under a documentary credit, S-40 to S-44. */
export const creditRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'S-40',
    title: {
      en: '“About” or “approximately” allows ten per cent more or less of the amount, quantity or unit price to which it belongs, and of no other.',
      zh: '“约”“大约”允许其所修饰的金额、数量或单价有 10% 增减，且仅及该项。',
    },
    source: { title: 'UCP 600', at: 'art. 30 a' },
    of: creditToleranceCalculation,
  }),
  claimRule({
    id: 'S-41',
    title: {
      en: 'Five per cent more or less of a quantity is allowed where it is not stated in packing units or individual items and the drawing keeps within the credit.',
      zh: '数量未以包装单位或个数规定时允许 5% 增减，但支取不得超过信用证金额。',
    },
    source: { title: 'UCP 600', at: 'art. 30 b' },
    of: creditToleranceCalculation,
  }),
  claimRule({
    id: 'S-42',
    title: {
      en: 'Five per cent less may be drawn even without partial shipments, where the full quantity is shipped and the unit price not reduced.',
      zh: '即使不准分批，数量装足且单价未降低时，金额可少支 5%。',
    },
    source: { title: 'UCP 600', at: 'art. 30 c' },
    of: creditToleranceCalculation,
  }),
  claimRule({
    id: 'S-43',
    title: {
      en: 'The percentages of field 39A are of the amount; a tolerance of the quantity needs words of its own.',
      zh: '39A 的比例只及金额；数量溢短装须另有规定。',
    },
    source: { title: 'SWIFT MT 700', at: 'field 39A' },
    of: creditToleranceCalculation,
  }),
  claimRule({
    id: 'S-44',
    title: {
      en: 'The most that can be drawn is the credit with its accepted amendments and tolerance, and additional amounts for their purpose only.',
      zh: '最多可支取 = 经修改的信用证金额 ×（1 + 上浮）+ 仅限所述用途的附加金额。',
    },
    source: { title: 'SWIFT MT 700', at: 'fields 32B, 39A, 39C' },
    of: creditAvailableCalculation,
  }),
]
