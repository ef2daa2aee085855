import { readCreditText } from '@gendan/credit/read'
import { type Answer, saidOf, unusable } from '../command.ts'
import { decoded, noFile, readInput } from '../input.ts'

/** A credit as the network carries it or as a bank prints it: its fields, its terms, what was not read, what is wrong with it as a message. */
export async function run([file]: readonly string[]): Promise<Answer> {
  const bytes = await readInput(file)
  if (!bytes) return unusable([noFile(file)])
  const read = readCreditText(decoded(bytes))
  if ('errors' in read) return unusable(read.errors)
  const text = () => [
    ...Object.entries(read.fields).map(([tag, { raw }]) => `${tag}\t${raw.replaceAll('\n', '\n\t')}`),
    ...read.unread.map(({ line, text: said }) => `?${line}\t${said}`),
    ...read.findings.map(saidOf),
  ]
  return { code: 0, json: read, text }
}
