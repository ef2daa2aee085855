import { readJson } from '@gendan/kernel/json'
import { type Answer as Answered, answerToText, calculationNamed, unknownName } from '@gendan/trade/calculation/answer'
import { type Calculation, topics } from '@gendan/trade/calculation/calculation'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { answerFile, answerLines, optionsOf } from '../answering.ts'
import { type Answer, both, type Stream, type Unfit, unusable } from '../command.ts'

const OPTIONS = { list: { type: 'boolean' }, json: { type: 'boolean' }, lines: { type: 'boolean' } } as const

/** Computes one question, or one after the other with --lines; --list names every calculation with the shapes of its figures. */
export async function run(args: readonly string[]): Promise<Answer | Stream> {
  const given = optionsOf(args, OPTIONS)
  if ('code' in given) return unusable([given])
  const [name, file] = given.positionals
  if (given.values.list) return list()
  if (name === undefined) return unusable([NO_NAME])
  const one = await calculationNamed(calculations, name)
  if (!one) return unusable([unknownName(calculations, name)])
  const answer = (text: string) => saidOf(one, text, answerToText(one, text))
  return given.values.lines ? answerLines(file, answer) : answerFile(file, answer)
}

const NO_NAME: Unfit = {
  path: '',
  code: 'no-name',
  message: {
    en: 'Which calculation? “gendan calc --list” names them all.',
    zh: '算什么？“gendan calc --list” 列出全部计算。',
  },
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

function saidOf(one: Calculation, question: string, answer: Answered): Answer {
  if ('errors' in answer) return { ...unusable(answer.errors), json: answer }
  const text = async () => {
    const { asText } = await import('@gendan/trade/calculation/as-text')
    return asText(one, answer, both, readJson(question))
  }
  return { code: 0, json: answer, text }
}
