import { foundCompany } from '@gendan/firm/acts/company-acts'
import { joinFirm } from '@gendan/firm/acts/people-acts'
import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { accountById, createAccount } from '@gendan/store/accounts'
import { type Pool, stepInto, type Tx, unfenced } from '@gendan/store/database'
import { countFirms, createCompany, createWorld, type NewWorld } from '@gendan/store/worlds'
import { businessDay, worldInstant } from './clock.ts'
import { type Desk, deskRights, type PageSetter } from './desk.ts'
import { freshId, shortId } from './ids.ts'
import { performIn } from './perform.ts'
import { Refused } from './problems.ts'

export interface Founding {
  readonly letterhead: Firm['letterhead']
  readonly rules: Firm['rules']
  readonly bank?: Firm['banks'][number] | undefined
  readonly founder: {
    readonly id: string
    readonly login: string
    readonly name: string
    readonly password: string
    readonly lang: string
  }
  readonly world: Omit<NewWorld, 'id' | 'company'>
  readonly company: 'firm' | 'demo'
  readonly from: string
  /** When it was founded, where that is not now. */
  readonly at?: string
}

export interface Founded {
  readonly company: string
  readonly world: string
}

/** Founds a company with its world and its first manager, all or none. Throws Refused where a firm stands here already. */
export async function found(pool: Pool, pages: PageSetter, founding: Founding): Promise<Founded> {
  return unfenced(pool, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(7301227)')
    if (founding.company === 'firm' && (await countFirms(tx)) > 0) throw standsAlready()
    return foundIn(tx, pool, pages, founding)
  })
}

async function foundIn(tx: Tx, pool: Pool, pages: PageSetter, founding: Founding): Promise<Founded> {
  const [company, world] = [shortId(), shortId()]
  const { founder, letterhead, rules, bank } = founding
  if (!(await createAccount(tx, founder)) && !(await foundedBefore(tx, founder))) throw loginTaken()
  await createCompany(tx, company, founding.company)
  await createWorld(tx, { id: world, company, ...founding.world })
  await stepInto(tx, { company, world, account: founder.id })
  const at = founding.at ?? worldInstant(founding.world.clock, new Date())
  const desk: Desk = {
    pool,
    fence: { company, world, account: founder.id },
    account: founder.id,
    posts: [],
    rights: deskRights([], ['found']),
    at,
    day: businessDay(at, rules.zone),
    from: founding.from,
    factor: false,
    pages,
    freshId,
    real: founding.world.kind === 'real',
  }
  await performIn(tx, desk, {
    act: foundCompany,
    id: company,
    input: { letterhead, rules, ...(bank ? { bank } : {}) },
    key: freshId(),
  })
  return { company, world }
}

/** The same person again: a founding that came to nothing left the account behind. A fresh id is nobody's. */
async function foundedBefore(tx: Tx, { id, login }: Founding['founder']): Promise<boolean> {
  return (await accountById(tx, id))?.login === login
}

/** Lets an account join the firm whose world the desk stands in, with the posts the inviter chose. */
export async function join(tx: Tx, desk: Desk, posts: readonly Post[]): Promise<void> {
  await performIn(tx, desk, { act: joinFirm, id: desk.fence.company, input: { posts }, key: freshId() })
}

export function loginTaken(): Refused {
  return new Refused(409, 'login-taken', {
    en: 'This login is taken. Choose another.',
    zh: '这个账号已被使用，请换一个。',
  })
}

function standsAlready(): Refused {
  return new Refused(409, 'company-stands', {
    en: 'A company stands here already: sign in, or ask its manager for an invitation.',
    zh: '这里已经设立了公司：请登录，或请经理邀请。',
  })
}
