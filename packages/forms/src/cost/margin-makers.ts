import type { Words } from '@gendan/kernel/words'
import { costElements } from '../deal/cost.ts'

/** What a margin hangs on beside the elements of cost. */
const makers = {
  price: { en: 'Invoice', zh: '发票金额' },
  rate: { en: 'Exchange rate', zh: '汇率' },
  purchase: { en: 'Purchase, VAT included', zh: '含税进价' },
  refund: { en: 'VAT refund', zh: '出口退税' },
} as const satisfies Record<string, Words>

export const marginMakers = { ...makers, ...costElements } as const satisfies Record<string, Words>
export type MarginMaker = keyof typeof marginMakers

/** Everything a margin hangs on, in the order of the sheet. */
export const allMakers = Object.keys(marginMakers) as readonly MarginMaker[]
