import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { MAJOR } from './binaries.ts'
import { UNBORN } from './places.ts'
import { known, namelessUser, notOurs, otherVersion, refused } from './problems.ts'
import { everyone, signal } from './processes.ts'
import { type Ending, nameForServant, run } from './run.ts'
import { give, hasName, lookUp } from './servant.ts'
import type { Site } from './site.ts'

/**
 * Makes the cluster if there is none, in a folder beside it that is renamed when it is whole: a start that dies in the
 * middle leaves `postgres.initializing-…`, which the next one removes. An existing cluster is checked for version and
 * owner. Throws StartProblem.
 */
export async function readyCluster(site: Omit<Site, 'door'>): Promise<void> {
  const { places, servant } = site
  for (const name of readdirSync(places.folder).filter((entry) => entry.startsWith(UNBORN))) {
    remove(join(places.folder, name))
  }
  if (existsSync(places.cluster) && readdirSync(places.cluster).length > 0) return check(site)
  try {
    mkdirSync(places.unborn, { mode: 0o700 })
    give(places.unborn, servant)
    await initialize(site)
    // An empty folder may stand there, made beforehand by a person.
    if (existsSync(places.cluster)) rmdirSync(places.cluster)
    renameSync(places.unborn, places.cluster)
  } catch (error) {
    remove(places.unborn)
    throw known(places.folder, error) ?? error
  }
}

/** Ends the initdb of a start that was killed, if it is still at work in there, and removes what it made. */
function remove(folder: string): void {
  for (const { pid, cwd, command } of everyone()) {
    if (/initdb|postgres/.test(command) && (cwd === folder || command.includes(folder))) signal(pid, 'SIGKILL')
  }
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  } catch {
    // Something still writes in there. Nothing ever looks into it, and the next start tries again.
  }
}

function check({ places, servant }: Omit<Site, 'door'>): void {
  const mark = join(places.cluster, 'PG_VERSION')
  if (!existsSync(mark)) throw notOurs(places.cluster)
  const version = readFileSync(mark, 'utf8').trim()
  if (version !== MAJOR) throw otherVersion(places.cluster, version, MAJOR)
  // Brought back by root from a copy: PostgreSQL insists that its data is its own and closed to others.
  if (servant && statSync(places.cluster).uid !== servant.uid) give(places.cluster, servant)
  if (process.platform !== 'win32' && (statSync(places.cluster).mode & 0o077) !== 0) chmodSync(places.cluster, 0o700)
}

async function initialize(site: Omit<Site, 'door'>): Promise<void> {
  const { places, servant, log } = site
  const command = [...around(site), site.binaries.initdb, ...choices(site)] as [string, ...string[]]
  const ending = await run(command, places.unborn, servant, () => undefined).ended.catch((error: unknown) => {
    throw command[0] === site.binaries.initdb ? error : namelessUser(process.getuid?.() ?? -1, error)
  })
  if (ending.code === 0) return log('A new database was made.')
  throw failure(site, ending)
}

function choices(site: Omit<Site, 'door'>): readonly string[] {
  const { places, servant, settings } = site
  return [
    `--pgdata=${nameForServant(places.unborn, servant)}`,
    '--username=postgres',
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
    '--no-instructions',
    ...(process.platform === 'win32'
      ? ['--auth=scram-sha-256', `--pwfile=${writePassword(places.password)}`]
      : ['--auth-local=trust', '--auth-host=reject']),
    ...(settings['fsync'] === 'off' ? ['--no-sync'] : []),
  ]
}

/**
 * initdb refuses a user without a name (a container run as a bare number), though the server itself would not mind. Linux
 * lets a process see itself under another number, in a user namespace, without any right: in there it is `nobody`, and
 * the files it writes are ours. Whether the machine allows it shows when it is tried.
 */
function around({ servant }: Omit<Site, 'door'>): readonly string[] {
  if (servant || process.platform !== 'linux' || hasName()) return []
  const nobody = lookUp('nobody') ?? lookUp('daemon')
  if (!nobody) throw namelessUser(process.getuid?.() ?? -1, 'no user nobody')
  return ['unshare', '--user', `--map-user=${nobody.uid}`, '--']
}

function failure({ places, servant }: Omit<Site, 'door'>, ending: Ending): Error {
  const said = ending.lines.join('\n')
  const nameless = !servant && process.platform === 'linux' && !hasName()
  if (nameless && /unshare|effective user/.test(said)) return namelessUser(process.getuid?.() ?? -1, said)
  return known(places.folder, said) ?? refused(ending.lines)
}

/** A password that nobody types: for the loopback connection where there are no sockets (Windows). */
function writePassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return file
}
