import { Readable } from 'node:stream'
import { doors } from '@gendan/contract/doors'
import type { Day } from '@gendan/kernel/day'
import { readFence } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import { bindOrder } from '../binding/bind-order.ts'
import { framed, plain } from '../binding/framed.ts'
import type { House } from '../house.ts'
import { bookOfSet } from '../presented/book.ts'
import { filesOfSet } from '../presented/files.ts'
import { nameOfSet, setOf } from '../presented/set.ts'
import { deskIn } from '../session.ts'
import { zipped } from '../stored-zip.ts'

interface Of {
  Params: { world: string; presentation: string }
}

/** A whole set as it would go to the bank, or as it went: bound as one PDF, or as separate files in one archive. */
export async function presentationSetRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get<Of>('/api/worlds/:world/presentations/:presentation/set', async (request, reply) => {
    const desk = await deskIn(house, request, request.params.world)
    const { progress, round } = doors['presentation-set'].input.parse(request.query)
    const set = await readFence(house.pool, desk.fence, (tx) => setOf(tx, desk, request.params.presentation, round))
    const parts = bindOrder(bookOfSet(house, desk, set))
    reply
      .header('content-disposition', disposition('inline', 'set.pdf', `${nameOfSet(set, desk)}.pdf`))
      .header('cache-control', 'private, no-store')
      .type(progress ? 'application/octet-stream' : 'application/pdf')
    return reply.send(Readable.from(progress ? framed(parts) : plain(parts)))
  })

  app.get<Of>('/api/worlds/:world/presentations/:presentation/files', async (request, reply) => {
    const desk = await deskIn(house, request, request.params.world)
    const { round } = doors['presentation-files'].input.parse(request.query)
    const set = await readFence(house.pool, desk.fence, (tx) => setOf(tx, desk, request.params.presentation, round))
    reply
      .header('content-disposition', disposition('attachment', 'set.zip', `${nameOfSet(set, desk)}.zip`))
      .header('cache-control', 'private, no-store')
      .type('application/zip')
    return reply.send(Readable.from(zipped(filesOfSet(house, desk, set), set.day as Day)))
  })
}

function disposition(way: 'inline' | 'attachment', plainName: string, name: string): string {
  return `${way}; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
