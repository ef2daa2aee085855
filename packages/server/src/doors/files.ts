import { type Asked, questions } from '@gendan/contract/questions'
import { ask } from '@gendan/office/ask'
import { lacks, notFound, Refused } from '@gendan/office/problems'
import { keepAttachment, loadAttachment } from '@gendan/store/attachments'
import { inFence, readFence } from '@gendan/store/database'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { isList, workbookOf } from '../list-workbooks.ts'
import { isPrintable } from '../press/trial.ts'
import { deskIn } from '../session.ts'
import { refuseKeptImage } from './kept-images.ts'
import { sendFile, XLSX } from './send-file.ts'

/** Whoever may enter something may keep the file or picture that belongs to it. */
const KEEPERS = ['sign', 'order', 'paper', 'goods', 'party', 'settings', 'chop', 'keep-chop', 'bank', 'rate', 'mail']

/** What calls itself a picture is kept only where it can be printed: a chop that fails would be found out at the worst moment. */
const PICTURE = /\.(png|jpe?g)$/i

/** Kept files, and lists as Excel. */
export async function fileRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string } }>('/api/worlds/:world/attachments', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    if (!KEEPERS.some((right) => desk.rights.has(right))) throw lacks(desk, 'paper')
    const { bytes, name } = await sentFile(request)
    const mime = mimeOf(bytes)
    if (bytes.length === 0 && !PICTURE.test(name)) throw noBytes(name)
    if (PICTURE.test(name) && !(await isPrintable(house.press, { bytes, mime }))) throw noPicture(name)
    return inFence(house.pool, desk.fence, (tx) => keepAttachment(tx, { bytes, mime, name, by: desk.account }))
  })

  app.get<{ Params: { world: string; address: string } }>(
    '/api/worlds/:world/attachments/:address',
    async (request, reply) => {
      const desk = await deskIn(house, request, request.params.world)
      const { address } = request.params
      if (!/^[0-9a-f]{64}$/.test(address)) throw notFound('attachment')
      const found = await readFence(house.pool, desk.fence, async (tx) => {
        const file = await loadAttachment(tx, address)
        if (file?.mime.startsWith('image/')) await refuseKeptImage(tx, desk, address)
        return file
      })
      if (!found) throw notFound('attachment')
      return sendFile(reply, { bytes: found.data, name: found.name, mime: found.mime })
    },
  )

  app.get<{ Params: { world: string; list: string } }>(
    '/api/worlds/:world/lists/:list/workbook',
    async (request, reply) => {
      const { world, list } = request.params
      if (!isList(list)) throw notFound('list')
      const desk = await deskIn(house, request, world)
      const wanted = questions[list].input.parse({ ...(request.query as object), limit: 200 })
      const bytes = await workbookOf(list, desk.lang, (offset) =>
        ask(desk, list, { ...wanted, offset } as Asked<typeof list>),
      )
      return sendFile(reply, { bytes, name: `${desk.real ? '' : '练习-'}${list}-${desk.day}.xlsx`, mime: XLSX })
    },
  )
}

function noBytes(name: string): Refused {
  return new Refused(422, 'empty-file', {
    en: `${name} is empty: it did not arrive whole. Choose it again.`,
    zh: `${name} 是空文件：传送不完整，请重新选择。`,
  })
}

function noPicture(name: string): Refused {
  return new Refused(422, 'picture', {
    en: `${name} cannot be printed: it is no PNG or JPEG inside, is damaged, or has more than 8 MB or 25 million dots. Save it anew as PNG.`,
    zh: `${name} 印不出来：内容不是 PNG 或 JPEG、已损坏，或超过 8 MB、2500 万像素。请另存为 PNG。`,
  })
}

/** The one file of a multipart request, and the fields beside it. Throws Refused where none was sent. */
export async function sentFile(
  request: FastifyRequest,
): Promise<{ readonly bytes: Uint8Array; readonly name: string; readonly fields: Readonly<Record<string, string>> }> {
  const part = await request.file()
  if (!part) throw new Refused(422, 'no-file', { en: 'No file was sent.', zh: '没有收到文件。' })
  const bytes = await part.toBuffer()
  const fields = Object.entries(part.fields).flatMap(([key, field]) =>
    field && !Array.isArray(field) && field.type === 'field' ? [[key, String(field.value)] as const] : [],
  )
  return { bytes, name: part.filename.slice(-200), fields: Object.fromEntries(fields) }
}

/** Known by its first bytes, never by its name: what a browser may show is decided by this. */
function mimeOf(bytes: Uint8Array): string {
  const starts = (...head: readonly number[]) => head.every((byte, i) => bytes[i] === byte)
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf'
  return 'application/octet-stream'
}
