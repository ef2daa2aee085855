import { type Post, posts } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import type { FirmHere } from '../order-view/standing.ts'
import type { GateNow } from './gate-now.ts'

/** The post that will most likely sign: the first bound one that somebody active holds, oneself last. */
export function likelySigner(gate: GateNow, { firm }: FirmHere, me: string): Post | undefined {
  const held = (post: Post, but: string) =>
    firm.members.some((m) => m.active && m.account !== but && m.posts.includes(post))
  return gate.signers.find((post) => held(post, me)) ?? gate.signers.find((post) => held(post, '')) ?? gate.signers[0]
}

/** "送主管签" */
export function askWords(post: Post | undefined): Words {
  if (!post) return { en: 'Send for signature', zh: '送签' }
  return { en: `Send to ${posts[post].en.toLowerCase()}`, zh: `送${posts[post].zh}签` }
}

/** "主管、经理或总经理" */
export function signersInWords(signers: readonly Post[]): Words {
  const [en, zh] = [signers.map((post) => posts[post].en.toLowerCase()), signers.map((post) => posts[post].zh)]
  return {
    en: en.length > 1 ? `${en.slice(0, -1).join(', ')} or ${en.at(-1)}` : (en[0] ?? ''),
    zh: zh.length > 1 ? `${zh.slice(0, -1).join('、')}或${zh.at(-1)}` : (zh[0] ?? ''),
  }
}
