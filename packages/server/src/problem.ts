import type { Problem } from '@gendan/contract/shapes'
import type { Finding } from '@gendan/kernel/rule'
import { findingOf } from '@gendan/kernel/rule'
import { shapeWords } from '@gendan/kernel/shape-words'
import { Undone } from '@gendan/office/perform'
import { Conflict, Refused } from '@gendan/office/problems'
import { namesOf } from '@gendan/store/accounts'
import { type Pool, unfenced } from '@gendan/store/database'
import { ZodError } from 'zod'
import { PressFailed, pressWords } from './press/failures.ts'

/** Problem details (RFC 9457) of anything that was thrown; undefined for our own faults, which are logged and not told. */
export async function problemOf(pool: Pool, thrown: unknown): Promise<Problem | undefined> {
  if (thrown instanceof Conflict) return conflict(pool, thrown)
  if (thrown instanceof Refused) return plain(thrown)
  if (thrown instanceof Undone) return refusal(thrown.findings)
  if (thrown instanceof ZodError) return malformed(thrown)
  if (thrown instanceof PressFailed) return plain(new Refused(422, 'page', pressWords(thrown.fault)))
  if (isDatabaseGone(thrown)) return plain(new Refused(503, 'database', NO_DATABASE))
  return fromFastify(thrown as { statusCode?: number; message?: string })
}

/** Whether an act was saved just before the connection broke nobody knows; sent again with its key it is done once. */
const NO_DATABASE = {
  en: 'The database does not answer just now. Try again in a moment: nothing is done twice.',
  zh: '数据库暂时没有应答。请稍后再试一次：同一件事不会做两遍。',
}

/** PostgreSQL's classes 08 (connection) and 57P (ended, crashed, starting), a door that is shut, a line that broke. */
function isDatabaseGone(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const { code, syscall } = thrown as NodeJS.ErrnoException
  if (syscall === 'connect' || code === 'ECONNRESET' || code === 'EPIPE') return true
  return /^(08|57P0)/.test(code ?? '') || thrown.message.startsWith('Connection terminated')
}

/** An act's refusal: every reason at once. */
export function refusal(findings: readonly Finding[]): Problem {
  const says = {
    en: `It cannot be done yet: ${findings.length === 1 ? 'one thing stands' : `${findings.length} things stand`} in the way.`,
    zh: `还不能这样做，差 ${findings.length} 样。`,
  }
  return { type: 'refused', title: 'refused', status: 422, says, findings: findings as Problem['findings'] }
}

function plain({ status, type, says }: Refused): Problem {
  return { type, title: type, status, says }
}

async function conflict(pool: Pool, { status, type, says, version, changed }: Conflict): Promise<Problem> {
  const names = await unfenced(pool, (tx) => namesOf(tx, [...new Set(changed.map((row) => row.by))]))
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? id
  const rows = changed.map((row) => ({
    version: row.version,
    act: row.act,
    by: nameOf(row.by),
    at: row.at,
    events: [row.event],
  }))
  return { type, title: type, status, says, version, changed: rows }
}

const source = { title: 'Gendan API', at: 'input' }

function malformed(error: ZodError): Problem {
  const findings = error.issues.map((issue) =>
    findingOf(
      { id: 'IN-01', weight: 'block', source },
      {
        at: issue.path.map(String).join('.'),
        says: wordsOf(issue),
        remedy: { en: 'Correct the field and try again.', zh: '请改正后再试。' },
      },
    ),
  )
  const says = { en: 'Some fields cannot be read.', zh: '有字段无法识别。' }
  return {
    type: 'malformed',
    title: 'malformed',
    status: 422,
    says,
    findings: findings as unknown as Problem['findings'],
  }
}

function wordsOf(issue: ZodError['issues'][number]) {
  const [at, told] = [issue.path.map(String).join('.'), shapeWords(issue)]
  return { en: `${at} ${told.en}.`, zh: `${at} ${told.zh}。` }
}

function fromFastify(thrown: { statusCode?: number; message?: string }): Problem | undefined {
  const status = thrown.statusCode
  if (!status || status >= 500) return undefined
  const says =
    status === 413
      ? { en: 'This is too large; files may have 20 MB.', zh: '内容太大；文件不能超过 20 MB。' }
      : { en: thrown.message ?? 'The request cannot be read.', zh: '请求无法识别。' }
  return { type: 'bad-request', title: 'bad-request', status, says }
}
