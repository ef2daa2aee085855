import { doors } from '@gendan/contract/doors'
import { exchangesOf, exportPaper } from '@gendan/forms/interchange/exports'
import { Undone } from '@gendan/office/perform'
import { notFound } from '@gendan/office/problems'
import { readFence } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { deskIn } from '../session.ts'
import { issuedOf } from './pages.ts'
import { sendFile } from './send-file.ts'

interface Wanted {
  readonly world: string
  readonly file: string
  readonly paper: string
  readonly message: string
}

/** Issued papers as messages: made of the frozen paper when they are asked for; what stands in their way is told whole. */
export async function exchangeRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get<{ Params: Wanted }>(
    '/api/worlds/:world/files/:file/papers/:paper/messages/:message',
    async (request, reply) => {
      const { world, file, paper, message } = request.params
      const desk = await deskIn(house, request, world)
      const european = doors['paper-message'].input.parse(request.query)
      const { issued } = await readFence(house.pool, desk.fence, (tx) => issuedOf(tx, file, paper))
      if (!exchangesOf(issued.kind).some(({ id }) => id === message)) throw notFound('message')
      const { text, findings } = exportPaper(issued.kind, message, issued.filled, { european, practice: !desk.real })
      if (text === undefined) throw new Undone(findings)
      const name = `${desk.real ? '' : '练习-'}${issued.number}-${message}.xml`
      return sendFile(reply, { bytes: Buffer.from(text, 'utf8'), name, mime: 'application/xml' })
    },
  )
}
