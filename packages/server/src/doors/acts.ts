import { createHash } from 'node:crypto'
import { actOf } from '@gendan/contract/acts'
import { doors } from '@gendan/contract/doors'
import { type QuestionName, questions } from '@gendan/contract/questions'
import { mayMake } from '@gendan/firm/rights'
import { ask } from '@gendan/office/ask'
import { perform } from '@gendan/office/perform'
import { forbidden, lacks, notFound, Refused } from '@gendan/office/problems'
import { namesOf } from '@gendan/store/accounts'
import { inFence } from '@gendan/store/database'
import { keepDraft } from '@gendan/store/drafts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { refusal } from '../problem.ts'
import { deskIn } from '../session.ts'

type InWorld = { Params: { world: string } }

/** One route for every act, one for every question: POST /api/worlds/W/order-file/F/issue-paper, GET /api/worlds/W/ask/orders. */
export async function actRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string; kind: string; id: string; act: string } }>(
    '/api/worlds/:world/:kind/:id/:act',
    async (request, reply) => {
      const { world, kind, id, act: name } = request.params
      const act = actOf(name)
      if (!act || act.on.kind !== kind) throw notFound('act')
      const desk = await deskIn(house, request, world)
      const expected = versionOf(request)
      const key = keyOf(request)
      const outcome = await perform(desk, {
        act,
        id: subjectId(id, key),
        input: request.body ?? {},
        key,
        ...(expected === undefined ? {} : { expected }),
      })
      if (outcome.ok) return reply.header('etag', `"${outcome.answer.version}"`).send(outcome.answer)
      const problem = refusal(outcome.findings)
      return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
    },
  )

  app.get<InWorld & { Params: { question: string } }>('/api/worlds/:world/ask/:question', async (request) => {
    const name = questionOf(request.params.question, 'GET')
    return ask(await deskIn(house, request, request.params.world), name, request.query)
  })
  app.post<InWorld & { Params: { question: string } }>('/api/worlds/:world/ask/:question', async (request) => {
    const name = questionOf(request.params.question, 'POST')
    return ask(await deskIn(house, request, request.params.world), name, request.body)
  })

  app.put<InWorld & { Params: { file: string; kind: string } }>(
    '/api/worlds/:world/drafts/:file/:kind',
    async (request, reply) => {
      const desk = await deskIn(house, request, request.params.world)
      const { part, version, own } = doors['keep-draft'].input.parse(request.body)
      const { file, kind } = request.params
      if (!desk.rights.has('paper')) throw lacks(desk, 'paper')
      if (!mayMake(desk.posts, kind)) throw forbidden('paper')
      const outcome = await inFence(house.pool, desk.fence, async (tx) => {
        const kept = await keepDraft(tx, { file, kind, part, version, own, by: desk.account })
        return { ...kept, who: await namesOf(tx, [kept.draft.by]) }
      })
      const { draft } = outcome
      if (outcome.kept) return { version: draft.version, at: draft.at }
      const by = outcome.who[0]?.name ?? ''
      const says = { en: `${by} kept another draft meanwhile.`, zh: `${by} 刚保存了另一份草稿。` }
      const changed = [{ version: draft.version, act: 'keep-draft', by, at: draft.at, events: [draft.own] }]
      const problem = {
        type: 'changed-meanwhile',
        title: 'changed-meanwhile',
        status: 409,
        says,
        version: draft.version,
        changed,
      }
      return reply.status(409).type('application/problem+json').send(JSON.stringify(problem))
    },
  )
}

function questionOf(name: string, method: 'GET' | 'POST'): QuestionName {
  if (!Object.hasOwn(questions, name) || questions[name as QuestionName].method !== method) throw notFound('question')
  return name as QuestionName
}

/** The id of an address; `new` gives one that belongs to the key, so that a request sent twice names the same. Throws Refused. */
export function subjectId(id: string, key: string): string {
  if (id === 'new') return idFrom(key)
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) throw notFound('subject')
  return id
}

/** A UUID of version 8 (RFC 9562) made from a text. */
function idFrom(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Every act carries a key, so that a request sent twice over a bad line is performed once. */
export function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key === 'string' && key.length >= 8 && key.length <= 100) return key
  throw new Refused(400, 'key-missing', {
    en: 'Send the header Idempotency-Key with 8 to 100 characters; a repeated request then gets the first answer.',
    zh: '请带 Idempotency-Key 头（8 至 100 个字符）；重复请求会得到第一次的答复。',
  })
}

function versionOf(request: FastifyRequest): number | undefined {
  const match = request.headers['if-match']
  const found = match === undefined ? undefined : /^(?:W\/)?"(\d{1,9})"$/.exec(match)
  if (match !== undefined && !found)
    throw new Refused(400, 'version-unreadable', {
      en: 'If-Match must be a version in quotes, like "7".',
      zh: 'If-Match 须为带引号的版本号，如 "7"。',
    })
  return found ? Number(found[1]) : undefined
}
