import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assertFenced, type Connection, openPool, type Pool, UnfitDatabase } from '@gendan/store/database'
import { startPostgres } from '@gendan/store/embedded/postgres'
import { StartProblem } from '@gendan/store/embedded/start-problem'
import { migrate, NewerDatabase } from '@gendan/store/migrate'
import { loadReference } from '@gendan/store/reference'
import { buildWeb } from './build-web.ts'
import { openHttp } from './http.ts'
import { loadKeys } from './keys.ts'
import { openPress } from './press/press.ts'
import { BadSettings, readSettings, type Settings } from './settings.ts'

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))
const release = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
).version

interface Database {
  readonly connection: Connection
  readonly stop: () => Promise<void>
  readonly onRestart: (listener: () => void) => void
}

/** Starts everything and says one line: the address. Ends by SIGTERM or SIGINT once the requests in flight are answered. */
async function start(): Promise<void> {
  const settings = readSettings(process.env, PROJECT)
  const keys = await loadKeys(settings.folder, process.env['GENDAN_KEY'])
  const database = await openDatabase(settings)
  try {
    const pool = openPool(database.connection)
    database.onRestart(() => resetIdle(pool))
    await assertFenced(pool)
    await migrate(database.connection)
    await loadReference(pool)
    if (process.env['GENDAN_SCREENS'] !== 'elsewhere') await buildWeb(say)
    const press = openPress()
    const app = await openHttp({ settings, pool, keys, press, release })
    await app.listen({ port: settings.port, host: settings.host })
    const { port } = app.server.address() as { port: number }
    say(`Gendan 跟单 ${release}: ${addressOf(settings, port)}`)
    onEnd(async () => {
      await app.close()
      press.close()
      await pool.end()
      await database.stop()
    })
  } catch (problem) {
    await database.stop()
    throw problem
  }
}

async function openDatabase(settings: Settings): Promise<Database> {
  if (settings.databaseUrl)
    return {
      connection: { connectionString: settings.databaseUrl },
      stop: async () => undefined,
      onRestart: () => undefined,
    }
  return startPostgres({ folder: settings.folder })
}

/** After the database was restarted alone, idle connections lead nowhere: each is thrown away at its next use. */
function resetIdle(pool: Pool): void {
  const idle = pool.idleCount
  for (let i = 0; i < idle; i += 1)
    pool.connect().then(
      (client) => client.release(true),
      () => undefined,
    )
}

function addressOf(settings: Settings, port: number): string {
  return settings.publicUrl?.origin ?? `http://localhost:${port}`
}

/** One orderly end, however often it is asked for; what hangs is cut after twenty seconds. */
function onEnd(end: () => Promise<void>): void {
  let ending = false
  const finish = (): void => {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(1), 20_000).unref()
    void end().then(
      () => process.exit(0),
      (problem: unknown) => {
        console.error(problem)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, finish)
}

function say(line: string): void {
  console.log(line)
}

start().catch((problem: unknown) => {
  const known = problem instanceof BadSettings || problem instanceof NewerDatabase || problem instanceof UnfitDatabase
  if (problem instanceof StartProblem) console.error(`${problem.says.en}\n${problem.says.zh}`)
  else if ((problem as { code?: unknown }).code === 'EADDRINUSE')
    console.error(
      'The port is taken: another program, or another Gendan, uses it. Set PORT to a free one.\n端口已被占用，请用 PORT 换一个。',
    )
  else console.error(known ? (problem as Error).message : problem)
  process.exit(1)
})
