import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadKeys } from './keys.ts'
import { hashPassword, passwordFits } from './passwords.ts'
import { readSettings } from './settings.ts'

const read = (env: Record<string, string>) => readSettings(env, '/project')

describe('settings', () => {
  test('without a word the program listens to this machine alone', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 4110,
      folder: '/project/data',
      demo: true,
      publicUrl: undefined,
    })
  })

  test('a plain address for other machines is refused, with the reason in both tongues', () => {
    expect(() => read({ HOST: '0.0.0.0' })).toThrow(/plain address/)
    expect(() => read({ HOST: '0.0.0.0' })).toThrow(/明文/)
    expect(() => read({ PUBLIC_URL: 'http://gendan.example' })).toThrow(/https/)
    expect(() => read({ PUBLIC_URL: 'https://gendan.example' })).toThrow(/TLS_CERT.*TRUSTED_PROXY/s)
  })

  test('a secure address opens the door, and closes the demo', () => {
    expect(read({ PUBLIC_URL: 'https://gendan.example', TLS_CERT: 'c', TLS_KEY: 'k' })).toMatchObject({
      host: '0.0.0.0',
      demo: false,
    })
    expect(read({ PUBLIC_URL: 'https://gendan.example', TRUSTED_PROXY: '127.0.0.1' })).toMatchObject({
      host: '127.0.0.1',
    })
  })

  test.each([{ PORT: 'abc' }, { PORT: '70000' }, { PUBLIC_URL: 'gendan' }, { IDLE_MINUTES: '0' }])(
    '%j is refused',
    (env) => {
      expect(() => read(env as Record<string, string>)).toThrow()
    },
  )
})

describe('the key of secrets', () => {
  test('is made once, lies in a file that only its owner can read, and opens what it sealed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gendan-keys-'))
    const [first, second] = [await loadKeys(folder, undefined), await loadKeys(folder, undefined)]
    expect(second.open(first.seal('smtp password'))).toBe('smtp password')
    expect(first.name).toBe(second.name)
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
    expect(first.name).not.toContain(readFileSync(join(folder, 'secret.key'), 'utf8').slice(0, 12))
  })

  test('another key, or an altered secret, opens nothing', async () => {
    const [one, other] = [await loadKeys('/x', 'ab'.repeat(32)), await loadKeys('/x', 'cd'.repeat(32))]
    const sealed = one.seal('secret')
    expect(() => other.open(sealed)).toThrow()
    expect(() => one.open(`${sealed.slice(0, -2)}AA`)).toThrow()
    expect(one.seal('secret')).not.toBe(sealed)
  })
})

test('a password fits its hash in any form of its characters, and no other password does', async () => {
  const kept = await hashPassword('caf\u00e9 au lait ok')
  expect(await passwordFits(kept, 'cafe\u0301 au lait ok')).toBe(true)
  expect(await passwordFits(kept, 'cafe au lait ok')).toBe(false)
  expect(await passwordFits(undefined, 'no such account')).toBe(false)
})
