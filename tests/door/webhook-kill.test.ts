import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { expect, onTestFinished, test } from 'vitest'
import { startProgram } from '../prove/program.ts'
import { FIRST } from '../setup/door.ts'
import { openReceiver } from '../setup/receiver.ts'

interface Told {
  readonly worlds: readonly { readonly id: string }[]
  readonly secret: string
}

/** What a program would send, as its own person. */
function sender(url: string, authorization: () => Record<string, string>) {
  return async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...authorization() }
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', json: (await answer.json()) as Told }
  }
}

test('killed in the middle of telling, and between an act and its telling, the program loses nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-killed-'))
  const receiver = await openReceiver()
  onTestFinished(() => receiver.close())
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const env = { GENDAN_SCREENS: 'elsewhere' }
  const first = await startProgram(folder, env)
  const start = await sender(first.address, () => ({}))('/api/first-start', FIRST)
  const world = start.json.worlds[0]?.id
  const post = sender(first.address, () => ({ cookie: start.cookie }))
  const { secret } = (await post(`/api/worlds/${world}/tokens`, { name: 'ERP', rights: ['party'] })).json
  await post(`/api/worlds/${world}/webhooks`, { name: 'ERP', url: receiver.url, kinds: ['party'] })
  const enters = async (through: typeof post) => {
    const id = randomUUID()
    await through(`/api/worlds/${world}/party/${id}/enter-party`, { roles: ['customer'], facts: sampleDeal.buyer })
    return id
  }

  receiver.replies(() => ({ status: 200, silent: true }))
  const inTheMiddle = await enters(post)
  await expect.poll(() => receiver.got.length, { timeout: 10_000 }).toBe(1)
  const untold = await enters(post)
  first.child.kill('SIGKILL')
  await first.ended
  receiver.replies(() => ({ status: 200 }))
  receiver.forget()

  const second = await startProgram(folder, env)
  onTestFinished(async () => {
    await second.stop()
  })
  await expect
    .poll(() => receiver.got.map(({ data }) => data['id']), { timeout: 60_000 })
    .toEqual([inTheMiddle, untold])
  const later = await enters(sender(second.address, () => ({ authorization: `Bearer ${secret}` })))
  await expect
    .poll(() => receiver.got.at(-1)?.data, { timeout: 10_000 })
    .toMatchObject({ id: later, token: expect.any(String) })
}, 120_000)
