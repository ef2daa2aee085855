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
  // All travel together; the same file kept before stays as it is.
  await Promise.all([
    tx.query({
      name: 'keep-attachment',
      text: `insert into attachment (company, world, address, mime, name, bytes, chunks, by_account)
             values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6) on conflict do nothing`,
      values: [address, file.mime, file.name, file.bytes.length, chunks.length, file.by],
    }),
    ...chunks.map((data, n) => keepChunk(tx, address, n, data)),
  ])
  return { address, mime: file.mime, name: file.name, bytes: file.bytes.length }
}

/** A chunk goes in as bytes: in an array it would be written out as text, twice as long. */
async function keepChunk(tx: Tx, address: string, n: number, data: Buffer): Promise<void> {
  await tx.query({
    name: 'keep-chunk',
    text: `insert into attachment_chunk (company, world, address, n, data)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3) on conflict do nothing`,
    values: [address, n, data],
  })
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

/** What these files are, without their bytes, in one query; those that this world does not keep are left out. */
export async function attachmentsAt(tx: Tx, addresses: readonly string[]): Promise<readonly Attachment[]> {
  const wanted = [...new Set(addresses)].filter(Boolean)
  if (wanted.length === 0) return []
  const { rows } = await tx.query<Attachment>(
    `select address, mime, name, bytes from attachment where ${HERE} and address = any($1::text[])`,
    [wanted],
  )
  return rows
}

/** Which of these files this world does not keep. */
export async function missingAttachments(tx: Tx, addresses: readonly string[]): Promise<readonly string[]> {
  if (addresses.length === 0) return []
  const { rows } = await tx.query<{ address: string }>(
    `select address from unnest($1::text[]) as wanted (address)
      where not exists (select from attachment a where a.company = current_setting('gendan.company')
        and a.world = current_setting('gendan.world') and a.address = wanted.address)`,
    [addresses],
  )
  return rows.map((row) => row.address)
}

function chunked(bytes: Uint8Array): readonly Buffer[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = Math.max(1, Math.ceil(whole.length / CHUNK))
  return Array.from({ length: count }, (_, i) => whole.subarray(i * CHUNK, (i + 1) * CHUNK))
}
