import { dayShape } from '@gendan/kernel/day'
import { add, compare, type Decimal, divide, isPositive, one, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, share, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { type ExportFigures, exportFigures, exportLineFaults, exportLineShape } from './export-line.ts'
import { manufacturerRefundExamples } from './manufacturer-refund-examples.ts'
import { surchargesOn } from './surcharges.ts'

const sale = z.strictObject({
  amount: figure('Sales', '内销销售额', 'CNY'),
  vatRate: share('VAT rate', '增值税税率'),
  taxIncluded: told(z.boolean().default(false), 'The amount holds the tax', '含税销售额'),
})
const purchase = z.strictObject({
  amount: figure('Amount without VAT', '不含税金额', 'CNY'),
  vatRate: share('VAT rate of the invoice', '发票税率'),
})

const input = z.strictObject({
  exports: told(
    z.array(exportLineShape).default([]),
    'Exports of the month, a line for each pair of rates',
    '当期出口货物（税率或退税率不同的分列）',
  ),
  homeSales: told(z.array(sale).default([]), 'Sales at home', '内销货物'),
  outputVat: figure(
    'Output VAT, where it is known; added to that of the sales',
    '内销销项税额（已知时填；与内销货物计算的税额相加）',
    'CNY',
  ).default(zero),
  inputVat: figure(
    'Input VAT of the month by special invoices and customs papers',
    '当期进项税额（专用发票、海关缴款书等）',
    'CNY',
  ).default(zero),
  purchases: told(
    z.array(purchase).default([]),
    'Purchases whose VAT is to be reckoned; added to the input VAT',
    '购进货物（按税率计算进项税额，与上项相加）',
  ),
  inputTransferredOut: figure(
    'Input VAT that may not be deducted for other reasons',
    '其他进项税额转出',
    'CNY',
  ).default(zero),
  sharedInputVat: figure(
    'Of the input VAT, what cannot be told apart between taxed and exempt sales: the share of the exempt ones is transferred out',
    '进项税额中无法划分的部分（兼营免税项目时，按免税销售额占比转出）',
    'CNY',
  ).default(zero),
  exemptSales: figure(
    'Sales exempt without refund, such as fees for processing supplied materials (来料加工)',
    '免税不退税销售额，如来料加工工缴费收入（人民币）',
    'CNY',
  ).default(zero),
  broughtForward: figure('Excess input VAT brought forward', '上期期末（期初）留抵税额', 'CNY').default(zero),
  notCreditedReductionForward: figure(
    'Reduction of the not-credited tax brought forward',
    '上期结转不得免征和抵扣税额抵减额',
    'CNY',
  ).default(zero),
  refundableReductionForward: figure(
    'Reduction of the refundable amount brought forward',
    '上期结转免抵退税额抵减额',
    'CNY',
  ).default(zero),
  place: explained(
    convention(['city', 'town', 'other'], 'Where the firm stands, for city construction tax', '纳税人所在地（城建税）'),
    {
      city: ['City district (7 %)', '市区（7%）'],
      town: ['County seat or town (5 %)', '县城、镇（5%）'],
      other: ['Elsewhere (1 %)', '其他地区（1%）'],
    },
  ),
  day: told(
    dayShape.optional(),
    'A day of the month, for the rates of surcharges; the present ones where empty',
    '所属期内日期（附加税率）；不填按现行',
    'day',
  ),
})
type ManufacturerRefundInput = z.output<typeof input>

const output = z.strictObject({
  refund: answerFigure('Refund', '当期应退税额', 'CNY'),
  credited: answerFigure('Exempted and credited against home sales', '当期免抵税额', 'CNY'),
  carriedForward: answerFigure('Excess input VAT carried forward', '结转下期继续抵扣的留抵税额', 'CNY'),
  payable: answerFigure('VAT to be paid', '当期应缴增值税', 'CNY'),
  taxPayable: answerFigure('Tax payable; below zero it is excess input VAT', '当期应纳税额（负数为留抵）', 'CNY'),
  notCredited: answerFigure(
    'Tax neither exempted nor credited, to cost',
    '免抵退税不得免征和抵扣税额（当期进项税额转出，计入成本）',
    'CNY',
  ),
  refundable: answerFigure('Exempt-credit-refund amount (ceiling)', '当期免抵退税额', 'CNY'),
  fob: answerFigure('FOB of the exports', '出口货物离岸价（人民币）', 'CNY'),
  materials: answerFigure('Tax-free materials', '免税购进原材料价格', 'CNY'),
  outputVat: answerFigure('Output VAT at home', '内销销项税额', 'CNY'),
  inputVat: answerFigure('Input VAT of the month', '当期进项税额', 'CNY'),
  transferredOut: answerFigure(
    'Input VAT transferred out for exempt sales and other reasons',
    '免税项目等进项税额转出',
    'CNY',
  ),
  notCreditedReduction: answerFigure('Reduction of the not-credited tax', '免抵退税不得免征和抵扣税额抵减额', 'CNY'),
  creditAtEnd: answerFigure('Excess input VAT at the end, before the refund', '当期期末留抵税额（退税前）', 'CNY'),
  refundableReduction: answerFigure('Reduction of the refundable amount', '免抵退税额抵减额', 'CNY'),
  notCreditedReductionCarried: answerFigure(
    'Reduction of the not-credited tax carried forward',
    '结转下期的不得免征和抵扣税额抵减额',
    'CNY',
  ),
  refundableReductionCarried: answerFigure(
    'Reduction of the refundable amount carried forward',
    '结转下期的免抵退税额抵减额',
    'CNY',
  ),
  cityTax: answerFigure('City construction tax', '城市维护建设税', 'CNY'),
  educationSurcharge: answerFigure('Education surcharge', '教育费附加', 'CNY'),
  localEducationSurcharge: answerFigure('Local education surcharge', '地方教育附加', 'CNY'),
  surcharges: answerFigure('Surcharges together', '附加税费合计', 'CNY'),
})
type ManufacturerRefund = { readonly [Name in keyof z.output<typeof output>]: Decimal }

/**
 * A month of a producer under 免抵退税 (V-04 to V-08): the tax that is neither exempted nor credited, the tax payable, the
 * ceiling, the refund, what is credited and what is carried on. CNY, every stated figure half up to the fen. Throws Unusable for
 * a refund rate above the tax rate and charges above the price.
 */
export function manufacturerRefund(given: ManufacturerRefundInput, sheet: Worksheet): ManufacturerRefund {
  refuse([
    ...given.exports.flatMap((line, i) => exportLineFaults(line, `exports.${i}`)),
    isPositive(given.sharedInputVat) && isPositive(given.outputVat) && given.homeSales.length === 0 && SHARE_OF_WHAT,
  ])
  const lines = given.exports.map((line, i) => {
    if (given.exports.length > 1) sheet.remark(nameOf(line.name, i))
    return exportFigures(line, sheet)
  })
  const of = (name: keyof ExportFigures) => sumOf(lines.map((line) => line[name]))
  const kept = reduced(
    NOT_CREDITED,
    [of('notCreditedGross'), of('notCreditedReduction'), given.notCreditedReductionForward],
    sheet,
  )
  const taxes = { S: outputOf(given, sheet), J: inputOf(given, sheet) }
  const O = transferredOut(of('fob'), given, sheet)
  const payable = { ...taxes, N: kept.left, O, L: given.broughtForward }
  const T = sheet.figure(PAYABLE, 'T = S − (J − N − O) − L', payable)
  const ceiling = reduced(
    REFUNDABLE,
    [of('refundableGross'), of('refundableReduction'), given.refundableReductionForward],
    sheet,
  )
  const split = refundOf(T, ceiling.left, sheet)
  const surcharges = surchargesOn(add(split.payable, split.credited), given, sheet)
  return {
    ...{ fob: of('fob'), materials: of('materials'), outputVat: taxes.S, inputVat: taxes.J, transferredOut: O },
    ...{ notCreditedReduction: kept.reduction, notCredited: kept.left, notCreditedReductionCarried: kept.carried },
    ...{
      refundableReduction: ceiling.reduction,
      refundable: ceiling.left,
      refundableReductionCarried: ceiling.carried,
    },
    ...{ taxPayable: T, ...split, ...surcharges },
  }
}

const FEN = halfUp(2)
const PAYABLE = { en: 'Tax payable', zh: '当期应纳税额' }
const NOT_CREDITED = { en: 'Tax neither exempted nor credited', zh: '免抵退税不得免征和抵扣税额' }
const REFUNDABLE = { en: 'Exempt-credit-refund amount', zh: '免抵退税额' }

function nameOf(name: string | undefined, i: number): { readonly en: string; readonly zh: string } {
  return { en: `Export ${i + 1} ${name ?? ''}`.trim(), zh: `出口第 ${i + 1} 项 ${name ?? ''}`.trim() }
}

/** An amount less its reductions, never below zero; what cannot be taken off is carried on (V-07). */
function reduced(
  says: { readonly en: string; readonly zh: string },
  [gross, own, forward]: readonly [Decimal, Decimal, Decimal],
  sheet: Worksheet,
): { readonly left: Decimal; readonly reduction: Decimal; readonly carried: Decimal } {
  const figures = { G: gross, g: add(own, forward) }
  if (figures.g === zero) return { left: sheet.figure(says, 'X = G', figures), reduction: zero, carried: zero }
  const left = sheet.figure(says, 'X = max(G − g, 0)', figures)
  const over = compare(figures.g, gross) > 0
  const rest = { en: 'Reduction carried to the next month', zh: '结转下期的抵减额' }
  return { left, reduction: figures.g, carried: over ? sheet.figure(rest, 'x = g − G', figures) : zero }
}

function outputOf(given: ManufacturerRefundInput, sheet: Worksheet): Decimal {
  const says = { en: 'Output VAT of home sales', zh: '内销销项税额' }
  const each = given.homeSales.map(({ amount: a, vatRate: t, taxIncluded }) =>
    sheet.figure(says, taxIncluded ? 's = a ÷ (1 + t) × t' : 's = a × t', { a, t }, FEN),
  )
  return sumOf([...each, given.outputVat])
}

function inputOf(given: ManufacturerRefundInput, sheet: Worksheet): Decimal {
  const says = { en: 'Input VAT of a purchase', zh: '购进货物进项税额' }
  const each = given.purchases.map(({ amount: a, vatRate: t }) => sheet.figure(says, 'j = a × t', { a, t }, FEN))
  return sumOf([...each, given.inputVat])
}

const SHARE_OF_WHAT = fault(
  'homeSales',
  'missing',
  'Give the sales at home, not their tax alone: shared input VAT goes by sales.',
  '划分进项税额须填写内销销售额，而不只是销项税额。',
)

/** The input VAT of exempt sales by their share of all sales (增值税暂行条例实施细则 26), and what is transferred out for other reasons. */
function transferredOut(X: Decimal, given: ManufacturerRefundInput, sheet: Worksheet): Decimal {
  const { inputTransferredOut: o, sharedInputVat: J, exemptSales: M } = given
  if (J === zero || M === zero) return o
  const says = { en: 'Input VAT of exempt sales and others, transferred out', zh: '免税项目等进项税额转出' }
  return sheet.figure(says, 'O = J × M ÷ (M + X + H) + o', { J, M, X, H: sumOf(given.homeSales.map(netOf)), o }, FEN)
}

function netOf({ amount, vatRate, taxIncluded }: z.output<typeof sale>): Decimal {
  return taxIncluded ? divide(amount, add(one, vatRate)) : amount
}

/** The smaller of excess and ceiling is refunded; what of the ceiling is not refunded was credited (V-05). */
function refundOf(T: Decimal, G: Decimal, sheet: Worksheet) {
  if (compare(T, zero) >= 0) {
    sheet.remark({
      en: 'Not below zero: it is paid, nothing is refunded',
      zh: '应纳税额不小于零：应缴税，应退税额为零',
    })
    const credited = sheet.figure({ en: 'Credited', zh: '免抵税额' }, 'C = G', { G })
    return { payable: T, creditAtEnd: zero, refund: zero, credited, carriedForward: zero }
  }
  const L = subtract(zero, T)
  sheet.remark({
    en: `Below zero: the excess at the end of the month is ${L}`,
    zh: `应纳税额小于零：期末留抵税额 ${L}`,
  })
  const refund = sheet.figure(
    { en: 'Refund: the smaller of both', zh: '应退税额：留抵税额与免抵退税额孰小' },
    'R = min(L, G)',
    { L, G },
  )
  const credited = sheet.figure({ en: 'Credited', zh: '免抵税额' }, 'C = G − R', { G, R: refund })
  const carriedForward = sheet.figure({ en: 'Carried forward', zh: '结转下期留抵税额' }, 'K = L − R', { L, R: refund })
  return { payable: zero, creditAtEnd: L, refund, credited, carriedForward }
}

export const manufacturerRefundCalculation = calculation({
  name: 'manufacturer-refund',
  title: {
    en: 'Export VAT of a producer: exempt, credit, refund (免抵退税)',
    zh: '生产企业出口货物免抵退税',
  },
  topic: 'refund',
  says: {
    en: 'What a producer is refunded for a month, what is credited against home sales, what is carried on.',
    zh: '生产企业当期应纳税额、免抵退税额、应退税额、免抵税额和结转留抵。',
  },
  rules: ['V-04', 'V-05', 'V-06', 'V-07', 'V-08'],
  sources: [
    { title: '中华人民共和国增值税法', at: 'art. 10 (4), 33: exports at the zero rate' },
    {
      title: '财税〔2012〕39号 关于出口货物劳务增值税和消费税政策的通知',
      at: unread('V 1; since 2026-01-01 财政部 税务总局公告2026年第11号'),
    },
  ],
  input,
  output,
  examples: manufacturerRefundExamples,
  work: manufacturerRefund,
})
