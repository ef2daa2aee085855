import { writeUbl } from '@gendan/forms/interchange/ubl/documents'
import { ublShape } from '@gendan/forms/interchange/ubl/shape'
import { faultsOf } from '@gendan/kernel/shape-faults'
import { answerFile, jsonIn, optionsOf } from '../answering.ts'
import { type Answer, refused, unusable } from '../command.ts'

/** Facts as `ubl read` tells them, written as a document of UBL 2.4; --text gives the document itself. */
export async function run(args: readonly string[]): Promise<Answer> {
  const given = optionsOf(args, {})
  return 'code' in given ? unusable([given]) : answerFile(given.positionals[0], write)
}

function write(text: string): Answer {
  const json = jsonIn(text)
  if ('errors' in json) return unusable(json.errors)
  const asked = ublShape.safeParse(json.value, { reportInput: true })
  if (!asked.success) return unusable(faultsOf(asked.error.issues))
  const { document, facts } = asked.data
  const written = writeUbl(document, facts)
  if ('findings' in written) return refused(written.findings)
  return { code: 0, json: { document, xml: written.text }, text: () => [written.text.trimEnd()] }
}
