import { act, change, done, refused } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { findingOf } from '@gendan/kernel/rule'
import { z } from 'zod'
import type { Post } from '../posts.ts'
import { refuse } from '../refuse.ts'
import { grantOf, rightsOf, tokenRights } from '../rights.ts'
import { token } from '../token.ts'

const source = { title: 'Gendan decision 0021', at: 'tokens' }

/**
 * Makes a token with rights of one's own. Its secret is made and shown at the door, which performs this act together with keeping
 * the hash; whoever performs it alone would have a token without a key.
 */
export const makeToken = act({
  name: 'make-token',
  title: { en: 'Make an API token', zh: '新建 API 令牌' },
  right: 'make-token',
  on: token,
  does: 'opens',
  input: z.object({
    name: z.string().trim().min(1).max(80),
    rights: z.array(z.string().max(40)).max(60).readonly(),
    until: dayShape.or(z.literal('')).default(''),
  }),
  decide({ id }, { name, rights, until }, { by, day }) {
    const mine = tokenRights(by.posts as readonly Post[])
    const findings = [
      ...rights
        .filter((right) => !mine.has(right))
        .map((right) => notYours(right, rightsOf(by.posts as Post[]).has(right))),
      ...(until !== '' && until < day ? [past()] : []),
    ]
    if (findings.length > 0) return refused(findings)
    const kept = [...new Set(['see', ...rights])].sort()
    return done([change(token, id, { type: 'token-made', name, maker: by.account, rights: kept, until })])
  },
})

/** Ends a token at once: whoever made it, or whoever looks after people. */
export const revokeToken = act({
  name: 'revoke-token',
  title: { en: 'Revoke an API token', zh: '吊销 API 令牌' },
  right: 'token',
  on: token,
  does: 'changes',
  input: z.object({}),
  decide({ id, maker, revoked }, _, { by }) {
    if (maker !== by.account && !rightsOf(by.posts as readonly Post[]).has('people')) return anothers()
    if (revoked) return already()
    return done([change(token, id, { type: 'token-revoked' })])
  },
})

function notYours(right: string, held: boolean) {
  const { en, zh } = grantOf(right)?.title ?? { en: right, zh: right }
  return findingOf(
    { id: 'TK-01', weight: 'block', source },
    {
      at: 'rights',
      says: held
        ? { en: `“${en}” is done by people only.`, zh: `“${zh}”只能由人来做。` }
        : { en: `You do not hold “${en}” yourself.`, zh: `您自己没有“${zh}”的权限。` },
      remedy: { en: 'Leave this right out.', zh: '请去掉这项权限。' },
    },
  )
}

function past() {
  return findingOf(
    { id: 'TK-02', weight: 'block', source },
    {
      at: 'until',
      says: { en: 'This day is over.', zh: '这一天已经过去。' },
      remedy: { en: 'Choose a later day, or none.', zh: '请选以后的日子，或不设期限。' },
    },
  )
}

function anothers() {
  return refuse(
    'TK-03',
    '',
    { en: 'Somebody else made this token.', zh: '这个令牌是别人建的。' },
    { en: 'Ask its maker, or whoever looks after people.', zh: '请找建它的人，或管理成员的人。' },
  )
}

function already() {
  return refuse(
    'TK-04',
    '',
    { en: 'It was revoked before.', zh: '它已被吊销。' },
    { en: 'Nothing is to be done.', zh: '无须再做。' },
  )
}
