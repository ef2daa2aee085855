import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { type Post, postShape } from './posts.ts'

/** What of an order is explained at its release; a department is asked again only where what concerns it has changed. */
export const topics = {
  goods: { en: 'goods and quantities', zh: '商品与数量' },
  days: { en: 'days', zh: '日期' },
  quality: { en: 'quality and sample', zh: '质量与封样' },
  packing: { en: 'packing and marks', zh: '包装与唛头' },
} as const satisfies Record<string, Words>
export type Topic = keyof typeof topics
export const topicShape = z.enum(Object.keys(topics) as [Topic, ...Topic[]])

/** A department of the firm: its head is named, or whoever holds a post stands for it. */
export const departmentShape = z
  .object({
    id: z.string().trim().min(1).max(40),
    name: wordsShape.refine(({ en, zh }) => en.trim() !== '' || zh.trim() !== '', { message: 'no-name' }),
    post: postShape.or(z.literal('')),
    /** Its head, by account; '' where the post says who. */
    head: z.string().max(80),
    topics: z.array(topicShape).min(1).max(4).readonly(),
  })
  .readonly()
export type Department = z.infer<typeof departmentShape>
export const departmentsShape = z.array(departmentShape).min(1).max(20).readonly()

function department(id: string, en: string, zh: string, post: Post, ...of: readonly Topic[]): Department {
  return { id, name: { en, zh }, post, head: '', topics: of }
}

/** What holds while the firm names none itself. */
const usualDepartments: readonly Department[] = [
  department('workshop', 'Workshop', '生产车间', 'production', 'goods', 'days', 'quality', 'packing'),
  department('purchase', 'Purchase', '采购', 'buyer', 'goods', 'days', 'packing'),
  department('quality', 'Quality', '质检', 'qc', 'goods', 'quality'),
  department('shipping', 'Papers and warehouse', '单证仓储', 'documents', 'goods', 'days', 'packing'),
  department('finance', 'Finance', '财务', 'accounts', 'goods', 'days'),
]

/** The departments to which an order is explained, as the firm names them. */
export function departmentsOf({
  rules,
}: {
  readonly rules: { readonly departments?: readonly Department[] | undefined }
}) {
  return rules.departments ?? usualDepartments
}

interface InPost {
  readonly account: string
  readonly posts: readonly Post[]
  readonly active: boolean
}

/** Who answers for a department today, by account; '' where nobody does. */
export function headOf({ members }: { readonly members: readonly InPost[] }, { head, post }: Department): string {
  const active = members.filter((member) => member.active)
  if (active.some(({ account }) => account === head)) return head
  return active.find(({ posts }) => post !== '' && posts.includes(post))?.account ?? ''
}
