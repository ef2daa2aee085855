import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Post } from '@gendan/firm/posts'
import { type Desk, deskRights } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { openPool, type Pool } from '@gendan/store/database'
import { type Firm, foundFirm } from '../../tests/prove/firm.ts'
import { connectionTo, type Program, startProgram } from '../../tests/prove/program.ts'
import { ok, type Window } from '../../tests/prove/window.ts'

/** Where a bench is run: the real program on an empty folder, a firm in it, and connections of our own to its database. */
export interface Place {
  readonly folder: string
  readonly program: Program
  readonly firm: Firm
  readonly pool: Pool
  readonly fence: Desk['fence']
  /** The merchandiser's desk without the door: the office itself, in this process. */
  readonly desk: () => Desk
  readonly close: () => Promise<void>
}

export async function openPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-bench-'))
  const program = await startProgram(folder)
  const firm = await foundFirm(() => program.address)
  const pool = openPool(connectionTo(folder))
  const account = await accountOf(firm.merchandiser)
  const fence = { company: firm.company, world: firm.world, account }
  const posts: readonly Post[] = ['merchandiser']
  const rights = deskRights(posts)
  return {
    folder,
    program,
    firm,
    pool,
    fence,
    desk: () => ({
      pool,
      fence,
      account,
      posts,
      rights,
      at: new Date().toISOString(),
      day: firm.day,
      from: 'bench',
      factor: false,
      pages: { set: () => Promise.reject(new Error('nothing is printed here')) },
      freshId,
      real: true,
    }),
    async close() {
      await pool.end()
      await program.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function accountOf(window: Window): Promise<string> {
  const { account } = (await ok(window, 'GET', '/me')) as { account: { id: string } | null }
  if (!account) throw new Error('nobody is signed in')
  return account.id
}

/** A line to the program that stays open: as little of the client's own work as Node allows. A file comes as `bytes`. */
export function lineTo(place: Place, window: Window, callers = 1) {
  const agent = new Agent({ keepAlive: true, maxSockets: callers })
  const { hostname, port } = new URL(place.program.address)
  const base = { agent, hostname, port }
  return (method: string, path: string, body?: unknown, key?: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const sent = body === undefined ? undefined : JSON.stringify(body)
      const headers = {
        cookie: window.cookie(),
        'x-gendan': '1',
        ...(key ? { 'idempotency-key': key } : {}),
        ...(sent ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) } : {}),
      }
      const asked = request({ ...base, method, path: `/api${path}`, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const bytes = Buffer.concat(parts)
          if ((answer.statusCode ?? 500) < 300) resolve(read(answer, bytes))
          else reject(new Error(`${method} ${path}: ${answer.statusCode} ${bytes.toString('utf8').slice(0, 1000)}`))
        })
      })
      asked.on('error', reject)
      asked.end(sent)
    })
}

function read({ headers }: IncomingMessage, bytes: Buffer): Record<string, unknown> {
  return headers['content-type']?.includes('json') ? JSON.parse(bytes.toString('utf8')) : { bytes }
}

export type Line = ReturnType<typeof lineTo>
