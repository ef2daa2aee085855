import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Post } from '@gendan/firm/posts'
import { ask } from '@gendan/office/ask'
import { type Desk, deskRights } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { loadAttachment } from '@gendan/store/attachments'
import { type Pool, readFence, unfenced } from '@gendan/store/database'
import { migrations } from '@gendan/store/migrate'
import { everyWorld, type World } from '@gendan/store/worlds'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageSetter } from '../../packages/server/src/page-setter.ts'
import { openPress, type Press } from '../../packages/server/src/press/press.ts'
import { bringBack, emptyHouse, replayed, withClient, withPool } from './house.ts'
import { ENDING, keptReleases, leftTheHouse, RELEASES } from './released.ts'

/*
 * How a release adds its file: before its heading in CHANGELOG.md loses the word "Unreleased", run
 * `node tools/make-release-fixture.ts` and commit packages/store/releases/<version>.gendan-backup. From then on the file is
 * history: a later release that cannot read it has a migration or an upcaster too few.
 */

let press: Press

beforeAll(() => {
  press = openPress({ presses: 1 })
})

afterAll(() => press.close())

describe('the backups of earlier releases', () => {
  test('are there: one at least, and one of every version that has left the house', () => {
    expect(keptReleases()).not.toEqual([])
    expect(keptReleases()).toEqual(expect.arrayContaining([...leftTheHouse()]))
  })

  test('are small enough to be carried along', () => {
    for (const version of keptReleases()) expect(readFileSync(fileOf(version)).length).toBeLessThan(300_000)
  })
})

describe.each(keptReleases())('the house of release %s, brought up to this one', (version) => {
  test('has seen every migration and tells its journal again without a difference', async () => {
    const fresh = await emptyHouse()
    const { head } = await bringBack(fresh.config, fileOf(version))
    expect(head.program).toBe(version)
    const { rows } = await withClient(fresh.config, (client) => client.query('select name from release order by name'))
    expect(rows.map((row) => row.name)).toEqual((await migrations()).map((step) => step.name))
    expect(await replayed(fresh.config)).toEqual({ worlds: 2, differences: [] })
  })

  test('opens every order, and every kept page and scan is the file it was', async () => {
    const fresh = await emptyHouse()
    await bringBack(fresh.config, fileOf(version))
    await withPool(fresh.config, async (pool) => {
      const worlds = await unfenced(pool, everyWorld)
      expect(worlds.map((world) => world.kind).sort()).toEqual(['practice', 'real'])
      for (const world of worlds) {
        const { orders, attachments } = await held(pool, world)
        expect(orders.length).toBeGreaterThan(0)
        const desk = await deskIn(pool, world)
        for (const { id, number } of orders) expect((await ask(desk, 'order', { id })).file['number']).toBe(number)
        expect(attachments.length).toBeGreaterThan(0)
        for (const address of attachments) {
          const found = await readFence(pool, desk.fence, (tx) => loadAttachment(tx, address))
          expect(
            createHash('sha256')
              .update(found?.data ?? '')
              .digest('hex'),
          ).toBe(address)
        }
      }
    })
  })
})

function fileOf(version: string): string {
  return join(RELEASES, `${version}${ENDING}`)
}

async function held(pool: Pool, { company, id: world }: World) {
  return readFence(pool, { company, world }, async (tx) => {
    const orders = await tx.query<{ id: string; number: string }>('select id, number from order_row')
    const attachments = await tx.query<{ address: string }>('select address from attachment')
    return { orders: orders.rows, attachments: attachments.rows.map((row) => row.address) }
  })
}

/** The desk of somebody who works in the world. */
async function deskIn(pool: Pool, { company, id: world, kind }: World): Promise<Desk> {
  const { rows } = await readFence(pool, { company, world }, (tx) =>
    tx.query<{ account: string; posts: readonly Post[] }>(
      `select account, posts from member_row where 'supervisor' = any (posts)`,
    ),
  )
  const { account, posts } = rows[0] ?? { account: '', posts: [] }
  return {
    pool,
    fence: { company, world, account },
    account,
    posts,
    rights: deskRights(posts),
    at: '2026-03-20T01:20:00.000Z',
    day: '2026-03-20',
    from: 'test',
    factor: true,
    pages: pageSetter(press),
    freshId,
    real: kind === 'real',
  }
}
