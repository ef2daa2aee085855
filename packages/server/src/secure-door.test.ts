import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCertificate, refusePlain } from './secure-door.ts'

/** A secure line by a secret that both sides know (RFC 4279): TLS without a certificate. */
const shared = { ciphers: 'PSK', maxVersion: 'TLSv1.2' } as const
const psk = Buffer.from('a secret of the two')

const server = createServer({ ...shared, pskCallback: () => psk }, (_, response) => response.end('secure'))
let port: number
beforeAll(async () => {
  refusePlain(server, new URL('https://gendan.example:4110'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())

function secureGet(): Promise<string> {
  const line = { ...shared, port, host: '127.0.0.1', checkServerIdentity: () => undefined }
  return new Promise((resolve, reject) => {
    const socket = connect({ ...line, pskCallback: () => ({ psk, identity: 'test' }) })
    let said = ''
    socket.on('data', (bytes: Buffer) => {
      said += bytes.toString()
    })
    socket.on('end', () => resolve(said.split('\r\n\r\n')[1] ?? ''))
    socket.on('error', reject)
    socket.write('GET / HTTP/1.0\r\nHost: localhost\r\n\r\n')
  })
}

test('a secure request is answered, many at a time', async () => {
  expect(await Promise.all([secureGet(), secureGet(), secureGet()])).toEqual(['secure', 'secure', 'secure'])
})

test('a plain request is told the secure address in both tongues', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/sign-in`, { method: 'POST', body: '{"password":"open"}' })
  const text = await answer.text()
  expect([answer.status, text.includes('https://gendan.example:4110')]).toEqual([403, true])
  expect(text).toContain('这个地址不安全')
})

test('a certificate that is not there, or is none, is said in words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-tls-'))
  const text = join(folder, 'text.pem')
  writeFileSync(text, 'not a certificate')
  const none = readCertificate({ cert: join(folder, 'none.pem'), key: text })
  await expect(none).rejects.toThrow(/TLS_CERT=.*ENOENT.*无法读取/s)
  await expect(readCertificate({ cert: text, key: text })).rejects.toThrow(/no certificate and its key/)
  rmSync(folder, { recursive: true })
})
