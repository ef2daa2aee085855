import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const FOLDER = join(import.meta.dirname, '../standards/ubl-2.4')

/** One document to be held against its schema: the name of its root, a name for the answer, its text. */
export interface Document {
  readonly root: string
  readonly name: string
  readonly text: string
}

/** What the official schemas of UBL 2.4 say against these documents, by libxml2; nothing where all are valid. */
export async function schemaFaults(documents: readonly Document[]): Promise<readonly string[]> {
  const faults: string[] = []
  for (const root of new Set(documents.map((one) => one.root))) {
    const xml = documents
      .filter((one) => one.root === root)
      .map(({ name, text }) => ({ fileName: `${name.replace(/[^\w.-]/g, '_')}.xml`, contents: text }))
    const said = await validateXML({ xml, schema: [main(root)], preload: common, ...ROOM })
    faults.push(...said.errors.map(({ rawMessage }) => rawMessage))
    if (said.valid !== (said.errors.length === 0)) faults.push(said.rawOutput)
  }
  return faults
}

/** Pages of 64 kB: a hundred documents at a time. */
const ROOM = { initialMemoryPages: 1024, maxMemoryPages: 8192 }

function main(root: string) {
  const text = readFileSync(join(FOLDER, 'maindoc', `UBL-${root}-2.4.xsd`), 'utf8')
  return { fileName: `UBL-${root}-2.4.xsd`, contents: text.replaceAll('../common/', '') }
}

const common = readdirSync(join(FOLDER, 'common')).map((fileName) => ({
  fileName,
  contents: readFileSync(join(FOLDER, 'common', fileName), 'utf8'),
}))

/** The official examples of the documents that we read. */
export const examples: readonly Document[] = readdirSync(join(FOLDER, 'examples')).map((name) => ({
  root: /^UBL-(\w+)-/.exec(name)?.[1] ?? '',
  name: name.replace('.xml', ''),
  text: readFileSync(join(FOLDER, 'examples', name), 'utf8'),
}))

export function negative(name: string): Document {
  return { root: 'Order', name, text: readFileSync(join(FOLDER, 'negative', `${name}.xml`), 'utf8') }
}
