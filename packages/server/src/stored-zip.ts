import { crc32 } from 'node:zlib'
import type { Day } from '@gendan/kernel/day'

/**
 * A new archive of parts that were checked, stored without packing (PKWARE APPNOTE 4.3). The workbook's parser gets this
 * instead of the file: two programs that read one archive differently can then not be played against each other.
 */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Uint8Array<ArrayBuffer> {
  const { put, end } = zipBegun()
  const bodies = [...parts].flatMap(([name, content]) => put(name, content))
  return new Uint8Array(Buffer.concat([...bodies, end()]))
}

/**
 * An archive piece by piece, one file in memory at a time, each dated a day; names in UTF-8. What it holds (PDF, pictures) is packed already.
 * Files and archive stay under 4 GB, the caller sees to it.
 */
export async function* zipped(
  files: AsyncIterable<{ readonly name: string; readonly bytes: Uint8Array }>,
  day: Day,
): AsyncGenerator<Uint8Array> {
  const { put, end } = zipBegun(dosDay(day))
  for await (const { name, bytes } of files)
    yield* put(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  yield end()
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const UTF8_NAMES = 0x0800

function zipBegun(dated = 0) {
  const directory: Buffer[] = []
  let [offset, count] = [0, 0]
  return {
    put(name: string, content: Buffer): readonly Buffer[] {
      const named = Buffer.from(name, 'utf8')
      const header = { crc: crc32(content), size: content.length, name: named.length, dated }
      const local = Buffer.concat([headerOf(LOCAL, header), named])
      directory.push(headerOf(CENTRAL, header, offset), named)
      offset += local.length + content.length
      count += 1
      return [local, content]
    },
    end(): Buffer {
      const index = Buffer.concat(directory)
      return Buffer.concat([index, endOf(count, index.length, offset)])
    },
  }
}

interface Header {
  readonly crc: number
  readonly size: number
  readonly name: number
  readonly dated: number
}

function headerOf(signature: number, { crc, size, name, dated }: Header, offset = 0): Buffer {
  const central = signature === CENTRAL
  const header = Buffer.alloc(central ? 46 : 30)
  header.writeUInt32LE(signature, 0)
  const at = central ? 6 : 4
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(UTF8_NAMES, at + 2)
  header.writeUInt16LE(dated, at + 8)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(size, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(name, at + 22)
  if (central) header.writeUInt32LE(offset, 42)
  return header
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** A day as MS-DOS writes it: seven bits of years since 1980, four of the month, five of the day. */
function dosDay(day: Day): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return (Math.max(year - 1980, 0) << 9) | (month << 5) | date
}
