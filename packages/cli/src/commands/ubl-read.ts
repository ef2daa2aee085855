import { readUbl } from '@gendan/forms/interchange/ubl/documents'
import { byWeight } from '@gendan/kernel/rule'
import { readXml } from '@gendan/kernel/xml'
import { answerFile, optionsOf } from '../answering.ts'
import { type Answer, refused, saidOf, unusable } from '../command.ts'

/** A document of UBL 2.0 to 2.4 as facts, with every text of it that no fact came from. */
export async function run(args: readonly string[]): Promise<Answer> {
  const given = optionsOf(args, {})
  return 'code' in given ? unusable([given]) : answerFile(given.positionals[0], read)
}

function read(text: string): Answer {
  const xml = readXml(text)
  if ('findings' in xml) return refused(xml.findings)
  const told = readUbl(xml.root)
  if (!('facts' in told)) return refused(told.findings)
  const json = { ...told, findings: byWeight(told.findings) }
  const lines = () => [
    `${told.document} ${told.facts.number?.value ?? ''}`,
    ...json.findings.map(saidOf),
    ...told.unread.map(({ path, line, text }) => `unread 未读\t${line}\t${path}\t${text}`),
  ]
  return { code: 0, json, text: lines }
}
