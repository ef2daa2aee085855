import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openTokens, type TokenStage } from '../setup/tokens.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/api.md'), 'utf8')

/** The examples of a language as the page for integrators shows them. */
function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)
}

let at: TokenStage
let env: Record<string, string>

beforeAll(async () => {
  at = await openTokens()
  const address = await at.stage.app.listen({ port: 0 })
  const { secret } = await at.made(['party', 'webhook'])
  env = { GENDAN: address.replace('127.0.0.1', 'localhost'), WORLD: at.world, TOKEN: secret }
})
afterAll(() => at.stage.close())

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function shell(command: string): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], { env: { ...process.env, ...env } })
    let said = ''
    child.stdout.on('data', (part) => {
      said += part
    })
    child.on('exit', (code) => (code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`${code}: ${command}`))))
  })
}

test('every command of the page for integrators works as it is written', async () => {
  const port = await freePort()
  const [who, orders, enter, events, hook] = blocks('sh')
  expect(blocks('sh')).toHaveLength(5)
  expect(await shell(who ?? '')).toMatchObject({ world: { id: at.world }, rights: ['party', 'see', 'webhook'] })
  expect(await shell(orders ?? '')).toMatchObject({ rows: [] })
  const first = await shell(enter ?? '')
  expect(await shell(enter ?? '')).toEqual(first)
  expect(await shell(events ?? '')).toMatchObject({ changes: [], everything: false })
  const named = (await shell((hook ?? '').replace('9000', String(port)))) as { id: string; secret: string }

  const folder = mkdtempSync(join(tmpdir(), 'gendan-api-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'listener.mjs')
  writeFileSync(file, blocks('js')[0] ?? '')
  execFileSync(process.execPath, ['--check', file])
  const listener = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: String(port), SECRET: named.secret },
  })
  onTestFinished(() => {
    listener.kill()
  })
  let heard = ''
  listener.stdout.on('data', (part) => {
    heard += part
  })
  const ping = async () => (await at.manager.post(`/api/worlds/${at.world}/webhooks/${named.id}/ping`)).json()
  await expect.poll(ping, { timeout: 10_000 }).toMatchObject({ ok: true, status: 204 })
  await at.enters(at.manager)
  await expect.poll(() => heard, { timeout: 10_000 }).toContain('party.party-entered')
})
