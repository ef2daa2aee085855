import { examine } from '@gendan/credit/examine/examine'
import { presentationShape } from '@gendan/credit/examine/presentation'
import { readJson } from '@gendan/kernel/json'
import { type Answer, saidOf, type Unfit, unusable } from '../command.ts'
import { decoded, noFile, readInput } from '../input.ts'

/** Documents presented under a credit, examined on their face. */
export async function run([file]: readonly string[]): Promise<Answer> {
  const bytes = await readInput(file)
  if (!bytes) return unusable([noFile(file)])
  return examined(decoded(bytes))
}

function examined(text: string): Answer {
  let json: unknown
  try {
    json = readJson(text)
  } catch {
    return unusable([{ path: '', code: 'not-json', message: { en: 'This is no JSON.', zh: '这不是 JSON。' } }])
  }
  const read = presentationShape.safeParse(json)
  if (!read.success) return unusable(read.error.issues.map(unfit))
  const answer = examine(read.data)
  return {
    code: 0,
    json: answer,
    text: () => [`complies: ${answer.complies}  last day: ${answer.lastDay ?? '—'}`, ...answer.findings.map(saidOf)],
  }
}

function unfit({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): Unfit {
  const at = path.map(String).join('.')
  return {
    path: at,
    code: message.includes(' ') ? 'wrong-shape' : message,
    message: { en: `${at || 'input'}: ${message}`, zh: `${at || '输入'}：${message}` },
  }
}
