import type { Firm } from './firm.ts'
import type { Post } from './posts.ts'

/** Who leads, from the bottom up; the others lead nobody. */
const HEADS: readonly Post[] = ['supervisor', 'manager', 'general-manager']

/** Whether who holds these posts leads who holds those: a head leads all that stand below him, and no equal (docs/decisions/0034). */
export function leads(posts: readonly Post[], others: readonly Post[]): boolean {
  return rankOf(posts) > rankOf(others)
}

/** The accounts of those whom these posts lead, who left the firm among them. */
export function ledBy(posts: readonly Post[], { members }: Pick<Firm, 'members'>): readonly string[] {
  return members.filter((member) => leads(posts, member.posts)).map(({ account }) => account)
}

function rankOf(posts: readonly Post[]): number {
  return HEADS.findLastIndex((head) => posts.includes(head))
}
