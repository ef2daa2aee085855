import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FormName, formFiles, valueName } from './parts/form-template.ts'
import { run } from './parts/run.ts'

/**
 * Makes a new form: `node tools/new-form.ts packing-list "Packing list" 装箱单 [PL]`. It can be drafted, printed and issued
 * at once; what it says, asks and demands is then written into its folder. The code stands in its numbers and rule ids.
 */
const root = process.cwd()
const kinds = join(root, 'packages/forms/src/kinds')
const catalogueFile = join(root, 'packages/forms/src/catalogue.ts')
const [kind = '', en = '', zh = '', code = initials(kind)] = process.argv.slice(2)
const name: FormName = { kind, en, zh, code }
const faults = faultsOf(name)

if (faults.length > 0) {
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.exitCode = 2
} else {
  await make(name)
}

function faultsOf(wished: FormName): readonly string[] {
  const taken = codesTaken()
  return [
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(wished.kind)
      ? ''
      : `kind "${wished.kind}": lower case with hyphens, as packing-list`,
    existsSync(join(kinds, wished.kind || '-')) ? `kind "${wished.kind}": the form stands already` : '',
    /[A-Za-z]/.test(wished.en) ? '' : `English name "${wished.en}": as traders write it, "Packing list"`,
    /\p{Script=Han}/u.test(wished.zh) ? '' : `Chinese name "${wished.zh}": as traders write it, 装箱单`,
    /^[A-Z][A-Z0-9]{0,4}$/.test(wished.code) ? '' : `code "${wished.code}": one to five capitals, as PL`,
    taken.has(wished.code)
      ? `code "${wished.code}": ${taken.get(wished.code)} has it; give another as the fourth word`
      : '',
  ].filter((fault) => fault !== '')
}

async function make(wished: FormName): Promise<void> {
  const folder = join(kinds, wished.kind)
  const files = Object.entries(formFiles(wished)).map(([file, text]) => ({ path: join(folder, file), text }))
  const listed = inCatalogue(readFileSync(catalogueFile, 'utf8'), wished.kind)
  mkdirSync(folder)
  for (const { path, text } of files) writeFileSync(path, text)
  writeFileSync(catalogueFile, listed)
  await format([...files.map((file) => file.path), catalogueFile])
  process.stdout.write(`made packages/forms/src/kinds/${wished.kind} and its line in catalogue.ts\n`)
  process.stdout.write(`next: its term in docs/glossary.md, then the steps of CONTRIBUTING.md, "Add a form"\n`)
}

/** The catalogue with one import and one member more, at the end: a file meets its forms in the order of the list. */
function inCatalogue(text: string, wished: string): string {
  const value = valueName(wished)
  const list = /(catalogue: readonly AnyForm\[\] = \[)([^\]]*)\]/
  const lastImport = text.lastIndexOf('\nimport ')
  const end = text.indexOf('\n', lastImport + 1)
  if (!list.test(text) || lastImport < 0) throw new RangeError('catalogue.ts has no list of forms that I can read')
  const imported = `${text.slice(0, end)}\nimport { ${value} } from './kinds/${wished}/form.ts'${text.slice(end)}`
  return imported.replace(
    list,
    (_, open: string, members: string) => `${open}${members.trimEnd().replace(/,$/, '')}, ${value}]`,
  )
}

async function format(paths: readonly string[]): Promise<void> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { code: ended, output } = await run(process.execPath, [biome, 'check', '--write', ...paths], root)
  if (ended !== 0) throw new Error(output)
}

/** Code → the form that has it, read from the forms' own files. */
function codesTaken(): ReadonlyMap<string, string> {
  const forms = readdirSync(kinds).filter((one) => existsSync(join(kinds, one, 'form.ts')))
  const found = forms.flatMap((one) => {
    const stated = /\bcode: '([^']+)'/.exec(readFileSync(join(kinds, one, 'form.ts'), 'utf8'))
    return stated?.[1] ? [[stated[1], one] as const] : []
  })
  return new Map(found)
}

/** "packing-list" is PL. */
function initials(words: string): string {
  return words
    .split('-')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}
