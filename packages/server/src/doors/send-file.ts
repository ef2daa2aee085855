import type { FastifyReply } from 'fastify'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Kinds that a browser may show in its window; everything else is saved, so that no upload can run as a page of ours. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg'])

/** Sends a file under its own name, shown or saved as its kind allows. */
export function sendFile(
  reply: FastifyReply,
  file: { readonly bytes: Uint8Array; readonly name: string; readonly mime: string },
): FastifyReply {
  const way = SHOWN.has(file.mime) ? 'inline' : 'attachment'
  const plain = file.name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return reply
    .header('content-disposition', `${way}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, max-age=0, must-revalidate')
    .type(SHOWN.has(file.mime) || file.mime === XLSX ? file.mime : 'application/octet-stream')
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
}
