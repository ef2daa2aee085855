import { answerTo } from '@gendan/credit/asked/question'
import { reviewQuestion } from '@gendan/credit/asked/review'
import type { Review } from '@gendan/credit/review/review'
import { answerJson, answerLines, jsonIn, optionsOf, said } from '../answering.ts'
import { type Answer, type Stream, saidOf, unusable } from '../command.ts'
import { creditFile } from '../credit-file.ts'
import { decoded, noFile, readInput } from '../input.ts'

const OPTIONS = { contract: { type: 'string' }, today: { type: 'string' }, lines: { type: 'boolean' } } as const

/**
 * A credit held against the contract: what conflicts, the analysis sheet, and the request for amendment. With --lines one
 * `{"id", "credit", "contract"}` a line; a line without a contract of its own is held against that of --contract. --today names the day from
 * which the time left to ship is counted.
 */
export async function run(args: readonly string[]): Promise<Answer | Stream> {
  const given = optionsOf(args, OPTIONS)
  if ('code' in given) return unusable([given])
  const [file] = given.positionals
  const contract = await contractIn(given.values.contract)
  if ('errors' in contract) return unusable(contract.errors)
  const beside = { ...contract, ...(given.values.today === undefined ? {} : { today: given.values.today }) }
  if (!given.values.lines) return reviewed(file, beside)
  return answerLines(file, (line) =>
    answerJson(line, (raw) => answerTo(reviewQuestion, isRecord(raw) ? { ...beside, ...raw } : raw), linesOf),
  )
}

async function reviewed(file: string | undefined, beside: object): Promise<Answer> {
  const from = await creditFile(file)
  if ('errors' in from) return unusable(from.errors)
  return said(answerTo(reviewQuestion, { credit: { text: from.text }, ...beside }), linesOf)
}

/** The contract as it stands in its file, under its name; its shape is looked at with the question. */
async function contractIn(file: string | undefined) {
  if (file === undefined) return {}
  const bytes = await readInput(file)
  if (!bytes) return { errors: [noFile(file)] }
  const json = jsonIn(decoded(bytes), 'contract')
  return 'errors' in json ? json : { contract: json.value }
}

function isRecord(raw: unknown): raw is object {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

function linesOf({ findings, amendmentRequest }: Review): readonly string[] {
  return [...findings.map(saidOf), '', amendmentRequest ?? '']
}
