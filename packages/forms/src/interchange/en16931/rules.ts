import { compare, isPositive, round, zero } from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { isCountry } from '@gendan/trade/country'
import type { CommercialInvoice } from '../../kinds/commercial-invoice/shape.ts'
import { countryAtEnd } from '../papers/parts.ts'
import { buyerVatOf, categoryOf, deliveredOn, type EuropeanWish, reasonOf, sellerVatOf } from './tax.ts'

/** An invoice that is to leave as EN 16931, with what a person added for it. */
export interface EuropeanSubject {
  readonly paper: CommercialInvoice
  readonly wish: EuropeanWish
}

type EuropeanRule = Rule<EuropeanSubject>

function norm(at: string) {
  return { title: 'EN 16931-1:2017', at }
}

/** What EN 16931 demands beyond what every commercial invoice says. Each is a rule of its official set, told with what to fill and where. */
export const europeanRules: readonly EuropeanRule[] = [
  {
    id: 'EUI-01',
    title: { en: "The seller's country is known", zh: '卖方国家可识别' },
    weight: 'block',
    source: norm('BR-09'),
    test: ({ paper }) =>
      countryAtEnd(paper.seller.addressLines)
        ? []
        : [
            spot(
              'seller.addressLines',
              ['The letterhead does not end with the name of a country.', '公司抬头地址末尾没有国家名称。'],
              [
                'Write the country at the end of the last address line (settings, letterhead), then issue the invoice again.',
                '请在设置的公司抬头里，于地址最后一行末尾写明国家，再重新出具发票。',
              ],
            ),
          ],
  },
  {
    id: 'EUI-02',
    title: { en: 'The seller has a number of a register', zh: '卖方有注册号或税号' },
    weight: 'block',
    source: norm('BR-CO-26'),
    test: ({ paper, wish }) =>
      sellerVatOf(paper, wish) === ''
        ? [
            spot(
              'wish.sellerVat',
              ['The letterhead names no tax or register number of ours.', '公司抬头没有统一社会信用代码或税号。'],
              [
                'Enter it below for this file, or in the settings (letterhead, tax number) before the next invoice is issued.',
                '请在下方为本文件填写，或在设置的公司抬头里填好税号后再开下一份发票。',
              ],
            ),
          ]
        : [],
  },
  {
    id: 'EUI-03',
    title: { en: 'It says how it is to be paid', zh: '写明付款条件' },
    weight: 'warn',
    source: norm('BT-9, BT-20'),
    test: ({ paper }) =>
      isPositive(paper.total.amount) && paper.payment.instalments.length === 0
        ? [
            spot(
              'payment',
              ['The invoice names no terms of payment.', '发票没有付款条件。'],
              [
                'Enter the payment in the terms of the order, then issue the invoice again.',
                '请在订单条款里填写付款方式，再重新出具发票。',
              ],
            ),
          ]
        : [],
  },
  {
    id: 'EUI-04',
    title: { en: "The seller's VAT number carries its country", zh: '卖方增值税号带国家代码' },
    weight: 'block',
    source: norm('BR-G-02, BR-IC-02, BR-E-02, BR-CO-09'),
    test: ({ paper, wish }) =>
      categoryOf(paper, wish) === 'O' || isVatNumber(sellerVatOf(paper, wish))
        ? []
        : [
            spot(
              'wish.sellerVat',
              [
                "This category of VAT needs the seller's VAT number, begun with the code of its country (DE…, EL…).",
                '此增值税类别要求卖方增值税号，并以国家代码开头（DE…、EL…）。',
              ],
              [
                'Enter the VAT number under which we are registered, or choose "not subject to VAT" (O).',
                '请填写我方登记的增值税号，或改选“不属于征收范围”（O）。',
              ],
            ),
          ],
  },
  {
    id: 'EUI-05',
    title: { en: 'A supply within the Union names the buyer and the day', zh: '欧盟内供货写明买方税号和交货日' },
    weight: 'block',
    source: norm('BR-IC-02, BR-IC-11'),
    test: ({ paper, wish }) => (categoryOf(paper, wish) === 'K' ? withinUnion(paper) : []),
  },
  {
    id: 'EUI-06',
    title: { en: 'Amounts have two digits at most', zh: '金额不超过两位小数' },
    weight: 'block',
    source: norm('BR-DEC-01 to BR-DEC-28'),
    test: ({ paper }) => longAmounts(paper),
  },
  {
    id: 'EUI-07',
    title: { en: 'It says why no VAT is charged', zh: '写明不征增值税的原因' },
    weight: 'block',
    source: norm('BR-E-10, BR-G-10, BR-IC-10, BR-O-10'),
    test: ({ paper, wish }) =>
      reasonOf(categoryOf(paper, wish), wish) === ''
        ? [
            spot(
              'wish.reason',
              ['An exemption needs its reason in words.', '免税须写明原因。'],
              [
                'Enter the reason with its article, as the buyer or a tax adviser names it.',
                '请填写免税原因及条款，可向买方或税务顾问核实。',
              ],
            ),
          ]
        : [],
  },
  {
    id: 'EUI-08',
    title: {
      en: 'It has lines, each with its name and a price that is not below zero',
      zh: '有明细行，每行有品名，单价不为负',
    },
    weight: 'block',
    source: norm('BR-16, BR-25, BR-27'),
    test: ({ paper }) => poorLines(paper),
  },
  {
    id: 'EUI-09',
    title: { en: 'It can be led to the right desk', zh: '可送达正确部门' },
    weight: 'note',
    source: norm('BT-10, BT-13'),
    test: ({ paper, wish }) =>
      wish.buyerReference.trim() === '' && paper.customerOrder === ''
        ? [
            spot(
              'wish.buyerReference',
              [
                "Neither a buyer reference nor the customer's order number is named; public buyers and many networks refuse such an invoice.",
                '没有买方参考号，也没有客户订单号；公共买方和不少网络会退回。',
              ],
              ['Ask the buyer which reference his office wants, and enter it.', '请向买方问明其要求的参考号后填写。'],
            ),
          ]
        : [],
  },
]

type Two = readonly [en: string, zh: string]

function spot(at: string, [en, zh]: Two, [doEn, doZh]: Two): Spot & { readonly says: Words } {
  return { at, says: { en, zh }, remedy: { en: doEn, zh: doZh } }
}

function isVatNumber(number: string): boolean {
  const prefix = number.slice(0, 2)
  return number.length > 3 && (isCountry(prefix) || prefix === 'EL')
}

function withinUnion(paper: CommercialInvoice): readonly Spot[] {
  const buyer = isVatNumber(buyerVatOf(paper))
    ? []
    : [
        spot(
          'buyer.taxId',
          [
            "The buyer's VAT number is missing or does not begin with its country.",
            '缺少买方增值税号，或未以国家代码开头。',
          ],
          ["Enter it in the customer's file, then issue the invoice again.", '请在客户资料里填写，再重新出具发票。'],
        ),
      ]
  const day = deliveredOn(paper)
    ? []
    : [
        spot(
          'shipment.onBoard',
          ['The day of delivery is not known.', '没有交货日期。'],
          [
            'Enter the day on board in the shipment, then issue the invoice again.',
            '请在装运里填写装船日，再重新出具发票。',
          ],
        ),
      ]
  return [...buyer, ...day]
}

function longAmounts({ lines, adjustments = [], total }: CommercialInvoice): readonly Spot[] {
  const all = [
    ...lines.map(({ amount }, i) => [`lines.${i}.amount`, amount] as const),
    ...adjustments.map(({ amount }, i) => [`adjustments.${i}.amount`, amount] as const),
    ['total', total] as const,
  ]
  return all
    .filter(([, { amount }]) => compare(round(amount, 2, 'half-up'), amount) !== 0)
    .map(([at, { amount, currency }]) =>
      spot(
        at,
        [`${amount} ${currency} has more than two digits behind the point.`, `${amount} ${currency} 超过两位小数。`],
        [
          'EN 16931 knows no such currency amounts: send the plain UBL invoice, or invoice in another currency.',
          'EN 16931 不支持此类币种金额：请改发普通 UBL 发票，或改用其他币种开票。',
        ],
      ),
    )
}

function poorLines({ lines }: CommercialInvoice): readonly Spot[] {
  if (lines.length === 0)
    return [
      spot(
        'lines',
        ['The invoice has no line.', '发票没有明细行。'],
        ['Pack the goods of the order first.', '请先录入装箱。'],
      ),
    ]
  return lines.flatMap(({ name, unitPrice }, i) => [
    ...(name.en === '' && name.zh === ''
      ? [
          spot(
            `lines.${i}.name`,
            [`Line ${i + 1} has no name.`, `第 ${i + 1} 行没有品名。`],
            ['Name the goods in the terms.', '请在条款里填写品名。'],
          ),
        ]
      : []),
    ...(compare(unitPrice.amount, zero) < 0
      ? [
          spot(
            `lines.${i}.unitPrice`,
            [`Line ${i + 1} has a price below zero.`, `第 ${i + 1} 行单价为负。`],
            ['Write what is taken off as an allowance, not as a line.', '应扣的金额请作为折让，不要作为明细行。'],
          ),
        ]
      : []),
  ])
}
