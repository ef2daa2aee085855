import { crc32 } from 'node:zlib'

/**
 * A new archive of parts that were checked, stored without packing (PKWARE APPNOTE 4.3). The workbook's parser gets this
 * instead of the file: two programs that read one archive differently can then not be played against each other.
 */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const local = Buffer.concat([headerOf(LOCAL, name, content), Buffer.from(name, 'utf8')])
    directory.push(headerOf(CENTRAL, name, content, offset), Buffer.from(name, 'utf8'))
    bodies.push(local, content)
    offset += local.length + content.length
  }
  const index = Buffer.concat(directory)
  return new Uint8Array(Buffer.concat([...bodies, index, endOf(parts.size, index.length, offset)]))
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const UTF8_NAMES = 0x0800

function headerOf(signature: number, name: string, content: Buffer, offset = 0): Buffer {
  const central = signature === CENTRAL
  const header = Buffer.alloc(central ? 46 : 30)
  header.writeUInt32LE(signature, 0)
  const at = central ? 6 : 4
  header.writeUInt16LE(20, at)
  header.writeUInt16LE(UTF8_NAMES, at + 2)
  header.writeUInt32LE(crc32(content), at + 10)
  header.writeUInt32LE(content.length, at + 14)
  header.writeUInt32LE(content.length, at + 18)
  header.writeUInt16LE(Buffer.byteLength(name, 'utf8'), at + 22)
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
