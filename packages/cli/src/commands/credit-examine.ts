import { examineQuestion } from '@gendan/credit/asked/examine'
import { answerTo } from '@gendan/credit/asked/question'
import type { Examination } from '@gendan/credit/examine/examine'
import { answerFile, answerJson, answerLines, optionsOf } from '../answering.ts'
import { type Answer, type Stream, saidOf, unusable } from '../command.ts'

const OPTIONS = { lines: { type: 'boolean' } } as const

/** Documents presented under a credit, examined on their face; with --lines one presentation a line. */
export async function run(args: readonly string[]): Promise<Answer | Stream> {
  const given = optionsOf(args, OPTIONS)
  if ('code' in given) return unusable([given])
  const answer = (text: string) => answerJson(text, (raw) => answerTo(examineQuestion, raw), linesOf)
  const [file] = given.positionals
  return given.values.lines ? answerLines(file, answer) : answerFile(file, answer)
}

function linesOf({ complies, lastDay, findings }: Examination): readonly string[] {
  return [`complies: ${complies}  last day: ${lastDay ?? '—'}`, ...findings.map(saidOf)]
}
