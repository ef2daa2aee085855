import type { Day } from '@gendan/kernel/day'
import { type Decimal, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, civilDay, claim, convention, explained, share, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const dated = z.strictObject({
  rate: share('Refund rate', '退税率'),
  from: civilDay('First day', '起始日').optional(),
  to: civilDay('Last day', '终止日').optional(),
})

const input = z.strictObject({
  exporter: explained(convention(['trading-company', 'producer'], 'Who exports', '出口企业类型'), {
    'trading-company': ['Trading company: buys and exports', '外贸企业（收购出口）'],
    producer: ['Producer: exports what it makes', '生产企业（自产出口）'],
  }),
  generalTaxpayer: claim('The exporter is a general taxpayer', '出口企业为一般纳税人').default(true),
  exported: civilDay('Export date on the customs declaration', '报关单出口日期'),
  refundRates: told(
    z.array(dated).default([]),
    'Refund rates of the tariff line with their days',
    '商品退税率及有效期',
  ),
  exemptAtHome: claim(
    'The goods are exempt at home, or bought on a plain invoice',
    '国内免税货物，或仅取得普通发票',
  ).default(false),
  refundCancelled: claim('The refund of the goods is cancelled or banned', '国家明确取消出口退（免）税').default(false),
  limitPassed: claim('Nothing was filed in time, or the papers are false', '逾期未申报或单证虚假').default(false),
})
type Given = z.output<typeof input>

const TREATMENTS = {
  'refund-of-purchase': { en: 'Exempt with refund of the purchase’s tax (免退)', zh: '免退税' },
  'credit-refund': { en: 'Exempt, credit, refund (免抵退)', zh: '免抵退税' },
  exempt: { en: 'Exempt without refund; the input tax goes out', zh: '免税不退税，进项税额转出' },
  taxed: { en: 'Taxed as a sale at home', zh: '视同内销征税' },
} as const satisfies Readonly<Record<string, Words>>
type Treatment = keyof typeof TREATMENTS

const output = z.strictObject({
  treatment: told(z.enum(Object.keys(TREATMENTS) as [Treatment, ...Treatment[]]), 'Treatment', '增值税处理方式'),
  refundRate: answerFigure(
    'Refund rate of the export date; 0 where there is none',
    '出口日适用退税率；无则为 0',
    'fraction',
  ),
})

/**
 * Which of the treatments of export VAT holds (V-01): cancelled or lost refund is taxed, small-scale and exempt goods are exempt, the
 * rest is refunded at the rate of the export date. Throws Unusable where no rate is known for that day.
 */
export function exportTreatment(
  given: Given,
  sheet: Worksheet,
): { readonly treatment: Treatment; readonly refundRate: Decimal } {
  const treatment = treatmentOf(given)
  sheet.remark(TREATMENTS[treatment])
  if (treatment === 'exempt' || treatment === 'taxed') return { treatment, refundRate: zero }
  const found = given.refundRates.find((one) => holds(one, given.exported))
  refuse([
    !found && fault('refundRates', 'no-rate', 'No refund rate holds on the export date.', '出口日没有有效的退税率。'),
  ])
  const r = found?.rate ?? zero
  return { treatment, refundRate: sheet.figure({ en: 'Rate of the export date', zh: '出口日退税率' }, 'R = r', { r }) }
}

function treatmentOf(given: Given): Treatment {
  if (given.refundCancelled || given.limitPassed) return 'taxed'
  if (!given.generalTaxpayer || given.exemptAtHome) return 'exempt'
  return given.exporter === 'producer' ? 'credit-refund' : 'refund-of-purchase'
}

function holds({ from, to }: z.output<typeof dated>, day: Day): boolean {
  return (from ?? day) <= day && day <= (to ?? day)
}

export const exportTreatmentCalculation = calculation({
  name: 'export-vat-treatment',
  title: { en: 'VAT treatment of an export, and the refund rate of its date', zh: '出口增值税处理方式与适用退税率' },
  topic: 'refund',
  says: {
    en: 'Whether an export is refunded, exempt or taxed, and at which rate.',
    zh: '出口货物适用退税、免税还是征税，以及哪一档退税率。',
  },
  rules: ['V-01'],
  sources: [
    { title: '中华人民共和国增值税法', at: 'art. 10 (4), 33: exports at the zero rate' },
    { title: '财税〔2012〕39号（2026-01-01 起由财政部 税务总局公告2026年第11号取代）', at: unread('II, VI, VII') },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'The rate of the export date, not of the filing', zh: '按出口日而非申报日的退税率' },
      input: {
        exported: '2024-11-30',
        refundRates: [
          { rate: '0.13', to: '2024-11-30' },
          { rate: '0.09', from: '2024-12-01' },
        ],
      },
      gives: { treatment: 'refund-of-purchase', refundRate: '0.13' },
    },
    {
      title: { en: 'Refund cancelled', zh: '取消退税' },
      input: { exported: '2026-01-05', refundCancelled: true },
      gives: { treatment: 'taxed', refundRate: '0' },
    },
    {
      title: { en: 'A small-scale exporter', zh: '小规模纳税人' },
      input: { exported: '2026-01-05', generalTaxpayer: false },
      gives: { treatment: 'exempt' },
    },
  ],
  work: exportTreatment,
})
