import { act, change, type Decision, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { type Firm, firm, memberOf } from '../firm.ts'
import { type Post, postShape } from '../posts.ts'
import { refuse } from '../refuse.ts'
import { rightsOf } from '../rights.ts'

const somePosts = z.array(postShape).min(1)
const who = z.object({ account: z.string() })

/** Invites a person by a link; name and address stand with the invitation, not in the journal. */
export const inviteMember = act({
  name: 'invite-member',
  title: { en: 'Invite a colleague', zh: '邀请同事' },
  right: 'people',
  on: firm,
  does: 'changes',
  input: z.object({ posts: somePosts }),
  decide: (state, { posts }, now) =>
    done([change(firm, state.id, { type: 'member-invited', invitation: now.id, posts })]),
})

/** The invited person comes in. The invitation itself is checked at the door; its posts are what the inviter chose. */
export const joinFirm = act({
  name: 'join-firm',
  title: { en: 'Accept an invitation', zh: '接受邀请' },
  right: 'join',
  on: firm,
  does: 'changes',
  input: z.object({ posts: somePosts }),
  decide: (state, { posts }, now) =>
    done([change(firm, state.id, { type: 'member-joined', account: now.by.account, posts, day: now.day })]),
})

export const assignPosts = act({
  name: 'assign-posts',
  title: { en: 'Assign posts', zh: '任岗' },
  right: 'people',
  on: firm,
  does: 'changes',
  input: who.extend({ posts: somePosts }),
  decide: (state, { account, posts }) =>
    keepsAManager(state, account, posts, () => [change(firm, state.id, { type: 'posts-assigned', account, posts })]),
})

export const suspendMember = act({
  name: 'suspend-member',
  title: { en: 'Suspend', zh: '停用成员' },
  right: 'people',
  on: firm,
  does: 'changes',
  input: who,
  decide: (state, { account }) =>
    keepsAManager(state, account, [], () => [change(firm, state.id, { type: 'member-suspended', account })]),
})

export const returnMember = act({
  name: 'return-member',
  title: { en: 'Let return', zh: '恢复成员' },
  right: 'people',
  on: firm,
  does: 'changes',
  input: who,
  decide: (state, { account }) =>
    memberOf(state, account) ? done([change(firm, state.id, { type: 'member-returned', account })]) : stranger(),
})

/** Nobody may lock the firm out of itself: after the change somebody active must still look after people. */
function keepsAManager(
  state: Firm,
  account: string,
  posts: readonly Post[],
  changes: () => ReturnType<typeof change>[],
): Decision {
  if (!memberOf(state, account)) return stranger()
  const after = state.members.map((member) => (member.account === account ? { ...member, posts } : member))
  if (after.some((member) => member.active && rightsOf(member.posts).has('people'))) return done(changes())
  return refuse(
    'FM-02',
    'posts',
    { en: 'Nobody would be left to look after people and posts.', zh: '这样就没有人能管理成员和岗位了。' },
    { en: 'Make somebody else manager first.', zh: '请先让另一位担任经理。' },
  )
}

function stranger(): Decision {
  return refuse(
    'FM-03',
    'account',
    { en: 'This person does not belong to the firm.', zh: '此人不是本公司成员。' },
    { en: 'Invite the person first.', zh: '请先邀请。' },
  )
}
