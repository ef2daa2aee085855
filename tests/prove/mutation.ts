import { globSync, readFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { type Placed, root, runCourse } from './mutation/course.ts'
import { isEquivalent, outlived } from './mutation/equivalents.ts'
import { kinds, mutantsIn } from './mutation/mutants.ts'

/** The folders that are proved, and what in them decides nothing: tests, rules as claims about a calculation, examples, lists. */
const FOLDERS = ['price', 'customs', 'refund', 'settlement']
const DECIDES_NOTHING = /\.test\.ts$|rule|examples|catalogue/

/** Below this share of mutants found the tests are not what they were; the proof fails. */
const LEAST = 0.85

/** Small faults put into the calculations, and what the tests made of them. */
export interface MutationProof {
  readonly seconds: number
  readonly folders: readonly Share[]
  readonly kinds: readonly Share[]
  readonly all: Share
  /** Mutants that no test passes by, among those left. */
  readonly untouched: number
}

/** Of the mutants of a folder or kind: how many there are, how many no test can find, how many were found. */
interface Share {
  readonly name: string
  readonly mutants: number
  readonly same: number
  readonly found: number
}

/** Puts every mutant into the calculations, one at a time, and sees whether a test fails. Throws where too few are found. */
export async function proveMutation(say: (line: string) => void): Promise<MutationProof> {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  const start = performance.now()
  const sources = new Map(FOLDERS.flatMap(sourcesOf))
  const old = outlived(sources)
  if (old.length > 0) throw new Error(`equivalents.ts names what is gone: ${old.join('; ')}`)
  const mutants = [...sources]
    .flatMap(([file, source]) => mutantsIn(source).map((mutant) => ({ ...mutant, file })))
    .map((mutant, id) => ({ ...mutant, id }))
  const { killed, untouched } = await runCourse(mutants, say)
  const same = new Set(
    mutants
      .filter((one) => !killed.has(one.id) && isEquivalent(one, one.file, sources.get(one.file) ?? ''))
      .map(({ id }) => id),
  )
  const left = mutants.filter(({ id }) => !killed.has(id) && !same.has(id))
  for (const mutant of left) say(`${untouched.has(mutant.id) ? 'no test passes by' : 'not found'}: ${inWords(mutant)}`)
  const share = (name: string, of: readonly Placed[]): Share => ({
    name,
    mutants: of.length,
    same: of.filter(({ id }) => same.has(id)).length,
    found: of.filter(({ id }) => killed.has(id)).length,
  })
  const all = share('together', mutants)
  if (scoreOf(all) < LEAST) throw new Error(`${percent(all)} of the mutants were found; ${LEAST * 100} % is the least.`)
  return {
    seconds: (performance.now() - start) / 1000,
    folders: FOLDERS.map((folder) =>
      share(
        folder,
        mutants.filter(({ file }) => file.includes(`/${folder}/`)),
      ),
    ),
    kinds: Object.entries(kinds).map(([kind, says]) =>
      share(
        says,
        mutants.filter((one) => one.kind === kind),
      ),
    ),
    all,
    untouched: left.filter(({ id }) => untouched.has(id)).length,
  }
}

/** Every file that decides, with its source. */
function sourcesOf(folder: string): readonly (readonly [file: string, source: string])[] {
  return globSync(`packages/trade/src/${folder}/*.ts`, { cwd: root })
    .toSorted()
    .filter((file) => !DECIDES_NOTHING.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')])
}

function inWords({ file, line, was, is }: Placed): string {
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 110)
  return `${file}:${line} ${short(was)} → ${short(is)}`
}

/** Found of those that can be found. */
function scoreOf({ mutants, same, found }: Share): number {
  return found / (mutants - same)
}

/** The share found, in per cent. */
export function percent(share: Share): string {
  return `${(scoreOf(share) * 100).toFixed(1)} %`
}
