import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Cursor, cursorOf } from './cursor.ts'
import {
  BackupRefused,
  type Counted,
  FORMAT,
  type Head,
  MAGIC,
  type Manifest,
  SEAL_BYTES,
  type Section,
  sealOf,
  type Watch,
} from './format.ts'
import { tally } from './tally.ts'

/** A file whose seal is whole. */
export interface Backup {
  readonly file: string
  readonly head: Head
  /** Where the packed part begins and how long the file is. */
  readonly from: number
  readonly size: number
}

/** A file that was read to its end and agrees with its manifest. */
export interface Checked extends Backup {
  readonly sections: readonly Counted[]
}

/** What is done with the rows of a section; it must read them to the end. */
export type Take = (section: Section, rows: AsyncIterable<Buffer>) => Promise<void>

/**
 * Opens a backup: reads every byte and compares the seal. Throws BackupRefused where the file is none, is damaged or cut
 * short, or has a format that this release does not know.
 */
export async function openBackup(file: string, watch: Watch = {}): Promise<Backup> {
  const { size, top, seal } = await edges(file)
  assertFormat(file, top)
  if (size <= SEAL_BYTES || seal !== sealOf(await hashBefore(file, size, watch))) throw damaged(file)
  return { file, size, ...headIn(file, top) }
}

/** Walks through all sections and compares each with the manifest. Throws BackupRefused where anything disagrees. */
export async function eachSection(backup: Backup, take: Take, { signal }: Watch = {}): Promise<readonly Counted[]> {
  const { file, from, size } = backup
  const unpacked = new PassThrough({ highWaterMark: 1024 * 1024 })
  // Three steps, each told of the other's failure: a torn stream ends the reading with its own error.
  const flow = pipeline(
    createReadStream(file, { start: from, end: size - SEAL_BYTES - 1 }),
    createGunzip({ chunkSize: 512 * 1024 }),
    unpacked,
    signal ? { signal } : {},
  )
  // Its failure is told by the stream below; here it must only not go unheard.
  flow.catch(() => undefined)
  try {
    return await walk(backup, cursorOf(unpacked), take)
  } catch (problem) {
    throw signal?.aborted || !isTorn(problem) ? problem : damaged(file, problem)
  } finally {
    unpacked.destroy()
  }
}

/** Reads a backup from end to end and gives what it holds; nothing is kept. Throws BackupRefused. */
export async function checkBackup(file: string, watch: Watch = {}): Promise<Checked> {
  const backup = await openBackup(file, watch)
  const sections = await eachSection(backup, drain, watch)
  return { ...backup, sections }
}

async function drain(_section: Section, rows: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of rows);
}

async function walk({ file }: Backup, cursor: Cursor, take: Take): Promise<readonly Counted[]> {
  const seen: Counted[] = []
  for (;;) {
    const line = JSON.parse((await cursor.line()) ?? '') as Section | Manifest
    if ('sections' in line) {
      if ((await cursor.line()) !== undefined || !same(line.sections, seen)) throw damaged(file)
      return seen
    }
    const { columns: _, ...name } = line
    const count = tally()
    await take(line, count.pass(cursor.rows()))
    seen.push({ ...name, ...count.total() })
  }
}

function same(told: readonly Counted[], seen: readonly Counted[]): boolean {
  return JSON.stringify(told) === JSON.stringify(seen)
}

/** A fault of the file's own text: it ends early, is no gzip, no JSON. Faults of the database are not the file's. */
function isTorn(problem: unknown): boolean {
  const code = (problem as { code?: unknown }).code
  const name = (problem as { name?: unknown }).name
  return name === 'Torn' || problem instanceof SyntaxError || (typeof code === 'string' && code.startsWith('Z_'))
}

const LONGEST_TOP = 1024 * 1024

/** How long a file is, how it begins and how it ends. */
async function edges(file: string): Promise<{ size: number; top: Buffer; seal: string }> {
  const handle = await open(file, 'r').catch((problem: unknown) => {
    throw unreadable(file, problem)
  })
  try {
    const { size } = await handle.stat()
    const top = await piece(handle, 0, Math.min(size, LONGEST_TOP))
    const seal = await piece(handle, Math.max(0, size - SEAL_BYTES), Math.min(size, SEAL_BYTES))
    return { size, top, seal: seal.toString('latin1') }
  } catch (problem) {
    throw unreadable(file, problem)
  } finally {
    await handle.close()
  }
}

async function piece(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
  return buffer.subarray(0, bytesRead)
}

function assertFormat(file: string, top: Buffer): void {
  const magic = top.toString('latin1', 0, MAGIC.length + 12)
  if (!magic.startsWith(MAGIC)) throw notOne(file)
  const format = /^(\d{1,9})\n/.exec(magic.slice(MAGIC.length))?.[1]
  if (format === undefined) throw damaged(file)
  if (Number(format) > FORMAT) throw newerFormat(file, format)
  if (Number(format) !== FORMAT) throw damaged(file)
}

/** SHA-256 of all that stands before the seal, in hexadecimal. */
async function hashBefore(file: string, size: number, { onProgress, signal }: Watch): Promise<string> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file, { end: size - SEAL_BYTES - 1, highWaterMark: 1024 * 1024 })) {
    signal?.throwIfAborted()
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
    onProgress?.({ bytes, of: size, table: '' })
  }
  return hash.digest('hex')
}

function headIn(file: string, top: Buffer): Pick<Backup, 'head' | 'from'> {
  const start = top.indexOf(10) + 1
  const end = top.indexOf(10, start)
  if (end < 0) throw damaged(file)
  return { head: JSON.parse(top.toString('utf8', start, end)) as Head, from: end + 1 }
}

function unreadable(file: string, problem: unknown): BackupRefused {
  const why = problem instanceof Error ? problem.message : String(problem)
  return new BackupRefused(
    {
      en: `${file} cannot be read: ${why}. Nothing was touched.`,
      zh: `无法读取 ${file}：${why}。现有数据未作任何改动。`,
    },
    problem,
  )
}

function notOne(file: string): BackupRefused {
  return new BackupRefused({
    en: `${file} is not a backup of Gendan. Nothing was touched.`,
    zh: `${file} 不是跟单程序的备份文件。现有数据未作任何改动。`,
  })
}

function newerFormat(file: string, format: string): BackupRefused {
  return new BackupRefused({
    en: `${file} has format ${format}; this release reads ${FORMAT}: restore it with a newer release. Nothing was touched.`,
    zh: `${file} 的格式为 ${format}，本版本只能读取格式 ${FORMAT}：请用更新的版本恢复。现有数据未作任何改动。`,
  })
}

/** What stands in the file is not what was written: a disk, a transfer or a hand has changed it. */
function damaged(file: string, problem?: unknown): BackupRefused {
  return new BackupRefused(
    {
      en: `${file} is damaged or cut short: its contents do not agree with its checksum. Fetch it again, or take an earlier backup. Nothing was touched.`,
      zh: `${file} 已损坏或不完整，内容与校验值不符：请重新获取该文件，或使用更早的备份。现有数据未作任何改动。`,
    },
    problem,
  )
}
