import { createHash } from 'node:crypto'
import type { Tx } from './database.ts'

/** A kept file: named by the SHA-256 of its bytes, so the same file is kept once and cannot be exchanged. */
export interface Attachment {
  readonly address: string
  readonly mime: string
  readonly name: string
  readonly bytes: number
}

const CHUNK = 256 * 1024
const HERE = `company = current_setting('gendan.company') and world = current_setting('gendan.world')`

export async function keepAttachment(
  tx: Tx,
  file: { readonly bytes: Uint8Array; readonly mime: string; readonly name: string; readonly by: string },
): Promise<Attachment> {
  const address = createHash('sha256').update(file.bytes).digest('hex')
  const chunks = chunked(file.bytes)
  const { rowCount } = await tx.query(
    `insert into attachment (company, world, address, mime, name, bytes, chunks, by_account)
     values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [address, file.mime, file.name, file.bytes.length, chunks.length, file.by],
  )
  if (rowCount === 1)
    await tx.query(
      `insert into attachment_chunk (company, world, address, n, data)
       select current_setting('gendan.company'), current_setting('gendan.world'), $1, n - 1, data
         from unnest($2::bytea[]) with ordinality as c (data, n)`,
      [address, chunks],
    )
  return { address, mime: file.mime, name: file.name, bytes: file.bytes.length }
}

/** The file and its bytes; undefined where this world keeps none under the address. */
export async function loadAttachment(
  tx: Tx,
  address: string,
): Promise<(Attachment & { readonly data: Buffer }) | undefined> {
  const { rows } = await tx.query<Attachment>(
    `select address, mime, name, bytes from attachment where ${HERE} and address = $1`,
    [address],
  )
  const [found] = rows
  if (!found) return undefined
  const { rows: chunks } = await tx.query<{ data: Buffer }>(
    `select data from attachment_chunk where ${HERE} and address = $1 order by n`,
    [address],
  )
  return { ...found, data: Buffer.concat(chunks.map((chunk) => chunk.data)) }
}

function chunked(bytes: Uint8Array): readonly Buffer[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = Math.max(1, Math.ceil(whole.length / CHUNK))
  return Array.from({ length: count }, (_, i) => whole.subarray(i * CHUNK, (i + 1) * CHUNK))
}
