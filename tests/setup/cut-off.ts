import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from '@gendan/store/database'
import { pause } from '../../packages/store/src/embedded/processes.ts'
import { type Program, startProgram } from '../prove/program.ts'

/** A real program on this database begins to make its demo firm and is killed in the middle of it. Gives how many moves it had told. */
export async function cutOffDemo(pool: Pool): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-cut-off-'))
  const { host, port, user, database } = pool.options
  const program = await startProgram(folder, {
    GENDAN_SCREENS: 'elsewhere',
    DATABASE_URL: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`,
  })
  try {
    const entering = enter(program).catch(() => undefined)
    const told = await toldSome(program)
    program.child.kill('SIGKILL')
    await Promise.all([program.ended, entering])
    return told
  } finally {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function enter({ address }: Program): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-gendan': '1' }
  return fetch(`${address}/api/enter-demo`, { method: 'POST', headers, body: '{}' })
}

/** Enough that orders stand and others wait for their next move. */
const SOME = 30

async function toldSome({ address }: Program): Promise<number> {
  for (;;) {
    const { told } = (await (await fetch(`${address}/api/demo-people`)).json()) as {
      readonly told: { readonly done: number; readonly of: number } | null
    }
    if (told && told.done >= SOME) return told.done
    await pause(20)
  }
}
