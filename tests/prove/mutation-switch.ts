import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, inject, TestRunner } from 'vitest'

/**
 * Stands before every test file of a mutation run (mutation.ts). It writes down which mutants a test passes by, and when the test
 * has held, holds it again with each of them awake that nobody has found yet. All files share one process, so that what one has
 * found the next need not look for. One may be awake from the first line that is loaded.
 */
interface Course {
  /** Asked by the instrumented code at every place where a mutant sleeps. */
  mutant$: (id: number) => boolean
  mutation$?: Found
}

interface Found {
  readonly killed: Map<number, string>
  readonly tried: Set<number>
  /** Passed by while modules were loaded: such code has run before a mutant can wake. */
  readonly loaded: Set<number>
}

/** Far above what a test asks without a mutant: a loop that does not end is a mutant found. */
const TIMES = 50
const AT_LEAST = 100_000

const env = (name: string) => process.env[`GENDAN_MUTATION_${name}`] ?? ''
const course = globalThis as unknown as Course
course.mutation$ ??= { killed: new Map(), tried: new Set(), loaded: new Set() }
const found = course.mutation$

let passed: Set<number> | undefined
const early = inject('awake')
let awake = early < 0 ? undefined : early
let asked = 0
let most = Number.POSITIVE_INFINITY

course.mutant$ = (id) => {
  asked += 1
  if (asked > most) throw new Error('A mutant runs on and on.')
  if (awake === undefined) (passed ?? found.loaded).add(id)
  return id === awake
}

fc.configureGlobal({ seed: 1, endOnFailure: true })
if (awake === undefined) {
  for (const path of JSON.parse(env('FILES'))) await import(path)
  beforeEach(() => {
    passed = new Set()
    asked = 0
  })
  afterEach(async ({ task }) => {
    const ids = passed ?? new Set()
    passed = undefined
    if (!task.result?.errors?.length) await wake(ids, TestRunner.getTestFn(task), `${task.file.name} › ${task.name}`)
  })
  afterAll(() => {
    const { killed, tried, loaded } = found
    writeFileSync(env('RESULT'), JSON.stringify({ killed: [...killed], tried: [...tried], loaded: [...loaded] }))
  })
}

async function wake(ids: ReadonlySet<number>, again: () => unknown, name: string): Promise<void> {
  const plain = asked
  for (const id of ids) {
    if (found.killed.has(id)) continue
    found.tried.add(id)
    awake = id
    asked = 0
    most = plain * TIMES + AT_LEAST
    try {
      await again()
    } catch {
      found.killed.set(id, name)
    }
    awake = undefined
    most = Number.POSITIVE_INFINITY
  }
}
