import { parseArgs } from 'node:util'
import { readJson } from '@gendan/kernel/json'
import { type Answer as Answered, answerToText, calculationNamed, unknownName } from '@gendan/trade/calculation/answer'
import { type Calculation, topics } from '@gendan/trade/calculation/calculation'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { type Answer, both, type Stream, type Unfit, unusable } from '../command.ts'
import { decoded, noFile, readInput, readLines } from '../input.ts'

const OPTIONS = { list: { type: 'boolean' }, json: { type: 'boolean' }, lines: { type: 'boolean' } } as const

/** Computes one question, or one after the other with --lines; --list names every calculation with the shapes of its figures. */
export async function run(args: readonly string[]): Promise<Answer | Stream> {
  const given = optionsOf(args)
  if ('code' in given) return unusable([given])
  const [name, file] = given.positionals
  if (given.values.list) return list()
  if (name === undefined) return unusable([NO_NAME])
  const one = await calculationNamed(calculations, name)
  if (!one) return unusable([unknownName(calculations, name)])
  if (given.values.lines) {
    const lines = await readLines(file)
    return lines ? { each: eachOf(one, lines) } : unusable([noFile(file)])
  }
  const bytes = await readInput(file)
  if (!bytes) return unusable([noFile(file)])
  return answered(one, decoded(bytes))
}

const NO_NAME: Unfit = {
  path: '',
  code: 'no-name',
  message: {
    en: 'Which calculation? “gendan calc --list” names them all.',
    zh: '算什么？“gendan calc --list” 列出全部计算。',
  },
}

function optionsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (problem) {
    const why = (problem as Error).message
    return { path: '', code: 'unknown-option', message: { en: why, zh: `选项无法识别（${why}）` } }
  }
}

async function list(): Promise<Answer> {
  const { describedAll } = await import('@gendan/trade/calculation/described')
  const all = await describedAll(calculations)
  return {
    code: 0,
    json: all,
    text: () => all.map(({ name, topic, title }) => `${topics[topic].zh}  ${name}  ${both(title)}`),
  }
}

async function* eachOf(one: Calculation, lines: AsyncIterable<string>): AsyncIterable<Answer> {
  for await (const line of lines) yield answered(one, line)
}

/** A fault of ours in one line must not cost the others their answers: it is traced on standard error and told in its place. */
function answered(one: Calculation, text: string): Answer {
  try {
    return saidOf(one, text, answerToText(one, text))
  } catch (problem) {
    console.error(problem)
    return { ...unusable([FAULT]), code: 1 }
  }
}

function saidOf(one: Calculation, question: string, answer: Answered): Answer {
  if ('errors' in answer) return { ...unusable(answer.errors), json: answer }
  const text = async () => {
    const { asText } = await import('@gendan/trade/calculation/as-text')
    return asText(one, answer, both, readJson(question))
  }
  return { code: 0, json: answer, text }
}

const FAULT: Unfit = {
  path: '',
  code: 'fault',
  message: { en: 'This is a fault of ours, see standard error.', zh: '这是我们的错误，详见标准错误输出。' },
}
