import type { Post } from '@gendan/firm/posts'
import { mayMake } from '@gendan/firm/rights'
import type { Now } from '@gendan/kernel/act'
import type { Finding } from '@gendan/kernel/rule'
import { stop } from './refuse.ts'

/** Said where the posts of who acts make other papers, not this one; nothing where they make it. */
export function notYourPaper({ by }: Now, kind: string): readonly Finding[] {
  if (mayMake(by.posts as readonly Post[], kind)) return []
  return [
    stop(
      'OF-34',
      'kind',
      { en: 'Your posts do not make this paper.', zh: '您的岗位不制作这种单证。' },
      {
        en: 'QC issues inspection reports, accounts the account follow-up; ask who follows the order for the others.',
        zh: '质检员只开验货报表，会计只开财务跟踪单，其他单证请找本单跟单员。',
      },
    ),
  ]
}
