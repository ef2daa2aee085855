import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiPage } from './parts/api-page.ts'
import { filesBelow } from './parts/house.ts'
import { run } from './parts/run.ts'

/**
 * Makes the packages that others install: the pure rooms as plain JavaScript with types, the command with everything inside, and
 * a page of the interface for each, from its doc sentences. `npm run library` writes them to dist/library; `npm pack` does the rest.
 */
const ROOMS: Readonly<Record<string, string>> = {
  kernel:
    'Exact decimals and money, civil days, formulas that compute what they show, rules and findings, JSON by literal text.',
  trade:
    'The craft of foreign trade as pure functions: price, freight, insurance, customs, refund, settlement, inspection, production, shops.',
  credit: "Credits: banks' messages and prints read into terms, each with its place in the text.",
  firm: 'What a trading firm is: its records, posts and rights.',
  forms: "The deal in sections, the papers drawn from it, and customers' orders read from UBL, Excel and CSV.",
}
const COMMAND = 'The command gendan: calculations of foreign trade and customers’ orders, JSON in and JSON out.'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist/library')
const raw = join(out, '.compiled')
/** Examples and what serves them alone stay at home. */
const TESTS = ['**/*.test.ts', '**/*-in-tests.ts', '**/exam-problems/**']
/** Tables travel in the code; the notices of those who made them go with them. */
const TABLES = join(root, 'content/tables')

interface Manifest {
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
}

rmSync(out, { recursive: true, force: true })
await compile()
for (const [room, says] of Object.entries(ROOMS)) pack(room, says)
await packCommand()
rmSync(raw, { recursive: true })
say(`${[...Object.keys(ROOMS), 'cli'].map((room) => `dist/library/${room}`).join(', ')}`)

/** All rooms at once, as one program: they see one another's sources. */
async function compile(): Promise<void> {
  const project = join(root, `tsconfig.library-${process.pid}.json`)
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    target: 'ES2022',
    rootDir: 'packages',
    outDir: raw,
  }
  const include = Object.keys(ROOMS).map((room) => `packages/${room}/src`)
  writeFileSync(project, JSON.stringify({ extends: './tsconfig.pure.json', compilerOptions, include, exclude: TESTS }))
  const { code, output } = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], root)
  rmSync(project)
  if (code !== 0) throw new Error(output)
}

function pack(room: string, says: string): void {
  const { version, license, dependencies } = manifestOf(room)
  const folder = join(out, room)
  const dist = join(folder, 'dist')
  cpSync(join(raw, room, 'src'), dist, { recursive: true })
  const modules = filesBelow(dist)
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => ({ file, text: withoutSources(readFileSync(file, 'utf8')) }))
  for (const { file, text } of modules) writeFileSync(file, text)
  const exported = { './*': { types: './dist/*.d.ts', default: './dist/*.js' } }
  write(folder, room, { version, license, description: says, exports: exported, dependencies, sideEffects: false })
  const page = apiPage(
    `@gendan/${room}`,
    says,
    modules.map(({ file, text }) => ({ path: file.slice(dist.length + 1, -5), text })),
  )
  writeFileSync(join(folder, 'API.md'), page)
}

/** Types name the sources they were made from; outside there are none. */
function withoutSources(text: string): string {
  return text.replace(/((?:from |import\()['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')
}

async function packCommand(): Promise<void> {
  const { code, output } = await run(process.execPath, ['tools/build-command.mjs', '--must'], root)
  if (code !== 0) throw new Error(output)
  const { version, license } = manifestOf('cli')
  const folder = join(out, 'cli')
  for (const part of ['bin', 'dist']) cpSync(join(root, 'packages/cli', part), join(folder, part), { recursive: true })
  write(folder, 'cli', { version, license, description: COMMAND, bin: { gendan: 'bin/gendan.mjs' } })
}

function write(folder: string, room: string, manifest: object): void {
  mkdirSync(folder, { recursive: true })
  const whole = { name: `@gendan/${room}`, type: 'module', engines: { node: '>=20' }, ...manifest }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(whole, null, 2)}\n`)
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  for (const notice of readdirSync(TABLES).filter((name) => name.startsWith('LICENSE')))
    cpSync(join(TABLES, notice), join(folder, 'tables', notice))
}

function manifestOf(room: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8'))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
