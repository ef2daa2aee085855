import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** The posts of a trading firm and what they are called. One person may hold several. */
export const posts = {
  salesman: { en: 'Salesman', zh: '业务员' },
  merchandiser: { en: 'Merchandiser', zh: '跟单员' },
  qc: { en: 'QC', zh: '质检员' },
  buyer: { en: 'Buyer', zh: '采购员' },
  documents: { en: 'Documents', zh: '单证员' },
  declarant: { en: 'Declarant', zh: '报关员' },
  accounts: { en: 'Accounts', zh: '会计' },
  production: { en: 'Production head', zh: '生产主管' },
  supervisor: { en: 'Supervisor', zh: '主管' },
  manager: { en: 'Manager', zh: '经理' },
  'general-manager': { en: 'General manager', zh: '总经理' },
} as const satisfies Record<string, Words>

export type Post = keyof typeof posts

export const allPosts = Object.keys(posts) as readonly Post[]

/** Whether a word names a post. */
export function isPost(name: string): name is Post {
  return Object.hasOwn(posts, name)
}

export const postShape = z.enum(allPosts as [Post, ...Post[]])

/** Posts of the desk stand beside each other, those from accounts upward one above the other. */
const RANKED = allPosts.slice(allPosts.indexOf('accounts')).reverse()

/** The post a person names first when acting: the highest one held; of those of the desk the first. */
export function highestPost(held: readonly Post[]): Post | undefined {
  return [...RANKED, ...allPosts].find((post) => held.includes(post))
}
