import { fingerprint } from '@gendan/kernel/fingerprint'
import { bindingOf } from '../binding.ts'
import { gateOf } from '../gates.ts'
import { latestPaper, type OrderFile } from '../order-file.ts'
import { reached } from '../stage.ts'
import { isLive, type LinkState } from './link-states.ts'
import type { SignLink } from './sign-link.ts'

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
