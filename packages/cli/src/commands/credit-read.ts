import { answerTo } from '@gendan/credit/asked/question'
import { readQuestion } from '@gendan/credit/asked/read'
import { type CreditRead, readCreditText } from '@gendan/credit/read'
import { answerJson, answerLines, optionsOf } from '../answering.ts'
import { type Answer, type Stream, saidOf, unusable } from '../command.ts'
import { creditFile } from '../credit-file.ts'

const OPTIONS = { lines: { type: 'boolean' } } as const

/**
 * A credit as the network carries it, as a bank prints it, or as a PDF has it: its fields, its terms, what was not read, what is wrong with it as a message.
 * With --lines one `{"id", "text"}` a line.
 */
export async function run(args: readonly string[]): Promise<Answer | Stream> {
  const given = optionsOf(args, OPTIONS)
  if ('code' in given) return unusable([given])
  const [file] = given.positionals
  if (given.values.lines)
    return answerLines(file, (line) => answerJson(line, (raw) => answerTo(readQuestion, raw), linesOf))
  const from = await creditFile(file)
  if ('errors' in from) return unusable(from.errors)
  const read = readCreditText(from.text)
  if ('errors' in read) return unusable(read.errors)
  // Places are counted in the text: of a PDF nobody else has it.
  return { code: 0, json: from.pdf ? { ...read, text: from.text } : read, text: () => linesOf(read) }
}

function linesOf({ fields, unread, findings }: CreditRead): readonly string[] {
  return [
    ...Object.entries(fields).map(([tag, { raw }]) => `${tag}\t${raw.replaceAll('\n', '\n\t')}`),
    ...unread.map(({ line, text }) => `?${line}\t${text}`),
    ...findings.map(saidOf),
  ]
}
