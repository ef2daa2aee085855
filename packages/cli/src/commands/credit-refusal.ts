import { answerTo } from '@gendan/credit/asked/question'
import { refusalQuestion } from '@gendan/credit/asked/refuse'
import type { Judged } from '@gendan/credit/refusal/refusal'
import { answerFile, answerJson, answerLines, optionsOf } from '../answering.ts'
import { type Answer, type Stream, saidOf, unusable } from '../command.ts'

const OPTIONS = { lines: { type: 'boolean' } } as const

/** A bank's refusal held against the documents and the rules; with --lines one refusal a line. */
export async function run(args: readonly string[]): Promise<Answer | Stream> {
  const given = optionsOf(args, OPTIONS)
  if ('code' in given) return unusable([given])
  const answer = (text: string) => answerJson(text, (raw) => answerTo(refusalQuestion, raw), linesOf)
  const [file] = given.positionals
  return given.values.lines ? answerLines(file, answer) : answerFile(file, answer)
}

function linesOf({ points, findings, answer }: Judged): readonly string[] {
  return [
    ...points.map(({ verdict, said, says }) => `${verdict}\t${said}\t${says.en} ${says.zh}`),
    ...findings.map(saidOf),
    '',
    answer,
  ]
}
