import { act, change, done, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { deadLink, noLink } from '../link/link-findings.ts'
import { standingState } from '../link/link-state.ts'
import { orderFile } from '../order-file.ts'

/** Ends a link at once, whoever sent it. */
export const revokeLink = act({
  name: 'revoke-link',
  title: { en: 'Revoke a link', zh: '撤回链接' },
  right: 'link',
  on: orderFile,
  does: 'changes',
  input: z.object({ link: z.string().max(64), reason: z.string().trim().max(500).default('') }),
  decide(file, { link: id, reason }, now) {
    const link = file.links?.find((one) => one.id === id)
    if (!link) return refused([noLink()])
    if (link.answer || link.revoked) return refused([deadLink(standingState(file, link))])
    const revoked = { reason, by: now.by.account, at: now.at }
    return done([change(orderFile, file.id, { type: 'link-revoked', link: id, revoked })])
  },
})
