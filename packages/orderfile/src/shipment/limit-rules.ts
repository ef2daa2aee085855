import type { ShipLimits } from '@gendan/forms/deal/ship-limits'
import type { Terms } from '@gendan/forms/deal/terms'
import { addDays, type Day, writeDay } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'
import { needsCredit } from '@gendan/trade/terms/payment'

/** Limits of shipment beside the terms they stand over. */
export interface LimitsBeside {
  readonly limits: ShipLimits
  readonly terms: Pick<Terms, 'payment' | 'shipment'>
}

/** What must hold before other limits than the contract's are kept. */
export const limitRules: readonly Rule<LimitsBeside>[] = [
  {
    id: 'SL-01',
    title: { en: 'A day of arrival has its days at sea', zh: '有必须到达日就要有航程天数' },
    weight: 'block',
    source: { title: 'own default', at: 'merchandising practice', read: '2026-11-22' },
    test: ({ limits: { mustArrive, transit } }) =>
      mustArrive === undefined || transit !== undefined
        ? []
        : [
            {
              at: 'limits.transit',
              says: {
                en: 'When to load for that arrival cannot be told without the days on the way.',
                zh: '没有航程天数，算不出最迟装船日。',
              },
              remedy: { en: 'Enter the days from loading to arrival.', zh: '请填写装船到到达的天数。' },
            },
          ],
  },
  {
    id: 'SL-02',
    title: { en: 'Where the credit’s day stands is said', zh: '信用证装期写明出处' },
    weight: 'block',
    source: { title: 'UCP 600', at: 'art. 14 a' },
    test: ({ limits: { credit, source } }) =>
      credit === undefined || source !== ''
        ? []
        : [
            {
              at: 'limits.source',
              says: { en: 'From which credit the day is taken is not said.', zh: '没有写明取自哪份信用证。' },
              remedy: { en: 'Enter the number of the credit, field 44C.', zh: '请填写信用证号（44C）。' },
            },
          ],
  },
  {
    id: 'SL-03',
    title: { en: 'The credit leaves the time that the contract does', zh: '信用证装期不早于合同' },
    weight: 'warn',
    source: { title: 'UCP 600', at: 'art. 10 a' },
    test: ({ limits: { credit }, terms: { shipment } }) =>
      credit === undefined || shipment.latest === undefined || credit >= shipment.latest
        ? []
        : [
            {
              at: 'limits.credit',
              says: {
                en: `The credit wants shipment by ${writeDay(credit, 'en')}, the contract by ${writeDay(shipment.latest, 'en')}.`,
                zh: `信用证最迟装运 ${writeDay(credit, 'zh')}，合同为 ${writeDay(shipment.latest, 'zh')}。`,
              },
              remedy: {
                en: 'Ask for an amendment, or load by the credit’s day: the bank pays by the credit alone.',
                zh: '请求改证，或按信用证装期出运：银行只看信用证。',
              },
            },
          ],
  },
  {
    id: 'SL-04',
    title: { en: 'A credit’s day belongs to an order paid by credit', zh: '信用证结算的订单才有信用证装期' },
    weight: 'warn',
    source: { title: 'UCP 600', at: 'art. 4' },
    test: ({ limits: { credit }, terms: { payment } }) =>
      credit === undefined || needsCredit(payment)
        ? []
        : [
            {
              at: 'limits.credit',
              says: { en: 'No part of the price is paid by credit.', zh: '本单没有用信用证结算的货款。' },
              remedy: {
                en: 'Take the day out, or settle the terms by credit.',
                zh: '请删去该日期，或把付款改为信用证。',
              },
            },
          ],
  },
]

/** Whose word sets the last day of shipment. */
export const boundBy = {
  contract: { en: 'contract', zh: '合同' },
  credit: { en: 'credit, field 44C', zh: '信用证 44C' },
  arrival: { en: 'must arrive', zh: '必须到达日' },
} as const
export type BoundBy = keyof typeof boundBy

/** A last day of shipment and whose it is. */
export interface Bound {
  readonly by: BoundBy
  readonly day: string
}

/** Every limit of shipment that stands, the earliest first: that one holds. */
export function boundsOf(
  contract: string | undefined,
  limits: ShipLimits | undefined,
  credits: readonly { readonly latest?: Day | undefined }[] = [],
): readonly Bound[] {
  const { credit, mustArrive, transit } = limits ?? {}
  const arrival = mustArrive && transit !== undefined ? addDays(mustArrive, -transit) : undefined
  const all: readonly (Bound | undefined)[] = [
    contract ? { by: 'contract', day: contract } : undefined,
    credit ? { by: 'credit', day: credit } : undefined,
    ...credits.map(({ latest }) => (latest ? ({ by: 'credit', day: latest } as const) : undefined)),
    arrival ? { by: 'arrival', day: arrival } : undefined,
  ]
  return all.filter((one) => one !== undefined).toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
