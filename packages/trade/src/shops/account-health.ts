import { dayShape } from '@gendan/kernel/day'
import { compare, type Decimal, sumOf, zero } from '@gendan/kernel/decimal'
import { findingOf, NOT_READ } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { figureOn } from '../calculation/dated.ts'
import { derive, factAnswers, factFields, product } from '../calculation/derive.ts'
import { count, rate, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { shopsFigures } from '../tables/shops-figures.generated.ts'

const facts = {
  orders: ['Orders of the window', '统计期订单数', 'orders'],
  defects: [
    'Orders with negative feedback, a claim or a chargeback, each counted once',
    '有缺陷的订单数（不重复计）',
    'orders',
  ],
  orderDefectRate: ['Order defect rate (ODR)', '订单缺陷率 ODR', 'fraction'],
  shipped: ['Orders the seller shipped', '自发货订单数', 'orders'],
  lateShipments: ['Of them shipped late', '迟发订单数', 'orders'],
  lateShipmentRate: ['Late shipment rate', '迟发率', 'fraction'],
  cancelled: ['Orders the seller cancelled before shipment', '配送前取消订单数', 'orders'],
  cancellationRate: ['Cancellation rate', '取消率', 'fraction'],
  tracked: ['Shipments with valid tracking', '有有效追踪号的货件数', 'shipments'],
  validTrackingRate: ['Valid tracking rate', '有效追踪率', 'fraction'],
  onTime: ['Shipments delivered on time', '准时送达货件数', 'shipments'],
  onTimeRate: ['On-time delivery rate', '准时送达率', 'fraction'],
  disputes: ['Disputes opened', '纠纷订单数', 'orders'],
  paidOrders: ['Paid orders of the window', '统计期支付订单数', 'orders'],
  disputeRate: ['Dispute rate: disputes ÷ paid orders', '纠纷率：纠纷订单 ÷ 支付订单', 'fraction'],
  disputesLost: ['Disputes the seller lost', '卖家败诉（责任）纠纷数', 'orders'],
  disputeLossRate: ['Disputes lost ÷ paid orders', '卖家责任裁决率', 'fraction'],
} as const

const WAYS = [
  ...product('defects', 'orders', 'orderDefectRate'),
  ...product('lateShipments', 'shipped', 'lateShipmentRate'),
  ...product('cancelled', 'orders', 'cancellationRate'),
  ...product('tracked', 'shipped', 'validTrackingRate'),
  ...product('onTime', 'shipped', 'onTimeRate'),
  ...product('disputes', 'paidOrders', 'disputeRate'),
  ...product('disputesLost', 'paidOrders', 'disputeLossRate'),
].filter((way) => !/^(orders|shipped|paidOrders) = /.test(way))

const LIMITS = {
  orderDefectRate: 'order-defect-rate-most',
  lateShipmentRate: 'late-shipment-rate-most',
  cancellationRate: 'cancellation-rate-most',
  validTrackingRate: 'valid-tracking-rate-least',
} as const
type Judged = keyof typeof LIMITS

const own = (en: string, zh: string) =>
  rate(`Limit for the ${en}, where another than the one in the table holds`, `${zh}（与默认不同时填）`).optional()

const input = z.strictObject({
  ...factFields(facts),
  negativeFeedback: count('Orders with negative feedback only', '差评订单数', 'orders').default(zero),
  claims: count('Orders with a guarantee claim only', 'A-to-z 索赔订单数', 'orders').default(zero),
  chargebacks: count('Orders with a chargeback only', '信用卡拒付订单数', 'orders').default(zero),
  day: told(
    dayShape,
    "Day on which the platform's targets are looked up; without it those in force now",
    '按哪一天的平台指标判断；不填则按现行',
    'day',
  ).optional(),
  limits: told(
    z
      .strictObject({
        orderDefectRate: own('order defect rate', '订单缺陷率上限'),
        lateShipmentRate: own('late shipment rate', '迟发率上限'),
        cancellationRate: own('cancellation rate', '取消率上限'),
        validTrackingRate: own('valid tracking rate', '有效追踪率下限'),
      })
      .default({}),
    'Limits of another platform',
    '其他平台的指标',
  ),
})

const output = z.strictObject({
  ...factAnswers(facts, ['orderDefectRate', 'lateShipmentRate', 'cancellationRate', 'validTrackingRate']),
  checks: told(
    z.array(
      z.strictObject({
        rate: told(z.string(), 'Which rate', '指标'),
        value: told(z.string(), 'Its value', '数值', 'fraction'),
        limit: told(z.string(), 'Its limit', '标准', 'fraction'),
        within: told(z.boolean(), 'Whether it keeps the limit', '是否达标'),
      }),
    ),
    'Rates against their limits',
    '与平台标准的比较',
  ),
})

/**
 * Rates by which a platform judges a seller (E-08), against targets that stand as dated figures or are given. Each order counts once,
 * rates below (tracking above) their limit keep it. Exact. Throws Unusable where nothing follows.
 */
export function accountHealth(given: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  const { negativeFeedback, claims, chargebacks } = given
  const parts = [negativeFeedback, claims, chargebacks]
  const named = { negativeFeedback, claims, chargebacks }
  const defects =
    given.defects ??
    (sumOf(parts) === zero
      ? undefined
      : sheet.figure(DEFECTS, 'defects = negativeFeedback + claims + chargebacks', named))
  const known = derive({ facts, ways: WAYS, rule: { id: 'E-08', source: SOURCE } }, { ...given, defects }, sheet)
  const checks = (Object.keys(LIMITS) as Judged[]).flatMap((name) => {
    const value = known[name]
    return value === undefined ? [] : [judged(name, value, limitOf(name, given, sheet), sheet)]
  })
  return { ...known, checks }
}

/** Of the platform that was given, or of the table. */
function limitOf(name: Judged, { limits, day }: z.output<typeof input>, sheet: Worksheet): Decimal {
  return limits[name] ?? figureOn(shopsFigures, LIMITS[name], day, sheet)
}

function judged(name: Judged, value: Decimal, limit: Decimal, sheet: Worksheet) {
  const within = name === 'validTrackingRate' ? compare(value, limit) > 0 : compare(value, limit) < 0
  const [en, zh] = facts[name]
  const says: Words = { en: `${en}: ${value}, limit ${limit}.`, zh: `${zh}：${value}，标准 ${limit}。` }
  sheet.remark(says)
  if (!within) sheet.warn(findingOf({ id: 'E-08', weight: 'warn', source: SOURCE }, { at: name, says }))
  return { rate: name, value, limit, within }
}

const DEFECTS = { en: 'Orders with a defect', zh: '有缺陷的订单数' }
const SOURCE = { title: 'Amazon seller performance targets', at: NOT_READ }

export const accountHealthCalculation = calculation({
  name: 'account-health',
  title: {
    en: 'Seller account health: ODR, late shipment, disputes',
    zh: '店铺绩效指标：订单缺陷率、迟发率、取消率、纠纷率',
  },
  topic: 'shops',
  says: {
    en: "The rates by which a platform judges a seller, against the platform's targets.",
    zh: '平台考核卖家的各项比率，并与平台标准比较。',
  },
  rules: ['E-08'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: '600 orders, 9 with a defect', zh: '600 单，9 单有缺陷' },
      input: {
        ...{ orders: 600, negativeFeedback: 5, claims: 3, chargebacks: 1, shipped: 500, lateShipments: 12 },
        ...{ cancelled: 9, tracked: 490, day: '2026-11-21' },
      },
      gives: {
        ...{
          orderDefectRate: '0.015',
          lateShipmentRate: '0.024',
          cancellationRate: '0.015',
          validTrackingRate: '0.98',
        },
        ...{ 'checks.0.within': false, 'checks.1.within': true, 'checks.3.within': true },
      },
    },
    {
      title: { en: 'Dispute rate of a window', zh: '纠纷率' },
      input: { disputes: 18, paidOrders: 1200 },
      gives: { disputeRate: '0.015' },
    },
  ],
  work: accountHealth,
})
