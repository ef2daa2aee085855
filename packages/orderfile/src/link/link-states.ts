import type { Words } from '@gendan/kernel/words'

/** How a link stands. What is answered, revoked, overtaken or over can no longer be answered. */
export const linkStates = {
  sent: { en: 'sent, not opened', zh: '已发出，未打开' },
  read: { en: 'opened, not answered', zh: '已打开，未答复' },
  accepted: { en: 'signed back', zh: '已签回' },
  countered: { en: 'countered, waits for our word', zh: '对方还价，待我方答复' },
  taken: { en: 'counter taken', zh: '已接受还价' },
  refused: { en: 'counter refused', zh: '已拒绝还价' },
  revoked: { en: 'revoked', zh: '已撤回' },
  superseded: { en: 'overtaken by a newer one', zh: '已被新链接取代' },
  changed: { en: 'changed since it was sent', zh: '发出后内容已改' },
  ended: { en: 'order ended', zh: '订单已终止' },
  expired: { en: 'expired', zh: '已过期' },
} as const satisfies Record<string, Words>
export type LinkState = keyof typeof linkStates

/** Whether a link in this state still waits for its answer. */
export function isLive(state: LinkState): boolean {
  return state === 'sent' || state === 'read'
}
