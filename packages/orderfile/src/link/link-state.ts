import { fingerprint } from '@gendan/kernel/fingerprint'
import type { Words } from '@gendan/kernel/words'
import { bindingOf } from '../binding.ts'
import { gateOf } from '../gates.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { reached } from '../stage.ts'
import type { SignLink } from './sign-link.ts'

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

/** How a link of a file stands at an instant. */
export function linkState(file: OrderFile, link: SignLink, at: string): LinkState {
  const standing = standingState(file, link)
  return isLive(standing) && link.until < at ? 'expired' : standing
}

/** The same, its day left aside: what follows from the file alone. */
export function standingState(file: OrderFile, link: SignLink): LinkState {
  if (link.answer) return answered(link)
  if (link.revoked) return 'revoked'
  if (isOvertaken(file, link)) return 'superseded'
  if (reached(file.stage, 'E19') || (file.aside && file.aside.state !== 'hold')) return 'ended'
  if (printNow(file, link) !== link.print) return 'changed'
  return link.read ? 'read' : 'sent'
}

/** The fingerprint of what the link's gate binds today, by the binding under which the link was sent. */
export function printNow(
  file: OrderFile,
  { gate: id, part, binding }: Pick<SignLink, 'gate' | 'part' | 'binding'>,
): string {
  const gate = gateOf(id)
  const facts = gate && bindingOf(gate, { binding }).ownFacts(file, part)
  return facts === undefined ? '' : fingerprint(facts)
}

/** The links of a paper or gate, the last one first. */
export function linksOf(file: OrderFile, { gate, part }: Pick<SignLink, 'gate' | 'part'>): readonly SignLink[] {
  return (file.links ?? []).filter((one) => one.gate === gate && one.part === part).toReversed()
}

function answered({ answer, settled }: SignLink): LinkState {
  if (!answer?.counter) return 'accepted'
  return settled ? settled.how : 'countered'
}

/** A newer version went out, or a newer link to the same paper. */
function isOvertaken(file: OrderFile, link: SignLink): boolean {
  const [last] = linksOf(file, link)
  return latestPaper(file, link.kind, link.part)?.id !== link.paper || last?.id !== link.id
}
