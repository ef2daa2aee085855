import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { median } from '../../tools/bench/figures.ts'

/** The packages as others get them, proved in an empty folder. */
export interface LibraryProof {
  readonly packages: readonly { readonly name: string; readonly kilobytes: number }[]
  readonly runs: readonly NodeRun[]
}

export interface NodeRun {
  readonly version: string
  /** Examples of calculations that were computed through the installed packages. */
  readonly examples: number
  /** Milliseconds from the start of a process of the installed command to its answer, middle of eleven. */
  readonly answer: number
}

const root = join(import.meta.dirname, '../..')
const tsc = join(root, 'node_modules/typescript/bin/tsc')

/** The Nodes that are proved: the one that runs this, and a Node 20 found on the path or named by GENDAN_PROVE_NODE20. */
export function nodesToProve(): readonly string[] {
  const named = process.env['GENDAN_PROVE_NODE20']
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  const twenty = [...(named ? [named] : []), ...onPath].find((path) => existsSync(path) && majorOf(path) === '20')
  return [...(twenty ? [twenty] : []), process.execPath]
}

function majorOf(node: string): string {
  return execFileSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }).trim()
}

/** Builds and packs the packages, installs them in an empty folder, compiles against their types and runs them on each Node. */
export function proveLibrary(say: (line: string) => void): LibraryProof {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-library-'))
  try {
    const packages = packed(folder)
    say(`packed ${packages.map(({ name }) => name).join(', ')}`)
    const house = installed(folder)
    say('installed in an empty folder')
    compiled(house)
    say('compiled against their types')
    const runs = nodesToProve().map((node) => runOn(node, house))
    for (const { version, examples, answer } of runs)
      say(`Node ${version}: ${examples} examples, ${answer.toFixed(0)} ms`)
    return { packages, runs }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function packed(folder: string): LibraryProof['packages'] {
  must(process.execPath, ['tools/build-library.ts'], root)
  return readdirSync(join(root, 'dist/library')).map((room) => {
    const told = must('npm', ['pack', '--json', '--pack-destination', folder], join(root, 'dist/library', room))
    const [{ name, size }] = JSON.parse(told) as [{ name: string; size: number }]
    return { name, kilobytes: size / 1000 }
  })
}

function installed(folder: string): string {
  const house = join(folder, 'house')
  mkdirSync(house)
  writeFileSync(join(house, 'package.json'), '{"name":"house","private":true,"type":"module"}')
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  must('npm', ['install', '--no-audit', '--no-fund', ...tarballs.map((name) => join(folder, name))], house)
  writeFileSync(join(house, 'use.ts'), USE)
  writeFileSync(join(house, 'run.mjs'), RUN)
  return house
}

/** What an outsider writes in TypeScript: types of figures, of a calculation's answer, of a customer's order. */
const USE = `import { add, decimal, type Decimal } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import { compute, type Computed } from '@gendan/trade/calculation/calculation'
import { lateDeliveryCalculation } from '@gendan/trade/price/late-delivery'
import { readUblOrder } from '@gendan/forms/incoming/customer-order/ubl'
const two: Decimal = add(decimal('1'), decimal('1'))
const money: Money = { amount: two, currency: 'USD' }
const answer = compute(lateDeliveryCalculation, { value: money.amount, daysLate: 17 })
const steps: Computed['working'] = 'errors' in answer ? [] : answer.working
// @ts-expect-error a figure is not a number
const wrong: Decimal = 1
export { readUblOrder, steps, wrong }
`

/** Every example of every calculation, through the packages as they were installed. */
const RUN = `import { calculations } from '@gendan/trade/calculation/catalogue'
import { compute } from '@gendan/trade/calculation/calculation'
import { valueAt } from '@gendan/trade/calculation/claim'
import { readJson } from '@gendan/kernel/json'
let examples = 0
for (const load of Object.values(calculations)) {
  const one = await load()
  for (const { input, gives } of one.examples) {
    const answer = compute(one, readJson(JSON.stringify(input)))
    for (const [path, value] of Object.entries(gives))
      if (valueAt(answer.result, path) !== value) throw new Error(one.name + ' ' + path + ': ' + JSON.stringify(answer))
    examples += 1
  }
}
console.log(examples)
`

function compiled(house: string): void {
  const compilerOptions = { strict: true, module: 'NodeNext', target: 'ES2022', noEmit: true, types: [] }
  writeFileSync(join(house, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
  must(process.execPath, [tsc, '-p', '.'], house)
}

function runOn(node: string, house: string): NodeRun {
  const version = must(node, ['-p', 'process.versions.node'], house).trim()
  const examples = Number(must(node, ['run.mjs'], house))
  const gendan = join(house, 'node_modules/.bin/gendan')
  const question = '{"value":40000.00,"daysLate":17}'
  const times = Array.from({ length: 11 }, () => {
    const since = performance.now()
    const told = must(node, [gendan, 'calc', 'late-delivery'], tmpdir(), question)
    if (JSON.parse(told).result.penalty !== '600') throw new Error(`gendan on Node ${version}: ${told}`)
    return performance.now() - since
  })
  const read = spawnSync(node, [gendan, 'start'], { cwd: house, encoding: 'utf8' })
  if (read.status !== 1 || !read.stderr.includes('is not in this package'))
    throw new Error(`gendan start: ${read.stderr}`)
  return { version, examples, answer: median(times) }
}

/** Runs a program to its end; throws with everything that it said where it fails. */
function must(program: string, args: readonly string[], cwd: string, input = ''): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`)
  return stdout
}
