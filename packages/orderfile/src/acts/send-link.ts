import { usualLinkDays } from '@gendan/firm/firm'
import { formOf } from '@gendan/forms/catalogue'
import { change, done, refused } from '@gendan/kernel/act'
import { addDays } from '@gendan/kernel/day'
import { type Finding, judge } from '@gendan/kernel/rule'
import { onward } from '../aside.ts'
import { atGate, gateNeeds, noGate } from '../at-gate.ts'
import { bindNow } from '../binding.ts'
import type { Bound } from '../gate-record.ts'
import { linkStop } from '../link/link-findings.ts'
import { takingRules } from '../link/link-rules.ts'
import { linksOf } from '../link/link-state.ts'
import { linkWishShape, type SignLink } from '../link/sign-link.ts'
import { type Issued, latestPaper, type OrderFile, orderFile } from '../order-file.ts'
import { signingPost } from '../sign-rules.ts'
import { stalePapers } from '../stale.ts'

/**
 * Sends an issued paper to be signed back by link. Its secret is made and shown at the door, which performs this act together with keeping the
 * hash; whoever performs it alone would have a link without a key.
 */
export const sendLink = onward({
  name: 'send-link',
  title: { en: 'Send by link to be signed back', zh: '发链接签回' },
  right: 'link',
  on: orderFile,
  does: 'changes',
  input: linkWishShape,
  needs: (file, at) => gateNeeds(file, at),
  decide(file, sent, now, facts) {
    const at = atGate(file, sent, facts)
    if (!at) return refused([noGate(sent.gate)])
    const { lamp, ours, deal, before, gate } = at
    const paper = latestPaper(file, KINDS[sent.gate], sent.part)
    if (!paper?.page) return refused([notIssued(sent.gate)])
    const lacks = gate.lacks?.(file, sent.part, deal) ?? []
    const findings = [
      ...judge(takingRules, { lamp, firm: ours, by: now.by.account, seen: lamp.print, before, lacks }),
      ...(stalePapers(file, deal).some(({ paper: id }) => id === paper.id) ? [leftBehind(paper)] : []),
    ]
    const post = signingPost(lamp, ours, now.by.account)
    if (findings.length > 0 || !post) return refused(findings)
    const days = sent.days ?? ours.rules.linkDays ?? usualLinkDays
    const until = `${addDays(now.at.slice(0, 10), days)}${now.at.slice(10)}`
    const { gate: id, part, to } = sent
    const link: SignLink = {
      ...{ id: now.id, gate: id, part, paper: paper.id, kind: paper.kind, number: paper.number },
      ...{ version: paper.version, to, until, since: seenBefore(file, sent, paper) },
      ...sentPrint(bindNow(gate, { file, deal, part }, {})),
      ...{ by: now.by.account, post, at: now.at },
    }
    return done([change(orderFile, file.id, { type: 'link-sent', link })])
  },
})

/** What he would sign, without the facts: the paper itself is what he reads. */
function sentPrint({ print, binding }: Bound = { print: '', facts: undefined }): Pick<SignLink, 'print' | 'binding'> {
  return { print, ...(binding === undefined ? {} : { binding }) }
}

/** Which paper a gate's link shows. */
const KINDS = { G8: 'proforma-invoice', G13: 'purchase-order' } as const

/** The version he answered or read last; where he never had a link, the version before this one. */
function seenBefore(file: OrderFile, at: Pick<SignLink, 'gate' | 'part'>, paper: Issued): string {
  const seen = linksOf(file, at).find((one) => one.answer || one.read)
  if (seen) return seen.paper === paper.id ? '' : seen.paper
  const earlier = file.papers.filter((one) => one.kind === paper.kind && one.part === paper.part && one.id !== paper.id)
  return earlier.at(-1)?.id ?? ''
}

function notIssued(gate: keyof typeof KINDS): Finding {
  const { en, zh } = formOf(KINDS[gate])?.name ?? { en: gate, zh: gate }
  return linkStop(
    'LK-03',
    'gate',
    { en: `No ${en.toLowerCase()} was issued that could be signed back.`, zh: `还没有开出可供签回的${zh}。` },
    { en: 'Issue it first.', zh: '请先开出。' },
  )
}

function leftBehind({ number, version }: Issued): Finding {
  return linkStop(
    'LK-04',
    'gate',
    {
      en: `The file has changed since ${number} v${version} was issued.`,
      zh: `${number} 第 ${version} 版开出后内容已改。`,
    },
    { en: 'Issue the changed version, then send it.', zh: '请先开出改后的版本再发。' },
  )
}
