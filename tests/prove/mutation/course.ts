import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { BaseSequencer, type CliOptions, createVitest, type TestSpecification } from 'vitest/node'
import { instrumented, type Numbered } from './instrument.ts'

export const root = join(import.meta.dirname, '../../..')

declare module 'vitest' {
  interface ProvidedContext {
    /** The number of the mutant that is awake from the first line on; −1 where each wakes in its turn. */
    readonly awake: number
  }
}

/** A mutant and its file, as a path from the root of the house. */
export interface Placed extends Numbered {
  readonly file: string
}

/** What the tests of the house found: by number of the mutant, the test that failed; and those that no test passes by. */
export interface Course {
  readonly killed: ReadonlyMap<number, string>
  readonly untouched: ReadonlySet<number>
}

/** The tests of the calculations, the quick before the slow: what one has found the next need not look for. */
const QUICK = [
  'packages/trade/src/calculation/exam-problems/*.test.ts',
  'packages/trade/src/calculation/catalogue.test.ts',
  'packages/trade/src/{price,customs,refund,settlement}/*.test.ts',
  'tools/rule-book.test.ts',
]
const SLOW = ['packages/trade/src/calculation/odd-figures.test.ts']

/**
 * Runs the tests once, and each of them again with every mutant awake that it passes by. What runs while a module is loaded is
 * tried after that, one mutant a run. Throws where a test fails without any.
 */
export async function runCourse(mutants: readonly Placed[], say: (line: string) => void): Promise<Course> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-mutation-'))
  const result = join(folder, 'result.json')
  const files = JSON.stringify([...new Set(mutants.map(({ file }) => join(root, file)))])
  const env = { GENDAN_MUTATION_RESULT: result, GENDAN_MUTATION_FILES: files }
  try {
    const whole = await courseOf(mutants, [...QUICK, ...SLOW], { env })
    const failed = await whole.fails()
    await whole.end()
    if (failed.length > 0) throw new Error(`Fails without a mutant: ${failed.join(', ')}`)
    const read = JSON.parse(readFileSync(result, 'utf8'))
    const killed = new Map<number, string>(read.killed)
    const [tried, loaded] = [new Set<number>(read.tried), new Set<number>(read.loaded)]
    const early = mutants.filter(({ id }) => loaded.has(id) && !killed.has(id))
    say(`${killed.size} of ${mutants.length} found; ${early.length} run while loading and are tried one by one`)
    for (const id of await foundEarly(early)) killed.set(id, 'from loading on')
    const untouched = mutants.filter(({ id }) => !killed.has(id) && !tried.has(id) && !loaded.has(id))
    return { killed, untouched: new Set(untouched.map(({ id }) => id)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Of the mutants that run while loading those that a test of their topic finds, or an example. */
async function foundEarly(early: readonly Placed[]): Promise<readonly number[]> {
  const found: number[] = []
  const course = await courseOf(early, QUICK, { bail: 1 })
  for (const { id, file } of early) {
    const topic = basename(dirname(file))
    const near = (test: string) => test.includes(`/${topic}`) || test.includes('/catalogue.')
    if ((await course.fails(id, near)).length > 0) found.push(id)
  }
  await course.end()
  return found
}

/** The tests, ready to be run with these mutants in the code, and with one of them awake from the first line on. */
async function courseOf(mutants: readonly Placed[], patterns: readonly string[], own: CliOptions) {
  const tests = patterns.flatMap((pattern) => globSync(pattern, { cwd: root }).toSorted())
  const byFile = Map.groupBy(mutants, ({ file }) => join(root, file))
  const transform = (source: string, id: string) => {
    const its = byFile.get(id)
    return its && { code: instrumented(source, its), map: null }
  }
  const vitest = await createVitest('test', options(tests, own), {
    plugins: [{ name: 'mutants', enforce: 'pre', transform }],
  })
  await vitest.standalone()
  return {
    /** The test files that fail. */
    fails: async (awake = -1, isWanted = (_: string) => true): Promise<readonly string[]> => {
      vitest.provide('awake', awake)
      const all = await vitest.globTestSpecifications()
      const wanted = all.filter(({ moduleId }) => isWanted(moduleId))
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted)
      process.exitCode = 0
      const failed = testModules.filter((one) => one.state() === 'failed').map((one) => one.relativeModuleId)
      return [...failed, ...unhandledErrors.map(String)]
    },
    end: () => vitest.close(),
  }
}

function options(tests: readonly string[], own: CliOptions): CliOptions {
  return {
    config: false,
    root,
    watch: false,
    // What is written into the files of this run must not be found by another.
    fsModuleCache: false,
    include: [...tests],
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 0,
    reporters: [{}],
    sequence: { sequencer: inOrder(tests) },
    setupFiles: [join(import.meta.dirname, '../mutation-switch.ts')],
    ...own,
  }
}

function inOrder(tests: readonly string[]): typeof BaseSequencer {
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const place = ({ moduleId }: TestSpecification) => tests.indexOf(moduleId.slice(root.length + 1))
      return files.toSorted((a, b) => place(a) - place(b))
    }
  }
}
