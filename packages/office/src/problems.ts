import type { JournalRow } from '@gendan/contract/rows'
import { posts } from '@gendan/firm/posts'
import { grantOf } from '@gendan/firm/rights'
import type { Words } from '@gendan/kernel/words'

/** What an intruder, a programmer or an unlucky moment causes; caught once, at the door. */
export class Refused extends Error {
  override readonly name: string = 'Refused'
  readonly status: number
  readonly type: string
  readonly says: Words

  constructor(status: number, type: string, says: Words) {
    super(says.en)
    this.status = status
    this.type = type
    this.says = says
  }
}

/** Says what the right is called on the rights page and which posts hold it: whom to ask. */
export function forbidden(right: string): Refused {
  const { title, posts: held } = grantOf(right) ?? { title: { en: right, zh: right }, posts: [] }
  return new Refused(403, 'forbidden', {
    en: `Your posts do not give you “${title.en}”: ${held.map((post) => posts[post].en.toLowerCase()).join(', ') || 'nobody'} may.`,
    zh: `您的岗位没有“${title.zh}”的权限：${held.map((post) => posts[post].zh).join('、') || '无人'}才有。`,
  })
}

/** The same of a desk: a program is told what its token lacks. */
export function lacks({ token }: { readonly token?: string }, right: string): Refused {
  if (!token) return forbidden(right)
  const { en, zh } = grantOf(right)?.title ?? { en: right, zh: right }
  return new Refused(403, 'token-lacks', {
    en: `This token may not do “${en}”: it was not made for it, or its maker has lost the right. Make another token.`,
    zh: `这个令牌没有“${zh}”的权限：新建时未给，或建它的人已无此权限。请另建令牌。`,
  })
}

/** What a program may not do for a person: to sign, to move bank data, to let people in. */
export function byHandOnly(what: Words): Refused {
  return new Refused(403, 'by-hand', {
    en: `“${what.en}” is done by a person who is signed in, never by a token: a machine does not sign.`,
    zh: `“${what.zh}”须由本人登录办理，令牌不能代办：机器不签字。`,
  })
}

export function notFound(what: string): Refused {
  return new Refused(404, 'not-found', { en: `There is no ${what} here.`, zh: '这里没有这一项。' })
}

export function factorNeeded(): Refused {
  return new Refused(403, 'second-factor', {
    en: 'This moves money or bank data or keeps the chop: enter a code of your second factor first.',
    zh: '这一步涉及资金、账户或公章：请先输入第二因素验证码。',
  })
}

export function keyReused(): Refused {
  return new Refused(422, 'key-reused', {
    en: 'This idempotency key was used for another request.',
    zh: '这个幂等键已用于另一个请求。',
  })
}

export function taken(): Refused {
  return new Refused(409, 'taken', { en: 'Something stands under this id already.', zh: '该编号下已有内容。' })
}

/** Somebody else was first; what they did is told, so that nothing is lost and nobody is overwritten. */
export class Conflict extends Refused {
  override readonly name = 'Conflict'
  readonly version: number
  readonly changed: readonly JournalRow[]

  constructor(version: number, changed: readonly JournalRow[]) {
    super(409, 'changed-meanwhile', {
      en: 'Somebody changed it meanwhile. See what changed, then do it again.',
      zh: '别人刚刚改过。请看清改动后再做一次。',
    })
    this.version = version
    this.changed = changed
  }
}
