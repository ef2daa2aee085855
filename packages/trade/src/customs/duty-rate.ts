import { add, compare, type Decimal, sumOf, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, claim, convention, share, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const measure = z.strictObject({
  kind: told(
    z.enum(['anti-dumping', 'countervailing', 'safeguard', 'reciprocal', 'retaliatory']),
    'Kind of measure',
    '措施：反倾销、反补贴、保障措施、对等、报复性（加征）',
  ),
  rate: share(
    'Its rate for this origin and maker; the highest where the maker is not proved',
    '适用于该原产地（厂商）的税率',
  ),
  excluded: claim('Excluded by tariff line and date', '已获排除').default(false),
})

const input = z.strictObject({
  direction: convention(['import', 'export'], 'Import or export', '进口或出口'),
  mfnCountry: claim(
    'The origin has most-favoured-nation treatment, or is China',
    '原产地适用最惠国待遇（含原产于中国）',
  ).default(true),
  originKnown: claim('The origin is known', '原产地明确').default(true),
  mfn: share('MFN rate', '最惠国税率').optional(),
  provisional: share('Provisional rate', '暂定税率').optional(),
  agreement: share('Agreement rate, where claimed and proved', '协定税率（已提交有效原产地证明）').optional(),
  specialPreferential: share(
    'Special preferential rate, where claimed and proved',
    '特惠税率（已提交有效原产地证明）',
  ).optional(),
  general: share('General rate', '普通税率').optional(),
  quota: share('Rate within the quota, where there is quota', '配额内税率（持有配额）').optional(),
  quotaProvisional: share('Provisional rate within the quota', '配额内暂定税率').optional(),
  exportRate: share('Export rate', '出口税率').optional(),
  measures: told(z.array(measure).default([]), 'Measures against the goods', '对该商品采取的贸易措施'),
  targetRuledOut: claim(
    'Proof rules out an origin in the targeted country',
    '证明材料足以排除原产于被采取措施的国家（地区）',
  ).default(true),
  targeted: claim('The origin is the targeted country', '原产于被采取措施的国家（地区）').default(false),
})
type Given = z.output<typeof input>

const KINDS = [
  'quota-provisional',
  'quota',
  'agreement',
  'special-preferential',
  'provisional',
  'mfn',
  'general',
  'measures',
  'export-provisional',
  'export',
] as const

const output = z.strictObject({
  rate: answerFigure('Duty rate', '关税税率', 'fraction'),
  kind: told(z.enum(KINDS), 'Which rate holds', '适用税率种类'),
  measures: answerFigure('Rates of measures, levied beside it', '另征措施税率合计', 'fraction'),
  together: answerFigure('Both together', '合计税率', 'fraction'),
})

interface Chosen {
  readonly kind: (typeof KINDS)[number]
  readonly rate: Decimal
}

/**
 * Which rate of the tariff a line takes (Customs Tariff Law art. 10 to 19): measures with an origin that is not ruled out, quota,
 * agreement, special preference, provisional, MFN, general; for exports provisional before export rate. Rates as fractions, exact.
 * Throws Unusable where the rate that would hold is missing.
 */
export function dutyRate(
  given: Given,
  sheet: Worksheet,
): { readonly kind: Chosen['kind']; readonly rate: Decimal; readonly measures: Decimal; readonly together: Decimal } {
  const doubtful = given.direction === 'import' && given.measures.length > 0 && !given.targeted && !given.targetRuledOut
  const chosen = given.direction === 'export' ? exportChoice(given) : importChoice(given)
  refuse([
    chosen === undefined &&
      fault(
        'general',
        'no-rate',
        'The rate that would hold is missing: give the MFN, the general or the export rate.',
        '缺少应适用的税率：请填最惠国、普通或出口税率。',
      ),
  ])
  if (!chosen) throw new RangeError('no rate')
  sheet.remark(NAMES[chosen.kind])
  const d = sheet.figure({ en: 'Rate of the tariff', zh: '适用税率' }, 'd = r', { r: chosen.rate })
  if (doubtful) return doubted(chosen, given, sheet)
  const active = given.targeted ? given.measures.filter(({ excluded }) => !excluded) : []
  const m = sumOf(active.map(({ rate }) => rate))
  const together = sheet.figure({ en: 'With the measures', zh: '连同措施税率' }, 't = d + m', { d, m })
  return { kind: chosen.kind, rate: d, measures: m, together }
}

const NAMES: Readonly<Record<Chosen['kind'], Words>> = {
  'quota-provisional': { en: 'Within the quota, provisional rate (art. 14)', zh: '配额内暂定税率（第十四条）' },
  quota: { en: 'Within the quota (art. 14)', zh: '关税配额税率（第十四条）' },
  agreement: { en: 'Agreement rate (art. 12, 13)', zh: '协定税率（第十二、十三条）' },
  'special-preferential': { en: 'Special preferential rate (art. 12, 13)', zh: '特惠税率（第十二、十三条）' },
  provisional: { en: 'Provisional rate (art. 13)', zh: '暂定税率（第十三条）' },
  mfn: { en: 'MFN rate (art. 12)', zh: '最惠国税率（第十二条）' },
  general: {
    en: 'General rate; the provisional rate does not apply (art. 12, 13)',
    zh: '普通税率，不适用暂定税率（第十二、十三条）',
  },
  measures: { en: 'Origin not ruled out: the higher of both (art. 19)', zh: '无法排除原产地：从高适用（第十九条）' },
  'export-provisional': { en: 'Provisional export rate (art. 13)', zh: '出口暂定税率（第十三条）' },
  export: { en: 'Export rate', zh: '出口税率' },
}

function exportChoice({ provisional, exportRate }: Given): Chosen | undefined {
  return of('export-provisional', provisional) ?? of('export', exportRate)
}

function importChoice(given: Given): Chosen | undefined {
  return (
    of('quota-provisional', given.quota === undefined ? undefined : given.quotaProvisional) ??
    of('quota', given.quota) ??
    (given.originKnown ? preference(given) : undefined) ??
    (given.originKnown && given.mfnCountry
      ? (of('provisional', given.provisional) ?? of('mfn', given.mfn))
      : undefined) ??
    of('general', given.general)
  )
}

/** Agreement and special preferential rates, the lower where the goods have both; each gives way to a lower provisional rate. */
function preference(given: Given): Chosen | undefined {
  const agreed = lower(
    of('agreement', given.agreement),
    given.provisional === undefined ? of('mfn', given.mfn) : undefined,
  )
  const claimed = given.agreement === undefined ? undefined : agreed
  const best = lower(claimed, of('special-preferential', given.specialPreferential))
  return best && lower(best, of('provisional', given.provisional))
}

function of(kind: Chosen['kind'], rate: Decimal | undefined): Chosen | undefined {
  return rate === undefined ? undefined : { kind, rate }
}

function lower(a: Chosen | undefined, b: Chosen | undefined): Chosen | undefined {
  if (!a || !b) return a ?? b
  return compare(b.rate, a.rate) < 0 ? b : a
}

/** Article 19: the higher of the general rate and of the highest measure with the rate that would hold otherwise. */
function doubted(chosen: Chosen, given: Given, sheet: Worksheet) {
  sheet.remark(NAMES.measures)
  const m = given.measures.reduce((most, { rate }) => (compare(rate, most) > 0 ? rate : most), zero)
  const figures = { g: given.general ?? zero, d: chosen.rate, m }
  const together = sheet.figure({ en: 'The higher', zh: '两者取高' }, 't = max(g, d + m)', figures)
  const general = compare(figures.g, add(chosen.rate, m)) > 0
  const kind = general ? ('general' as const) : ('measures' as const)
  return general
    ? { kind, rate: figures.g, measures: zero, together }
    : { kind, rate: chosen.rate, measures: m, together }
}

export const dutyRateCalculation = calculation({
  name: 'duty-rate',
  title: { en: 'Which duty rate applies', zh: '关税税率的适用' },
  topic: 'customs',
  says: {
    en: 'Which of the rates of a tariff line holds for goods of an origin, and what measures add.',
    zh: '最惠国、协定、特惠、暂定、普通、配额税率及贸易措施中应适用哪一个。',
  },
  rules: ['D-13', 'D-14', 'D-15'],
  sources: [{ title: '中华人民共和国关税法', at: 'art. 10–19' }],
  input,
  output,
  examples: [
    {
      title: { en: 'MFN 10 %, provisional 12 %: the provisional rate holds', zh: '最惠国 10%，暂定 12%：适用暂定' },
      input: { mfn: '0.1', provisional: '0.12' },
      gives: { kind: 'provisional', rate: '0.12' },
    },
    {
      title: { en: 'Agreement 5 %, provisional 3 %: the lower', zh: '协定 5%，暂定 3%：从低' },
      input: { mfn: '0.1', provisional: '0.03', agreement: '0.05' },
      gives: { kind: 'provisional', rate: '0.03' },
    },
    {
      title: {
        en: 'MFN 4 % below agreement 5 %, no provisional: MFN',
        zh: '最惠国 4% 低于协定 5%，无暂定：适用最惠国',
      },
      input: { mfn: '0.04', agreement: '0.05' },
      gives: { kind: 'mfn', rate: '0.04' },
    },
    {
      title: { en: 'Origin unknown: general rate, whatever is provisional', zh: '原产地不明：普通税率，不适用暂定' },
      input: { mfn: '0.1', provisional: '0.05', general: '0.7', originKnown: false },
      gives: { kind: 'general', rate: '0.7' },
    },
    {
      title: {
        en: 'Targeted origin not ruled out: 8 % + 46 % against a general rate of 30 %',
        zh: '无法排除被采取措施原产地：8% + 46% 与普通 30% 从高',
      },
      input: { mfn: '0.08', general: '0.3', measures: [{ kind: 'anti-dumping', rate: '0.46' }], targetRuledOut: false },
      gives: { kind: 'measures', together: '0.54' },
    },
    {
      title: { en: 'Export: provisional before export rate', zh: '出口：暂定优先' },
      input: { direction: 'export', exportRate: '0.4', provisional: '0.1' },
      gives: { kind: 'export-provisional', rate: '0.1' },
    },
  ],
  work: dutyRate,
})
