import { type ParseArgsConfig, parseArgs } from 'node:util'
import { readJson } from '@gendan/kernel/json'
import { type Answer, type Stream, type Unfit, unusable } from './command.ts'
import { decoded, noFile, readInput, readLines } from './input.ts'

/** The options and words behind a command's name, or why they cannot be used. */
export function optionsOf<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (problem) {
    const why = (problem as Error).message
    return { path: '', code: 'unknown-option', message: { en: why, zh: `选项无法识别（${why}）` } }
  }
}

/** The value that stands in a JSON text, figures by their literal text; or why it is none. */
export function jsonIn(text: string, path = ''): { readonly value: unknown } | { readonly errors: readonly Unfit[] } {
  try {
    return { value: readJson(text) }
  } catch (problem) {
    const { message: why } = problem as SyntaxError
    return {
      errors: [{ path, code: 'not-json', message: { en: `This is not JSON: ${why}.`, zh: `不是 JSON：${why}。` } }],
    }
  }
}

/** Answers a question in JSON; `text` are its lines for people. */
export function answerJson<Told extends object>(
  text: string,
  answer: (raw: unknown) => Told | { readonly errors: readonly Unfit[] },
  lines: (told: Told) => readonly string[],
): Answer {
  const json = jsonIn(text)
  return 'errors' in json ? unusable(json.errors) : said(answer(json.value), lines)
}

/** What a question was answered, or why it could not be. */
export function said<Told extends object>(
  answer: Told | { readonly errors: readonly Unfit[] },
  lines: (told: Told) => readonly string[],
): Answer {
  if ('errors' in answer) return { ...unusable(answer.errors), json: answer }
  return { code: 0, json: answer, text: () => lines(answer as Told) }
}

/** One question of a file, or of standard input. */
export async function answerFile(file: string | undefined, answer: (text: string) => Answer): Promise<Answer> {
  const bytes = await readInput(file)
  return bytes ? safely(() => answer(decoded(bytes))) : unusable([noFile(file)])
}

/** One question a line, one answer each in their order; a line that cannot be used stops none. */
export async function answerLines(
  file: string | undefined,
  answer: (line: string) => Answer,
): Promise<Answer | Stream> {
  const lines = await readLines(file)
  return lines ? { each: eachOf(lines, answer) } : unusable([noFile(file)])
}

async function* eachOf(lines: AsyncIterable<string>, answer: (line: string) => Answer): AsyncIterable<Answer> {
  for await (const line of lines) yield safely(() => answer(line))
}

/** A fault of ours in one line must not cost the others their answers: it is traced on standard error and told in its place. */
function safely(answer: () => Answer): Answer {
  try {
    return answer()
  } catch (problem) {
    console.error(problem)
    return { ...unusable([FAULT]), code: 1 }
  }
}

const FAULT: Unfit = {
  path: '',
  code: 'fault',
  message: { en: 'This is a fault of ours, see standard error.', zh: '这是我们的错误，详见标准错误输出。' },
}
