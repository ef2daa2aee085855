import { promisify } from 'node:util'
import type { Finding } from '@gendan/kernel/rule'
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl'
import { uploadLimits } from './limits.ts'
import { DISTRUST, fault, SEND_AGAIN } from './upload-findings.ts'

/** The names of all parts, and the content of those that were asked for. */
export interface Archive {
  readonly names: readonly string[]
  readonly parts: ReadonlyMap<string, Buffer>
}

const open = promisify<Buffer, Options, ZipFile>(fromBuffer)

/**
 * Unpacks the wanted parts of an archive within the limits. Before anything is unpacked: the number of parts, their names,
 * their declared sizes and whether they overlap. While unpacking: the sizes as they really come out; lies are found there.
 */
export async function openArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Archive | { readonly refused: Finding }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const zip = await open(buffer, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      strictFileNames: false,
    })
    const entries = await entriesOf(zip)
    if ('refused' in entries) return entries
    const suspicion = suspicionOf(entries, buffer.length, wanted)
    if (suspicion) return { refused: suspicion }
    return await unpack(zip, entries, wanted)
  } catch (error) {
    return { refused: brokenOr(error) }
  }
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[] | { readonly refused: Finding }> {
  if (zip.entryCount > uploadLimits.entries)
    return { refused: bomb([`says that it has ${zip.entryCount} parts`, `声称含有 ${zip.entryCount} 个部分`]) }
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

function suspicionOf(entries: readonly Entry[], size: number, wanted: (name: string) => boolean): Finding | undefined {
  if (entries.some((entry) => entry.isEncrypted())) return locked()
  const names = entries.map((entry) => entry.fileName.toLowerCase())
  if (new Set(names).size < names.length) return bomb(['names one part twice', '有两个同名的部分'])
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  if (packed > size)
    return bomb(['has parts that overlap: together they are larger than the file', '各部分相互重叠，总和大于文件本身'])
  const read = entries.filter((entry) => wanted(entry.fileName))
  const inflated = read.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (inflated > uploadLimits.inflated) return tooBig(inflated)
  const swollen = read.find((entry) => swells(entry.compressedSize, entry.uncompressedSize))
  return (
    swollen &&
    bomb([
      `swells more than ${uploadLimits.ratio} times when unpacked (${swollen.fileName})`,
      `解压后膨胀超过 ${uploadLimits.ratio} 倍（${swollen.fileName}）`,
    ])
  )
}

async function unpack(
  zip: ZipFile,
  entries: readonly Entry[],
  wanted: (name: string) => boolean,
): Promise<Archive | { readonly refused: Finding }> {
  const parts = new Map<string, Buffer>()
  let total = 0
  for (const entry of entries.filter((one) => wanted(one.fileName))) {
    const chunks: Buffer[] = []
    let own = 0
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      own += chunk.length
      total += chunk.length
      chunks.push(chunk)
      if (total > uploadLimits.inflated) return { refused: tooBig(total) }
      if (swells(entry.compressedSize, own))
        return {
          refused: bomb([
            `swells beyond measure when unpacked (${entry.fileName})`,
            `解压后异常膨胀（${entry.fileName}）`,
          ]),
        }
    }
    parts.set(entry.fileName, Buffer.concat(chunks))
  }
  zip.close()
  return { names: entries.map((entry) => entry.fileName), parts }
}

const MEGABYTE = 1024 * 1024

function swells(packed: number, inflated: number): boolean {
  return inflated > MEGABYTE && inflated > packed * uploadLimits.ratio
}

/** What the unpacker found fault with, told by its message: names that climb out, sizes that lie, bytes that do not unpack. */
function brokenOr(error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error)
  if (/relative path|absolute path|invalid characters in fileName/u.test(message)) {
    return fault(
      'names',
      '',
      ['A part of the archive is named so as to be written outside it.', '压缩包内有部分的名称会写到包外。'],
      DISTRUST,
    )
  }
  if (/too many bytes|not enough bytes/u.test(message))
    return bomb(['does not have the sizes that it declares', '实际大小与声明不符'])
  return fault(
    'broken',
    '',
    ['The file is cut off or damaged: it cannot be unpacked.', '文件不完整或已损坏，无法解压。'],
    SEND_AGAIN,
  )
}

function locked(): Finding {
  return fault(
    'locked',
    '',
    ['The archive is locked with a password.', '压缩包设有密码。'],
    ['Ask the customer for the file without a password.', '请客户提供没有密码的文件。'],
  )
}

function bomb([en, zh]: readonly [string, string]): Finding {
  return fault(
    'bomb',
    '',
    [`The file ${en}: no honest program writes this.`, `文件${zh}，正常软件不会这样生成。`],
    DISTRUST,
  )
}

function tooBig(inflated: number): Finding {
  const [most, is] = [uploadLimits.inflated, inflated].map((size) => Math.floor(size / MEGABYTE))
  return fault(
    'bomb',
    '',
    [`The file unpacks to more than ${most} MB (at least ${is} MB).`, `文件解压后超过 ${most} MB（至少 ${is} MB）。`],
    [
      'Ask the customer for the order alone, without pictures and other lists.',
      '请客户只发送订单本身，不要附带图片和其他清单。',
    ],
  )
}
