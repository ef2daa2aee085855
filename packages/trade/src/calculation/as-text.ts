import type { Finding, Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Calculation, Computed } from './calculation.ts'
import { schemaOf } from './described.ts'
import { rowsOf } from './rows.ts'
import type { Step } from './worksheet.ts'

/**
 * An answer as a person would write it down: what is given, how it came about, what came out, what to mind and where it stands
 * written.
 */
export function asText(
  one: Calculation,
  computed: Computed,
  say: (words: Words) => string,
  question: unknown,
): readonly string[] {
  const lines = (io: 'input' | 'output', value: unknown) =>
    rowsOf(schemaOf(one[io], io), value).map((row) => `${say(row.name)}: ${say(row.value)}`)
  return [
    say(one.title),
    '',
    ...part(say(GIVEN), lines('input', question)),
    ...part(
      say(WORKING),
      computed.working.flatMap((step, i) => stepLines(step, i, say)),
    ),
    ...part(say(RESULT), lines('output', computed.result).map(shortened)),
    ...part(
      say(WARNINGS),
      computed.warnings.map((finding) => warningLine(finding, say)),
    ),
    ...part(say(SOURCES), [...new Set(computed.sources.map(sourceLine))]),
  ].slice(0, -1)
}

const GIVEN: Words = { en: 'Given', zh: '已知' }
const WORKING: Words = { en: 'Working', zh: '计算过程' }
const RESULT: Words = { en: 'Result', zh: '结果' }
const WARNINGS: Words = { en: 'Mind', zh: '注意' }
const SOURCES: Words = { en: 'Sources', zh: '依据' }

/** A heading, its lines set in, and an empty line; nothing where there are none. */
function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), '']
}

/** Figures of more than eight places cut to eight with “…”, as a working shows them; the answer in JSON keeps every digit. */
function shortened(line: string): string {
  return line.replace(/(\d\.\d{8})\d+/g, '$1…')
}

function stepLines(step: Step, at: number, say: (words: Words) => string): readonly string[] {
  const head = `${at + 1}. ${say(step)}`
  if (!step.formula) return [step.value ? `${head}: ${shortened(step.value)}` : head]
  return [head, `   ${step.formula} = ${shortened(step.value)}`]
}

function warningLine({ rule, says, remedy }: Finding, say: (words: Words) => string): string {
  return [`${rule}: ${say(says)}`, ...(remedy ? [say(remedy)] : [])].join(' ')
}

function sourceLine({ title, at, read }: Source): string {
  return [title, at, ...(read ? [read] : [])].join(' · ')
}
