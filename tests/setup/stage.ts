import { usualMargin } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { type Desk, deskRights, type PageSetter } from '@gendan/office/desk'
import { found, join } from '@gendan/office/found'
import { freshId, shortId } from '@gendan/office/ids'
import { createAccount } from '@gendan/store/accounts'
import { inFence, openPool, type Pool, unfenced } from '@gendan/store/database'
import { pageSetter } from '../../packages/server/src/page-setter.ts'
import { openPress, type Press } from '../../packages/server/src/press/press.ts'
import { freshDatabase } from './database.ts'

/** A firm on a database of its own, with people at their desks: where stories are played in tests. */
export interface Stage {
  readonly pool: Pool
  readonly press: Press
  readonly company: string
  readonly world: string
  /** The desk of somebody with these posts, always the same person for the same posts. */
  readonly desk: (...posts: readonly Post[]) => Promise<Desk>
  readonly founder: Desk
  readonly another: () => Promise<Stage>
  readonly close: () => Promise<void>
}

const INSTANT = '2026-03-18T01:20:00.000Z'
const DAY = '2026-03-18'

export async function openStage(): Promise<Stage> {
  const database = await freshDatabase()
  const pool = openPool(database.config)
  const press = openPress({ presses: 1 })
  const close = async () => {
    press.close()
    await pool.end()
    await database.drop()
  }
  return { ...(await firmOn(pool, press, 'firm')), close }
}

async function firmOn(
  pool: Pool,
  press: Press,
  kind: 'firm' | 'demo',
): Promise<Omit<Stage, 'close'> & { close: () => Promise<void> }> {
  const pages = pageSetter(press)
  const name = { en: 'Ningbo Linwan Home Furnishing Co., Ltd.', zh: '宁波林湾家居有限公司' }
  const founder = { id: shortId(), login: `founder-${shortId()}`, name: '陈立', password: '', lang: 'zh' }
  const { company, world } = await found(pool, pages, {
    letterhead: {
      name,
      short: name,
      addressLines: ['No. 66 Xizhan Road', 'Ningbo 315100, China'],
      phone: '',
      email: '',
      taxId: '',
      mark: '',
    },
    rules: {
      zone: 'Asia/Shanghai',
      currency: 'CNY',
      prefix: 'LW',
      selfSigningUpTo: 3,
      signers: {},
      validDays: 14,
      margin: usualMargin,
    },
    founder,
    world: { kind: kind === 'firm' ? 'real' : 'practice', name, clock: null },
    company: kind,
    from: 'test',
  })
  const deskOf = (account: string, posts: readonly Post[]): Desk =>
    deskIn(pool, pages, { company, world, account }, posts, kind === 'firm')
  const people = new Map<string, string>()
  const desk = async (...posts: readonly Post[]): Promise<Desk> => {
    const key = posts.join('+')
    const account = people.get(key) ?? (await newcomer(pool, deskOf, posts))
    people.set(key, account)
    return deskOf(account, posts)
  }
  const another = async (): Promise<Stage> => firmOn(pool, press, 'demo')
  return {
    pool,
    press,
    company,
    world,
    desk,
    founder: deskOf(founder.id, ['general-manager']),
    another,
    close: async () => undefined,
  }
}

async function newcomer(
  pool: Pool,
  deskOf: (account: string, posts: readonly Post[]) => Desk,
  posts: readonly Post[],
): Promise<string> {
  const id = shortId()
  await unfenced(pool, (tx) => createAccount(tx, { id, login: id, name: posts.join(' '), password: '', lang: 'zh' }))
  const entering = { ...deskOf(id, []), rights: deskRights([], ['join']) }
  await inFence(pool, entering.fence, (tx) => join(tx, entering, posts))
  return id
}

function deskIn(pool: Pool, pages: PageSetter, fence: Desk['fence'], posts: readonly Post[], real: boolean): Desk {
  return {
    pool,
    fence,
    account: fence.account ?? '',
    posts,
    rights: deskRights(posts),
    at: INSTANT,
    day: DAY,
    from: 'test',
    factor: true,
    pages,
    freshId,
    real,
  }
}
