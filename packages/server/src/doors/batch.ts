import { actOf } from '@gendan/contract/acts'
import { doors } from '@gendan/contract/doors'
import type { Desk } from '@gendan/office/desk'
import type { Request } from '@gendan/office/perform'
import { performAll } from '@gendan/office/perform-all'
import { notFound } from '@gendan/office/problems'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { House } from '../house.ts'
import { problemOf, refusal } from '../problem.ts'
import { deskIn } from '../session.ts'
import { keyOf, subjectId } from './acts.ts'

/** A sheet of a thousand orders, as acts. */
const BODY_LIMIT = 24 * 1024 * 1024
/** The progress is told when so many more are done. */
const STEP = 20
const LINES = 'application/x-ndjson'

/** Several acts, all or none: lists that come in from a sheet. */
export async function batchRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string } }>(
    '/api/worlds/:world/batch',
    { bodyLimit: BODY_LIMIT },
    async (request, reply) => {
      const desk = await deskIn(house, request, request.params.world)
      const requests = requestsIn(request)
      if (request.headers.accept?.includes(LINES)) return tellLines(house, desk, requests, reply)
      const outcome = await performAll(desk, requests)
      if (outcome.ok) return { answers: outcome.answers }
      const problem = refusal(outcome.findings)
      return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
    },
  )
}

function requestsIn(request: FastifyRequest): readonly Request[] {
  const key = keyOf(request)
  const { acts } = doors['perform-all'].input.parse(request.body)
  return acts.map(({ act: name, id, input, version }, i) => {
    const act = actOf(name)
    if (!act) throw notFound('act')
    const read = act.input.safeParse(input)
    if (!read.success)
      throw new z.ZodError(read.error.issues.map((issue) => ({ ...issue, path: ['acts', i, ...issue.path] })))
    return {
      act,
      id: subjectId(id, `${key}.${i}`),
      input,
      key: `${key}.${i}`,
      ...(version === undefined ? {} : { expected: version }),
    }
  })
}

/** One line of JSON for each step, and the answer or the problem as the last. Whoever leaves meanwhile finds it done, or undone, all the same. */
async function tellLines(house: House, desk: Desk, requests: readonly Request[], reply: FastifyReply): Promise<void> {
  const headers = reply.getHeaders() as Record<string, string>
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...headers,
    'content-type': `${LINES}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const tell = (line: object): void => {
    if (!raw.destroyed) raw.write(`${JSON.stringify(line)}\n`)
  }
  try {
    const outcome = await performAll(desk, requests, (done) => done % STEP === 0 && tell({ done }))
    tell(outcome.ok ? { answers: outcome.answers } : { problem: refusal(outcome.findings) })
  } catch (thrown) {
    const problem = await problemOf(house.pool, thrown)
    if (!problem) reply.log.error(thrown)
    tell({ problem: problem ?? { type: 'fault', title: 'fault', status: 500, says: FAULT } })
  }
  raw.end()
}

const FAULT = {
  en: 'Something went wrong on our side; nothing was saved.',
  zh: '我们这边出错了，没有保存任何内容。',
}
