import { doors } from '@gendan/contract/doors'
import type { Desk } from '@gendan/office/desk'
import { secret } from '@gendan/office/ids'
import { authorise, performIn, settled } from '@gendan/office/perform'
import { marked } from '@gendan/office/press-all'
import { Refused } from '@gendan/office/problems'
import { firmHere, one } from '@gendan/office/standing'
import { sendLink } from '@gendan/orderfile/acts/send-link'
import { shownBy } from '@gendan/orderfile/link/shown'
import type { SignLink } from '@gendan/orderfile/link/sign-link'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { inFence, type Tx } from '@gendan/store/database'
import { keepSignLink } from '@gendan/store/sign-links'
import type { FastifyInstance } from 'fastify'
import QRCode from 'qrcode'
import { hashOf } from '../hash-of.ts'
import type { House } from '../house.ts'
import { refusal } from '../problem.ts'
import { deskIn } from '../session.ts'
import { keyOf, subjectId } from './acts.ts'

/** Papers that are sent to be signed back: the link is made here, shown once, kept as a hash with what it shows. */
export async function sendLinkRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string; file: string } }>(
    '/api/worlds/:world/files/:file/links',
    async (request, reply) => {
      const desk = await deskIn(house, request, request.params.world)
      authorise(desk, sendLink)
      const input = doors['send-link'].input.parse(request.body)
      const wanted = { id: subjectId(request.params.file, keyOf(request)), input, key: keyOf(request) }
      const shown = secret()
      const outcome = await settled(() => inFence(house.pool, desk.fence, (tx) => sentIn(tx, desk, wanted, shown)))
      if (!outcome.ok) {
        const problem = refusal(outcome.findings)
        return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
      }
      const base = house.settings.publicUrl?.origin ?? `${request.protocol}://${request.host}`
      const { id, until } = outcome.link
      const link = `${base}/sign#${shown}`
      return { id, link, until, picture: await QRCode.toDataURL(link, { margin: 1, width: 336 }) }
    },
  )
}

interface Wanted {
  readonly id: string
  readonly input: unknown
  readonly key: string
}

async function sentIn(tx: Tx, desk: Desk, { id, input, key }: Wanted, shown: string) {
  const outcome = await performIn(tx, desk, { act: sendLink, id, input, key })
  if (!outcome.ok) return outcome
  if (outcome.repeated) throw shownBefore()
  const [found, { state: firm }] = await Promise.all([one(tx, 'order-file', id), firmHere(tx, desk)])
  const file = found.state as unknown as OrderFile
  const link = file.links?.at(-1) as SignLink
  const { sheet, ...rest } = shownBy(file, link, firm.letterhead.name, desk.real)
  const row = { link: link.id, file: id, until: link.until, hash: hashOf(shown) }
  await keepSignLink(tx, { ...row, shown: { ...rest, sheet: marked(sheet, desk) } })
  return { ok: true as const, link }
}

/** The secret of a first answer that got lost cannot be shown again: it is not kept. */
function shownBefore(): Refused {
  return new Refused(409, 'shown-once', {
    en: 'This link was made by the same request before; it was shown then, once. Send another.',
    zh: '同一请求已发过这个链接，当时已显示一次。请另发一个。',
  })
}
