import { addDays, addMonths, type Day } from '@gendan/kernel/day'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import type { DatedFigure } from '../calculation/dated.ts'
import { answerDay, answerFigure, civilDay, claim, counted, explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { claimsFigures } from '../tables/claims-figures.generated.ts'

const input = z.strictObject({
  arrived: civilDay('Day on which the goods were delivered to the buyer, or unloaded', '货物交付收货人或卸货之日'),
  way: explained(told(z.enum(['sea', 'air', 'other']), 'How they came', '运输方式'), {
    sea: ['By sea', '海运'],
    air: ['By air', '空运'],
    other: ['Otherwise', '其他'],
  }),
  containerised: claim('In containers', '集装箱货物').default(false),
  claimDays: counted('Claim period of the contract, days after arrival', '合同索赔期（到货后天数）', 'days').optional(),
  event: civilDay(
    'Day of the loss that was insured, where known; else the day of arrival is taken',
    '保险事故发生之日，不明时按到货日',
  ).optional(),
  contract: civilDay('Day whose law is looked at; else the day of arrival', '适用法律的日期，不填按到货日').optional(),
})
type Given = z.output<typeof input>

const limit = z.strictObject({
  code: told(z.string(), 'Which limit', '期限代码'),
  name: told(
    z.strictObject({ en: told(z.string(), 'English', '英文'), zh: told(z.string(), 'Chinese', '中文') }),
    'What must be done',
    '应办事项',
  ),
  lastDay: answerDay('Last day', '最后一天'),
  source: told(z.string(), 'Where it stands', '依据'),
})

const output = z.strictObject({
  first: answerDay('The first last day', '最早到期日'),
  count: answerFigure('How many limits', '期限项数', ''),
  limits: told(z.array(limit), 'Limits that apply, the first to end first', '适用期限，先到期者在前'),
})
export type ClaimLimits = z.output<typeof output>
type Limit = ClaimLimits['limits'][number]

const BY_WAY = {
  sea: ['hague-visby-notice', 'hague-visby-suit', 'maritime-suit', 'maritime-insurance-suit'],
  air: ['air-damage-notice', 'air-delay-notice', 'air-suit'],
  other: [],
} as const

/**
 * The last days on which buyer's claims may be brought (K-05): the contract's own period, CISG, carrier and insurer. The first day is
 * not counted; years end on the same day. The limits are dated figures; those of a law no longer in force are left out and said.
 */
export function claimLimits(given: Given, sheet: Worksheet): ClaimLimits {
  const { arrived, way, containerised } = given
  const notice = containerised ? 'maritime-notice-container' : 'maritime-notice'
  const codes = ['cisg-notice', ...BY_WAY[way], ...(way === 'sea' ? [notice] : [])]
  const day = given.contract ?? arrived
  const inForce = codes.flatMap((code) => claimsFigures.filter((one) => one.code === code && holds(one, day)))
  if (inForce.length < codes.length) sheet.remark(LAPSED)
  const own = given.claimDays === undefined ? [] : [ownLimit(arrived, given.claimDays, sheet)]
  const limits = [...own, ...inForce.map((one) => limitOf(one, startOf(one, given), sheet))]
  const sorted = limits.sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))
  return { limits: sorted, first: sorted[0]?.lastDay ?? arrived, count: String(sorted.length) }
}

const LAPSED = {
  en: 'A law that set limits is no longer in force on this day; its successor has not been read: ask for its periods.',
  zh: '规定期限的一部法律在该日已不再施行，新法尚未核对：请另行查明期限。',
}

function holds({ from, to }: DatedFigure, day: Day): boolean {
  return from <= day && (to === '' || day <= to)
}

function startOf({ code }: DatedFigure, { arrived, event }: Given): Day {
  return code === 'maritime-insurance-suit' ? (event ?? arrived) : arrived
}

function ownLimit(arrived: Day, days: number, sheet: Worksheet): Limit {
  const name = { en: 'Claim on the seller by the contract', zh: '按合同向卖方索赔' }
  const lastDay = sheet.day(name, `${arrived} + ${days}`, addDays(arrived, days))
  return { code: 'contract', name, lastDay, source: 'contract' }
}

function limitOf({ code, name, value, unit, source }: DatedFigure, start: Day, sheet: Worksheet): Limit {
  sheet.cite(source)
  const count = +value
  const lastDay = unit === 'days' ? addDays(start, count) : addMonths(start, count * 12)
  return {
    code,
    name,
    lastDay: sheet.day(name, counting(start, count, unit), lastDay),
    source: `${source.title}, ${source.at}`,
  }
}

function counting(start: Day, count: number, unit: string): string {
  return `${start} + ${count} ${unit}`
}

export const claimLimitsCalculation = calculation({
  name: 'claim-limits',
  title: { en: 'Time limits for claims on seller, carrier and insurer', zh: '索赔期限（卖方、承运人、保险人）' },
  topic: 'price',
  says: {
    en: 'Until what day a buyer may complain to the seller, give notice to the carrier and sue.',
    zh: '向卖方提出异议、向承运人发出通知以及起诉的最后日期。',
  },
  rules: ['K-05'],
  sources: [{ title: 'CISG', at: 'art. 39' }],
  input,
  output,
  examples: [
    {
      title: { en: 'Containers by sea, contract 30 days', zh: '海运集装箱，合同索赔期 30 天' },
      input: { arrived: '2026-03-02', way: 'sea', containerised: true, claimDays: 30 },
      gives: {
        first: '2026-03-05',
        'limits.1.code': 'maritime-notice-container',
        'limits.1.lastDay': '2026-03-17',
        'limits.2.lastDay': '2026-04-01',
        count: '7',
      },
    },
    {
      title: { en: 'By air', zh: '空运' },
      input: { arrived: '2026-06-01', way: 'air' },
      gives: { first: '2026-06-15', 'limits.1.lastDay': '2026-06-22', 'limits.2.lastDay': '2028-06-01', count: '4' },
    },
  ],
  work: claimLimits,
})
