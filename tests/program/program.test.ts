import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AIM_KB, firstLoad } from '../../tools/bench/first-load.ts'
import { ended, type Program, startProgram } from '../setup/program.ts'

let program: Program
beforeAll(async () => {
  program = await startProgram()
})
afterAll(async () => {
  await program.end()
})

describe('the program', () => {
  test('says one address, and is well there', async () => {
    const answer = await fetch(`${program.url}/api/health`)
    expect([answer.status, await answer.json()]).toMatchObject([200, { well: true }])
  })

  test('gives the screens under every address that is no file', async () => {
    for (const path of ['/', '/w/x/orders']) {
      const page = await fetch(`${program.url}${path}`)
      expect([page.status, (await page.text()).includes('<div id="root">')]).toEqual([200, true])
    }
    expect((await fetch(`${program.url}/api/nothing`)).status).toBe(404)
  })

  test('has the first screen ready without its forms, rules and acts', async () => {
    const { js, css } = await firstLoad(async (file) => {
      const answer = await fetch(new URL(file === 'index.html' ? '' : file, program.url))
      expect([file, answer.status]).toEqual([file, 200])
      return new Uint8Array(await answer.arrayBuffer())
    })
    expect(js).toBeGreaterThan(100_000)
    expect((js + css) / 1000).toBeLessThanOrEqual(AIM_KB)
  })

  test('listens to this machine alone', async () => {
    const port = Number(new URL(program.url).port)
    // Linux gives a machine all of 127.0.0.0/8: a door open to every address would answer at the second one, too.
    expect([await reach('127.0.0.1', port), await reach('127.0.0.2', port)]).toEqual([true, false])
  })

  test('is not started twice on one folder, and says who holds it', async () => {
    const second = startProgram({ GENDAN_DATA: program.folder })
    await expect(second).rejects.toThrow(/在用|正在|uses|running/i)
    expect((await fetch(`${program.url}/api/health`)).status).toBe(200)
  })

  test('told to end, answers the request in flight first', async () => {
    const body = JSON.stringify({ login: 'nobody', password: 'x'.repeat(150) })
    const flight = slowPost(new URL(program.url), '/api/sign-in', body)
    await flight.halfSent
    const ending = ended(program.child, 'SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 300))
    flight.sendRest()
    expect(await flight.answer).toMatch(/^HTTP\/1.1 401/)
    expect(await ending).toBe(0)
  })
})

function reach(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

/** A request whose second half is sent only when asked for. */
function slowPost(url: URL, path: string, body: string) {
  const socket = connect(Number(url.port), '127.0.0.1')
  const half = Math.floor(body.length / 2)
  const head = `POST ${path} HTTP/1.1\r\nhost: ${url.host}\r\nx-gendan: 1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  const halfSent = new Promise<void>((resolve) => {
    socket.write(head + body.slice(0, half), () => setTimeout(resolve, 200))
  })
  const answer = new Promise<string>((resolve, reject) => {
    socket.once('data', (bytes) => resolve(bytes.toString()))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('closed without an answer')))
  })
  return { halfSent, answer, sendRest: () => socket.write(body.slice(half)) }
}
