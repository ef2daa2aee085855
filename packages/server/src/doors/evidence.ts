import { Readable } from 'node:stream'
import { doors } from '@gendan/contract/doors'
import type { EvidenceWish } from '@gendan/contract/evidence-door'
import type { Desk } from '@gendan/office/desk'
import { authorise, perform } from '@gendan/office/perform'
import { Refused } from '@gendan/office/problems'
import { keepFile } from '@gendan/orderfile/acts/keep-file'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence, readFence } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import { bindOrder, type Progress } from '../binding/bind-order.ts'
import { framed } from '../binding/framed.ts'
import { gather } from '../evidence/gather.ts'
import { packOf } from '../evidence/pack.ts'
import type { House } from '../house.ts'
import { deskIn } from '../session.ts'
import { keyOf } from './acts.ts'

/** Everything that proves what happened in an order, as one PDF; kept in its file under its hash as other papers are: who may not keep papers does not make one. */
export async function evidenceRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string; file: string } }>(
    '/api/worlds/:world/files/:file/evidence',
    async (request, reply) => {
      const desk = await deskIn(house, request, request.params.world)
      authorise(desk, keepFile)
      const wish = doors['evidence-pack'].input.parse(request.body)
      const got = await readFence(house.pool, desk.fence, (tx) => gather(tx, desk, request.params.file, wish))
      if (got.statements.length + got.entries.length + got.messages.length === 0) throw nothing()
      const keeps = wish.keep && got.file.stage !== 'E19'
      const pages = bindOrder(packOf(house, desk, got, wish, desk.lang))
      const parts = keeps ? kept(house, desk, got.file, wish, keyOf(request), pages) : pages
      reply.header('cache-control', 'private, no-store').type('application/octet-stream')
      return reply.send(Readable.from(framed(parts)))
    },
  )
}

/** The same pieces; once the last has come, the whole is kept in the order file, and only then handed out. */
async function* kept(
  house: House,
  desk: Desk,
  file: OrderFile,
  wish: EvidenceWish,
  key: string,
  parts: AsyncGenerator<Progress | Uint8Array>,
): AsyncGenerator<Progress | Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const part of parts) {
    if (part instanceof Uint8Array) pieces.push(part)
    else yield part
  }
  const bytes = Buffer.concat(pieces)
  const name = `${file.number} evidence ${desk.day}.pdf`
  const note = [wish.purpose, `${wish.from || '…'} – ${wish.to || desk.day}`].filter(Boolean).join(' · ')
  const { address } = await inFence(house.pool, desk.fence, (tx) =>
    keepAttachment(tx, { bytes, mime: 'application/pdf', name, by: desk.account }),
  )
  const input = { kind: 'evidence-pack', part: '', files: [{ attachment: address, name }], note }
  const outcome = await perform(desk, { act: keepFile, id: file.id, input, key })
  if (!outcome.ok) throw new Refused(422, 'pack', outcome.findings[0]?.says ?? NOT_KEPT)
  yield* pieces
}

const NOT_KEPT = { en: 'The pack could not be kept.', zh: '证据材料未能存入档案。' }

function nothing(): Refused {
  return new Refused(422, 'pack', {
    en: 'Nothing of what was chosen lies in these days.',
    zh: '所选期间内没有所选内容。',
  })
}
