import type { Post } from '@gendan/firm/posts'

/** Somebody who works in the demo firm. They have no password: the demo door alone leads to them. */
export interface DemoPerson {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly posts: readonly Post[]
  /** How many days ago they came, where that is not long ago. */
  readonly joinedAgo?: number
}

/** Two teams of salesman and merchandiser and a merchandiser who is new; one person for every other post. Whoever comes in first is the first of them. */
export const demoPeople: readonly DemoPerson[] = [
  person('linxiao', '林晓', 'merchandiser'),
  person('dingning', '丁宁', 'merchandiser'),
  { ...person('suqing', '苏晴', 'merchandiser'), joinedAgo: 38 },
  person('hejia', '何嘉', 'salesman'),
  person('yeqiu', '叶秋', 'salesman'),
  person('zhouwen', '周文', 'supervisor'),
  person('chenli', '陈立', 'manager'),
  person('shenlan', '沈岚', 'general-manager'),
  person('xumin', '许敏', 'accounts'),
  person('zhaohang', '赵航', 'documents', 'declarant'),
  person('wuqian', '吴倩', 'buyer'),
  person('gaoyuan', '高原', 'qc'),
  person('fangjian', '方建', 'production'),
]

/** Who holds a post in a team. Throws RangeError where nobody does. */
export function holderOf(post: Post, team: number): DemoPerson {
  const holders = demoPeople.filter(({ posts }) => posts.includes(post))
  const found = holders[team % holders.length]
  if (!found) throw new RangeError(`nobody in the demo firm is ${post}`)
  return found
}

function person(login: string, name: string, ...posts: readonly Post[]): DemoPerson {
  return { id: `demo-${login}`, login, name, posts }
}
