import { usualMargin } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Day } from '@gendan/kernel/day'
import { type Desk, deskRights, type PageSetter } from '@gendan/office/desk'
import { found, join } from '@gendan/office/found'
import { freshId, shortId } from '@gendan/office/ids'
import { storyteller } from '@gendan/office/storyteller'
import { type Player, tellerAt } from '@gendan/office/teller'
import { createAccount } from '@gendan/store/accounts'
import { inFence, openPool, type Pool, unfenced } from '@gendan/store/database'
import type { Telling } from '@gendan/stories/story'
import { livedTogether } from '@gendan/stories/telling'
import { pageSetter } from '../../packages/server/src/page-setter.ts'
import { hashPassword } from '../../packages/server/src/passwords.ts'
import { openPress } from '../../packages/server/src/press/press.ts'
import { setUp } from '../stories/firm.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'
import { type Program, startProgram } from './program.ts'

/** Somebody of the firm, who signs in with his own name and `PASSWORD`. */
export interface Person {
  readonly login: string
  readonly name: string
  readonly posts: readonly Post[]
  readonly lang: 'en' | 'zh'
}

export const PASSWORD = 'a fine long password'

/** A firm whose earlier weeks were told by acts, whose own clock is set by the test, and whose program runs for real. */
export interface ToldFirm {
  readonly program: Program
  /** The address of its world, without a slash at the end. */
  readonly world: string
  /** The id of what the story knows by this key: "order", a customer, an article. */
  readonly idOf: (key: string) => string
  /** Sets the firm's clock: it runs on from this instant as fast as the clock on the wall. */
  readonly dawns: (instant: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** The tellings of this firm's earlier weeks, and the instant at which its doors are opened. */
export interface Earlier {
  readonly people: readonly Person[]
  /** The first is the one that ids are asked of. */
  readonly tellings: readonly [Telling, ...(readonly Telling[])]
  readonly now: string
}

/** Tells what came before through acts, each on its day, then starts the program on it. */
export async function toldFirm({ people, tellings, now }: Earlier): Promise<ToldFirm> {
  const database = await freshDatabase()
  const pool = openPool(database.config)
  const press = openPress({ presses: 1 })
  const { desk, ids } = await foundedWith(pool, pageSetter(press), people, tellings)
  const idOf = await told(desk, people, ids, tellings, now)
  press.close()
  const program = await startProgram({ DATABASE_URL: addressOf(database.config) })
  const { company, world } = desk.fence
  const dawns = (instant: string) => setClock(pool, company, world, instant)
  await dawns(now)
  return {
    program,
    world: `${program.url}/w/${world}`,
    idOf,
    dawns,
    async end() {
      await program.end()
      await pool.end()
      await database.drop()
    },
  }
}

function addressOf({ host, port, user, database, password }: FreshDatabase['config']): string {
  const given = { host, port: `${port}`, user, ...(typeof password === 'string' ? { password } : {}) }
  return `postgres:///${database}?${new URLSearchParams(given)}`
}

async function setClock(pool: Pool, company: string, world: string, set: string): Promise<void> {
  const clock = JSON.stringify({ set, at: new Date().toISOString(), speed: 1 })
  await inFence(pool, { company, world }, (tx) => tx.query('update world set clock = $1 where id = $2', [clock, world]))
}

async function foundedWith(
  pool: Pool,
  pages: PageSetter,
  people: readonly Person[],
  tellings: readonly Telling[],
): Promise<{ readonly desk: Desk; readonly ids: ReadonlyMap<string, string> }> {
  const at = `${firstDay(tellings)}T00:00:00.000Z`
  const password = await hashPassword(PASSWORD)
  const name = { en: 'Ningbo Linwan Home Furnishing Co., Ltd.', zh: '宁波林湾家居有限公司' }
  const founder = { id: shortId(), login: `founder-${shortId()}`, name: '林湾', password: '', lang: 'zh' }
  const { company, world } = await found(pool, pages, {
    letterhead: {
      ...{
        name,
        short: { en: 'Linwan', zh: '林湾家居' },
        addressLines: ['No. 66 Xizhan Road', 'Ningbo 315100, China'],
      },
      ...{ phone: '+86 574 0000 6600', email: 'trade@linwan.example', taxId: '', mark: '' },
    },
    rules: {
      ...{ zone: 'Asia/Shanghai', currency: 'CNY', prefix: 'LW', selfSigningUpTo: 3, signers: {}, validDays: 14 },
      margin: usualMargin,
    },
    founder,
    world: { kind: 'real', name, clock: { set: at, at: new Date().toISOString(), speed: 1 } },
    company: 'firm',
    from: 'test',
  })
  const desk: Desk = {
    ...{ pool, fence: { company, world }, account: founder.id, posts: ['general-manager'], at, day: at.slice(0, 10) },
    ...{ rights: deskRights(['general-manager'], ['join']), from: 'test', factor: true, pages, freshId, real: true },
  }
  const ids = new Map<string, string>()
  for (const one of people) {
    const id = shortId()
    await unfenced(pool, (tx) => createAccount(tx, { id, password, ...one }))
    const entering = { ...desk, account: id, fence: { ...desk.fence, account: id } }
    await inFence(pool, entering.fence, (tx) => join(tx, entering, one.posts))
    ids.set(one.login, id)
  }
  return { desk, ids }
}

async function told(
  desk: Desk,
  people: readonly Person[],
  ids: ReadonlyMap<string, string>,
  tellings: Earlier['tellings'],
  now: string,
): Promise<ToldFirm['idOf']> {
  const player = (post: Post): Player => {
    const one = people.find(({ posts }) => posts.includes(post))
    if (!one) throw new RangeError(`nobody is ${post}`)
    return { id: ids.get(one.login) ?? '', posts: one.posts }
  }
  const teller = (at: string, day: Day) => tellerAt({ ...desk, at, day })
  const { account, posts, fence } = desk
  const first = firstDay(tellings)
  await setUp(teller(`${first}T00:30:00.000Z`, first), { company: fence.company, founder: { account, posts } }, first)
  const { play, idOf } = storyteller({ teller, firm: fence.company, player })
  for (const move of livedTogether(tellings, now)) await play(move)
  return (key) => idOf(key, tellings[0]) ?? idOf(key) ?? ''
}

function firstDay(tellings: readonly Telling[]): Day {
  return tellings.map(({ start }) => start).toSorted()[0] ?? ''
}
