import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './parts/run.ts'

/**
 * Makes every generated file anew, in the order in which one leans on another; with `--check` nothing is written and a
 * file that is not what its source makes of it is named.
 */
const MAKERS = [
  'tools/make-tables.ts',
  'tools/make-shape-fixtures.ts',
  'tools/make-rule-book.ts',
  'tools/make-event-list.ts',
  'tools/make-schemas.ts',
]

const root = process.cwd()
const args = process.argv.slice(2)
const strange = args.filter((arg) => arg !== '--check')
if (strange.length > 0) throw new RangeError(`unknown: ${strange.join(' ')}; the only option is --check`)

for (const maker of MAKERS) {
  if (existsSync(join(root, maker))) await make(maker)
}

async function make(maker: string): Promise<void> {
  const { code, output } = await run(process.execPath, [maker, ...args], root)
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${maker}\n${output === '' ? '' : `${output.trimEnd()}\n`}`)
  if (code !== 0) process.exitCode = 1
}
