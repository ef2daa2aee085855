import { act, change, done, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { noLink } from '../link/link-findings.ts'
import { linkState } from '../link/link-state.ts'
import { isLive } from '../link/link-states.ts'
import { orderFile } from '../order-file.ts'

/** Notes that the other side has a paper before its eyes. Done at the door of links alone, once for each link. */
export const readLink = act({
  name: 'read-link',
  title: { en: 'Read by link', zh: '对方已阅' },
  right: 'answer-link',
  on: orderFile,
  does: 'changes',
  input: z.object({ link: z.string().max(64) }),
  decide(file, { link: id }, now) {
    const link = file.links?.find((one) => one.id === id)
    if (!link) return refused([noLink()])
    const first = isLive(linkState(file, link, now.at)) && !link.read
    return done(first ? [change(orderFile, file.id, { type: 'link-read', link: id, at: now.at })] : [])
  },
})
