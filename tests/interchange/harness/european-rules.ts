import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { everyElement, readXml, textOf } from '@gendan/kernel/xml'

const FOLDER = join(import.meta.dirname, '../standards/en16931')
const require = createRequire(import.meta.url)

/** Saxonica gives no types with it: what of it is used here. */
interface Saxon {
  transform(options: {
    readonly stylesheetFileName: string
    readonly sourceText: string
    readonly destination: 'serialized'
  }): { readonly principalResult: string }
}
const saxon: Saxon = require('saxon-js')

/** A rule that the official set says is broken: "BR-CO-26 fatal". */
export interface Broken {
  readonly rule: string
  readonly flag: string
}

/** What the official rules of EN 16931 for UBL say against a document; nothing where all hold. */
export function brokenRules(text: string): readonly Broken[] {
  const { principalResult } = saxon.transform({
    stylesheetFileName: compiled(),
    sourceText: text,
    destination: 'serialized',
  })
  const xml = readXml(principalResult)
  if ('findings' in xml) throw new Error(JSON.stringify(xml.findings))
  return [...everyElement(xml.root)]
    .filter(({ name }) => name === 'failed-assert')
    .map((element) => ({
      rule: element.attributes['id'] ?? textOf(element) ?? '',
      flag: element.attributes['flag'] ?? '',
    }))
}

/**
 * The rules as saxon-js runs them. Compiling takes half a minute and 7 MB, so it is done once on a machine, for the text of the rules as it is, and
 * kept beside the packages.
 */
function compiled(): string {
  const source = join(FOLDER, 'rules/EN16931-UBL-validation.xslt')
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16)
  const folder = join(import.meta.dirname, '../../../node_modules/.cache/gendan')
  const file = join(folder, `en16931-${hash}.sef.json`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const making = `${file}.${process.pid}`
  const compiler = join(import.meta.dirname, '../../../node_modules/xslt3/xslt3.js')
  execFileSync(process.execPath, [compiler, `-xsl:${source}`, `-export:${making}`, '-nogo', '-ns:##html5'])
  renameSync(making, file)
  return file
}

/** One fragment of the official unit tests, with the rules that must speak of it and those that must not. Of each file the first of either kind. */
export interface Case {
  readonly name: string
  readonly text: string
  readonly broken: readonly string[]
  readonly held: readonly string[]
}

export function unitCases(): readonly Case[] {
  const folder = join(FOLDER, 'unit')
  return readdirSync(folder).flatMap((file) => casesIn(file, readFileSync(join(folder, file), 'utf8')))
}

function casesIn(file: string, text: string): readonly Case[] {
  const all = [...text.matchAll(/<test>([\s\S]*?)<\/test>/gu)].flatMap(([, within = ''], i) => {
    const asked = /<assert>[\s\S]*?<\/assert>/u.exec(within)?.[0] ?? ''
    const rules = (kind: string) =>
      [...asked.matchAll(new RegExp(`<${kind}>\\s*([\\w-]+)`, 'gu'))].map(([, rule = '']) => rule)
    const document = within.replace(asked, '').trim()
    return document === ''
      ? []
      : [{ name: `${file} ${i + 1}`, text: document, broken: rules('error'), held: rules('success') }]
  })
  const [silent] = all.filter(({ held }) => held.length > 0)
  const [spoken] = all.filter(({ broken }) => broken.length > 0)
  return [silent, spoken].filter((one) => one !== undefined)
}

export const europeanExampleFiles: readonly { readonly name: string; readonly text: string }[] = readdirSync(
  join(FOLDER, 'examples'),
).map((name) => ({ name, text: readFileSync(join(FOLDER, 'examples', name), 'utf8') }))
