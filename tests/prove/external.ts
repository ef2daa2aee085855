import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPool } from '@gendan/store/database'
import { Client } from 'pg'
import { foundFirm } from './firm.ts'
import { clients, loadOn } from './load.ts'
import { endLeftPrograms, ProgramEnded, startProgram } from './program.ts'
import { judgeWorld, type Verdict } from './verdict.ts'

/** What an external PostgreSQL showed. */
export interface ExternalFigures extends Verdict {
  readonly version: string
  readonly refusals: readonly { readonly role: string; readonly said: string }[]
}

/**
 * A PostgreSQL of somebody else's: the program refuses roles that would walk through the fences, migrates with an ordinary
 * owner, plays whole stories, and everything agrees. `url` must be a role that may make roles and databases; all that is
 * made is dropped again. Throws at the first thing that does not hold.
 */
export async function proveExternal(url: string, report: (line: string) => void): Promise<ExternalFigures> {
  const made = await prepare(url)
  const folder = mkdtempSync(join(tmpdir(), 'gendan-external-'))
  try {
    const refusals = []
    for (const role of ['superuser', 'bypassrls'] as const) {
      const said = await refused(folder, made.urlOf(role))
      refusals.push({ role, said })
      report(`refused ${role}: ${said}`)
    }
    const verdict = await stories(folder, made.urlOf('owner'))
    report(`${verdict.acts} acts in ${verdict.files} files as ${made.names.owner}`)
    return { ...verdict, version: made.version, refusals }
  } finally {
    await endLeftPrograms()
    await made.drop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Role = 'owner' | 'superuser' | 'bypassrls'

async function prepare(url: string) {
  const tag = randomBytes(4).toString('hex')
  const password = randomBytes(16).toString('hex')
  const database = `gendan_prove_${tag}`
  const names: Readonly<Record<Role, string>> = {
    owner: `gendan_owner_${tag}`,
    superuser: `gendan_super_${tag}`,
    bypassrls: `gendan_bypass_${tag}`,
  }
  const admin = await connected(url)
  const { rows } = await admin.query<{ version: string; number: number }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
  )
  const drop = async () => {
    await admin.query(`drop database if exists ${database} with (force)`)
    for (const name of Object.values(names)) await admin.query(`drop role if exists ${name}`)
    await admin.end()
  }
  try {
    if ((rows[0]?.number ?? 0) < 150_000)
      throw new Error(`PostgreSQL 15 or later is needed, this is ${rows[0]?.version}`)
    await admin.query(`create role ${names.owner} login password '${password}'`)
    await admin.query(`create role ${names.superuser} login superuser password '${password}'`)
    await admin.query(`create role ${names.bypassrls} login bypassrls password '${password}'`)
    await admin.query(`create database ${database} owner ${names.owner} encoding 'UTF8' template template0`)
  } catch (problem) {
    await drop()
    throw problem
  }
  const urlOf = (role: Role): string => {
    const own = new URL(url)
    own.username = names[role]
    own.password = password
    own.pathname = `/${database}`
    return own.href
  }
  return { urlOf, names, version: rows[0]?.version ?? '', drop }
}

async function connected(url: string): Promise<Client> {
  const admin = new Client({ connectionString: url })
  admin.on('error', () => undefined)
  await admin.connect()
  return admin
}

/** Starts the program as a role it must refuse; gives its words. */
async function refused(folder: string, url: string): Promise<string> {
  const ended = await startProgram(folder, { DATABASE_URL: url }).then(
    () => undefined,
    (problem: unknown) => problem,
  )
  if (!(ended instanceof ProgramEnded)) throw ended ?? new Error('the program started with a role that it must refuse')
  const words = ended.said.split('\n').find((line) => line.includes('row-level security')) ?? ''
  if (ended.code !== 1 || !/[一-鿿]/.test(words)) throw new Error(`no clear words, code ${ended.code}: ${ended.said}`)
  return words
}

/** How long the stories are played. */
const LOAD_MS = 4000

/** Whole stories as an ordinary owner: started twice, so that the second start finds its own database. */
async function stories(folder: string, url: string): Promise<Verdict> {
  const first = await startProgram(folder, { DATABASE_URL: url })
  const firm = await foundFirm(() => first.address)
  const before = loadOn(firm)
  setTimeout(() => {
    before.over = true
  }, LOAD_MS)
  await clients(before, 2)
  await first.stop()
  const second = await startProgram(folder, { DATABASE_URL: url })
  const again = await fetch(`${second.address}/api/me`, { headers: { cookie: firm.manager.cookie() } })
  const me = (await again.json()) as { readonly worlds: readonly { readonly id: string }[] }
  if (me.worlds[0]?.id !== firm.world) throw new Error('after a second start the firm was not there')
  await second.stop()
  const pool = openPool({ connectionString: url })
  try {
    return await judgeWorld(pool, { company: firm.company, world: firm.world }, before.acknowledged)
  } finally {
    await pool.end()
  }
}
