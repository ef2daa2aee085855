import type { Words } from '@gendan/kernel/words'
import type { CreditFile } from './credit-shape.ts'
import { pendingOf } from './terms-of.ts'

/** How a credit stands, in the order in which it goes; drawings are told by its presentations. */
export const creditStates = {
  advised: { en: 'Advised', zh: '已通知' },
  audited: { en: 'Audited, bank asked', zh: '已审，待银行答复' },
  'to-amend': { en: 'To be amended', zh: '待改证' },
  'amendment-received': { en: 'Amendment received', zh: '收到修改书' },
  workable: { en: 'Workable', zh: '可操作' },
  'drawn-in-part': { en: 'Drawn in part', zh: '部分支取' },
  drawn: { en: 'Drawn', zh: '已支取' },
  expired: { en: 'Expired', zh: '已过期' },
  closed: { en: 'Closed', zh: '已关闭' },
} as const satisfies Record<string, Words>
export type CreditState = keyof typeof creditStates

/** How it stands by itself, whatever day it is and whatever was drawn. */
export function standingOf(credit: CreditFile): CreditState {
  if (credit.closed) return ENDED[credit.closed.how]
  if (pendingOf(credit).length > 0) return 'amendment-received'
  const { open, unjudged, amend } = credit.points
  if (credit.audited && open === 0) return 'workable'
  const asked = credit.requests.some(({ answeredBy }) => answeredBy === undefined)
  if (asked || amend > 0) return 'to-amend'
  return open > 0 && unjudged === 0 ? 'audited' : 'advised'
}

const ENDED = { drawn: 'drawn', expired: 'expired', cancelled: 'closed' } as const
