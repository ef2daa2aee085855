import { join } from 'node:path'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { nameWebhook, resumeWebhook } from '@gendan/firm/acts/webhook-acts'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { perform, performIn } from '@gendan/office/perform'
import { webhooks } from '@gendan/office/questions/webhooks'
import { writeBackup } from '@gendan/store/backup/write'
import { inFence, openPool, readFence } from '@gendan/store/database'
import { keepWebhook } from '@gendan/store/webhooks/records'
import { type DueMessage, endTurn, takeTurn } from '@gendan/store/webhooks/turn'
import { expect, onTestFinished, test } from 'vitest'
import { openStage } from '../setup/stage.ts'
import { bringBack, emptyHouse, folder, plain } from './house.ts'

const ok = { ok: true, status: 200, problem: '', answer: '', took: 1 }

async function named(desk: Desk): Promise<string> {
  const id = freshId()
  const input = { name: 'ERP', url: 'https://erp.example/told', kinds: ['party'] }
  await inFence(desk.pool, desk.fence, async (tx) => {
    await performIn(tx, desk, { act: nameWebhook, id, input, key: freshId() })
    await keepWebhook(tx, id, 'sealed')
  })
  return id
}

async function enters(desk: Desk): Promise<string> {
  const id = freshId()
  const input = { roles: ['customer'], facts: sampleDeal.buyer }
  await perform(desk, { act: enterParty, id, input, key: freshId() })
  return id
}

/** Everything that is due, brought to a listener that takes it. */
async function brought(desk: Desk, webhook: string): Promise<readonly Pick<DueMessage, 'id' | 'type'>[]> {
  const sent: DueMessage[] = []
  let turn = await takeTurn(desk.pool, desk.fence, webhook)
  while ('due' in turn) {
    sent.push(turn.due)
    turn = await endTurn(desk.pool, desk.fence, turn.due, ok, { seconds: 0 })
  }
  return sent
}

const stateOf = async (desk: Desk) => (await readFence(desk.pool, desk.fence, webhooks)).rows[0]?.state

test('after a restore nothing is told outside until somebody says so; then what had waited is sent, and that it begins anew', async () => {
  const stage = await openStage()
  onTestFinished(() => stage.close())
  const desk = stage.founder
  const webhook = await named(desk)
  const sent = await enters(desk)
  expect((await brought(desk, webhook)).map(({ id }) => id)).toEqual([`party_${sent}_1`])
  const waited = await enters(desk)
  const begun = await takeTurn(desk.pool, desk.fence, webhook)
  expect(begun).toMatchObject({ due: { id: `party_${waited}_1` } })

  const file = join(folder(), 'house.gendan-backup')
  await writeBackup(plain(stage.pool.options), file, { program: '0.1.0', key: 'abc123' })
  const fresh = await emptyHouse()
  await bringBack(fresh.config, file)
  const pool = openPool(fresh.config)
  onTestFinished(() => pool.end())
  const there = { ...desk, pool }
  await inFence(pool, desk.fence, (tx) => tx.query('update webhook_run set leased_until = null'))

  expect(await brought(there, webhook)).toEqual([])
  expect(await stateOf(there)).toBe('restored')
  const meanwhile = await enters(there)
  expect(await brought(there, webhook)).toEqual([])
  await perform(there, { act: resumeWebhook, id: webhook, input: {}, key: freshId() })
  const after = await brought(there, webhook)
  expect(after.map(({ type }) => type)).toEqual(['party.party-entered', 'webhook.began-anew'])
  expect(after[0]?.id).toBe(`party_${waited}_1`)
  expect(after.map(({ id }) => id)).not.toContain(`party_${meanwhile}_1`)
  const later = await enters(there)
  expect((await brought(there, webhook)).map(({ id }) => id)).toEqual([`party_${later}_1`])
  expect(await stateOf(there)).toBe('works')
})

test('a webhook is at one server at a time, and comes free by itself where that server was killed', async () => {
  const stage = await openStage()
  onTestFinished(() => stage.close())
  const desk = stage.founder
  const webhook = await named(desk)
  const id = await enters(desk)
  const all = await Promise.all(Array.from({ length: 8 }, () => takeTurn(stage.pool, desk.fence, webhook)))
  expect(all.filter((turn) => 'due' in turn)).toHaveLength(1)
  await inFence(stage.pool, desk.fence, (tx) =>
    tx.query(`update webhook_run set leased_until = leased_until - interval '16 seconds'`),
  )
  expect(await takeTurn(stage.pool, desk.fence, webhook)).toMatchObject({ due: { id: `party_${id}_1`, seq: 1 } })
})

test('of acts that end in another order than they began every event is told once', async () => {
  const stage = await openStage()
  onTestFinished(() => stage.close())
  const desk = stage.founder
  const webhook = await named(desk)
  const slow = await stage.pool.connect()
  const [late, early] = [freshId(), freshId()]
  await slow.query('begin; select pg_current_xact_id()')
  await slow.query(`select set_config('gendan.company', $1, true), set_config('gendan.world', $2, true)`, [
    stage.company,
    stage.world,
  ])
  const input = { roles: ['customer'], facts: sampleDeal.buyer }
  await performIn(slow, desk, { act: enterParty, id: late, input, key: freshId() })
  await perform(desk, { act: enterParty, id: early, input, key: freshId() })
  expect((await brought(desk, webhook)).map(({ id }) => id)).toEqual([`party_${early}_1`])
  await slow.query('commit')
  slow.release()
  expect((await brought(desk, webhook)).map(({ id }) => id)).toEqual([`party_${late}_1`])
})
