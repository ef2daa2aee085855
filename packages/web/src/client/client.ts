import type { AnyAct } from '@gendan/contract/acts'
import { type DoorInput, type DoorName, type DoorOutput, doors } from '@gendan/contract/doors'
import { type Answer, type Asked, type QuestionName, questions } from '@gendan/contract/questions'
import type { Performed, Problem } from '@gendan/contract/shapes'
import type { Act } from '@gendan/kernel/act'
import type { Aggregate } from '@gendan/kernel/aggregate'
import { noteAnswer } from './kept-since.ts'

/** The server said no, or could not be reached. `problem` carries every reason at once. */
export class Said extends Error {
  override readonly name = 'Said'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.says.en)
    this.problem = problem
  }
}

/** Performs an act. The act names the address and types the input: no route is written twice, none is inferred. */
export async function perform<A extends Aggregate, Input>(
  world: string,
  act: Act<A, Input> | AnyAct,
  input: Input,
  on: { readonly id: string; readonly expected?: number; readonly key?: string },
): Promise<Performed> {
  const named = { name: act.name, kind: act.on.kind }
  return performNamed(world, named, input, { ...on, key: on.key ?? crypto.randomUUID() })
}

/** The same for an act of which the name alone is left: it was kept, and is sent later. */
export async function performNamed(
  world: string,
  { name, kind }: { readonly name: string; readonly kind: string },
  input: unknown,
  { id, key, expected }: { readonly id: string; readonly key: string; readonly expected?: number },
): Promise<Performed> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(expected === undefined ? {} : { 'if-match': `"${expected}"` }),
  }
  const path = `/api/worlds/${world}/${kind}/${encodeURIComponent(id)}/${name}`
  return json<Performed>(await reach(path, { method: 'POST', headers, body: JSON.stringify(input) }))
}

/** One of several acts that are performed together. */
export interface OneOfAll {
  readonly act: string
  readonly id: string
  readonly input: unknown
  readonly version?: number
}

/** Performs several acts, all or none; hears how many are done. The findings of a refusal begin with "acts.3." */
export async function performAll(
  world: string,
  acts: readonly OneOfAll[],
  key: string,
  onDone: (done: number) => void,
): Promise<readonly Performed[]> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, accept: 'application/x-ndjson' }
  const path = pathOf('perform-all', { world })
  const response = await reach(path, { method: 'POST', headers, body: JSON.stringify({ acts }) })
  if (!response.ok || !response.body) return (await json<{ answers: readonly Performed[] }>(response)).answers
  for await (const line of linesOf(response.body)) {
    const told = JSON.parse(line) as { done?: number; answers?: readonly Performed[]; problem?: Problem }
    if (told.problem) throw new Said(told.problem)
    if (told.answers) return told.answers
    onDone(told.done ?? 0)
  }
  throw new Said(UNREACHED)
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read().catch(() => {
      throw new Said(UNREACHED)
    })
    if (done) return
    const lines = `${rest}${decoder.decode(value, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Asks a question of a world. */
export async function ask<Name extends QuestionName>(
  world: string,
  name: Name,
  input: Asked<Name>,
): Promise<Answer<Name>> {
  const path = `/api/worlds/${world}/ask/${name}`
  if (questions[name].method === 'POST') return json(await reach(path, post(input)))
  return json(await reach(`${path}${queryOf(input as Record<string, unknown>)}`, {}))
}

/** Goes through a door; parts of its path are taken from `parts`. */
export async function enter<Name extends DoorName>(
  name: Name,
  input: DoorInput<Name>,
  parts: Readonly<Record<string, string>> = {},
): Promise<DoorOutput<Name>> {
  const { method } = doors[name]
  const path = pathOf(name, parts)
  if (method === 'GET') return json(await reach(`${path}${queryOf(input as Record<string, unknown>)}`, {}))
  return json(await reach(path, { ...post(input), method }))
}

/** Sends a file through an upload door; other fields go beside it. */
export async function send<Name extends DoorName>(
  name: Name,
  file: File,
  fields: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): Promise<DoorOutput<Name>> {
  const body = new FormData()
  for (const [key, value] of Object.entries(fields)) body.append(key, value)
  body.append('file', file)
  return json(await reach(pathOf(name, parts), { method: 'POST', body, headers: { 'x-gendan': '1' } }))
}

/** The address of a file door: for links, pictures and downloads. */
export function addressOf(
  name: DoorName,
  parts: Readonly<Record<string, string>>,
  query: Record<string, unknown> = {},
): string {
  return `${pathOf(name, parts)}${queryOf(query)}`
}

function pathOf(name: DoorName, parts: Readonly<Record<string, string>>): string {
  return `/api${doors[name].path.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(parts[part] ?? ''))}`
}

/** A request that says something, once: its key is good for one doing. */
export function post(input: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-gendan': '1', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(input),
  }
}

function queryOf(input: Record<string, unknown>): string {
  const pairs = Object.entries(input).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}

const UNREACHED: Problem = {
  type: 'offline',
  title: 'offline',
  status: 0,
  says: { en: 'The server does not answer.', zh: '服务器没有回应。' },
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const answered = await fetch(path, { credentials: 'same-origin', ...init })
    noteAnswer(answered.headers)
    return answered
  } catch {
    throw new Said(UNREACHED)
  }
}

async function json<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => undefined)) as unknown
  if (response.ok) return body as T
  const problem = body as Problem | undefined
  throw new Said(
    problem?.says
      ? problem
      : {
          type: 'fault',
          title: response.statusText,
          status: response.status,
          says: { en: 'Something went wrong on our side.', zh: '服务器出错了。' },
        },
  )
}
