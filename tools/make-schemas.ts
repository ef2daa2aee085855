import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { examineAnswer, readAnswer, refusalAnswer, reviewAnswer } from '@gendan/credit/asked/answers'
import { examineQuestion } from '@gendan/credit/asked/examine'
import { readQuestion } from '@gendan/credit/asked/read'
import { refusalQuestion } from '@gendan/credit/asked/refuse'
import { reviewQuestion } from '@gendan/credit/asked/review'
import { schemaOf } from '@gendan/trade/calculation/described'

/** The JSON Schemas of what `gendan credit` takes with --lines (examine also without) and of what it answers; calculations tell theirs by `calc --list`. */
const FOLDER = new URL('../docs/schemas/', import.meta.url)
const asked = {
  'credit-read': [readQuestion.input, readAnswer],
  'credit-review': [reviewQuestion.input, reviewAnswer],
  'credit-examine': [examineQuestion.input, examineAnswer],
  'credit-refusal': [refusalQuestion.input, refusalAnswer],
} as const

await mkdir(FOLDER, { recursive: true })
for (const [name, [input, output]] of Object.entries(asked)) {
  await keep(`${name}.input.json`, schemaOf(input, 'input'))
  await keep(`${name}.output.json`, schemaOf(output, 'input'))
}

async function keep(name: string, schema: unknown): Promise<void> {
  const file = new URL(name, FOLDER)
  const text = `${JSON.stringify(schema, null, 2)}\n`
  const before = await readFile(file, 'utf8').catch(() => '')
  if (before === text) return
  if (!process.argv.includes('--check')) return writeFile(file, text)
  console.error(`docs/schemas/${name} is stale: run node tools/make-schemas.ts`)
  process.exitCode = 1
}
