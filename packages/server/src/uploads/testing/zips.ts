import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly data: Buffer | string
  /** What the archive claims the part unpacks to, where it lies. */
  readonly claims?: number
  readonly encrypted?: boolean
  /** Points at the content of the part with this index instead of its own. */
  readonly sharesWith?: number
}

/** An archive as a hostile hand may write it: sizes that lie, names that climb, parts that overlap. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const part of parts) {
    const content = Buffer.from(part.data)
    const packed = deflateRawSync(content)
    const size = part.claims ?? content.length
    const name = Buffer.from(part.name)
    const at = part.sharesWith === undefined ? offset : (offsets[part.sharesWith] ?? 0)
    offsets.push(at)
    index.push(header(true, part, crc32(content), packed.length, size, name, at))
    if (part.sharesWith !== undefined) continue
    const body = Buffer.concat([header(false, part, crc32(content), packed.length, size, name, 0), packed])
    bodies.push(body)
    offset += body.length
  }
  return Buffer.concat([...bodies, ...index, end(parts.length, Buffer.concat(index).length, offset)])
}

function header(
  central: boolean,
  part: ZipPart,
  crc: number,
  packed: number,
  size: number,
  name: Buffer,
  offset: number,
): Buffer {
  const bytes = Buffer.alloc(central ? 46 : 30)
  bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0)
  const at = central ? 6 : 4
  bytes.writeUInt16LE(20, at)
  bytes.writeUInt16LE(part.encrypted ? 1 : 0, at + 2)
  bytes.writeUInt16LE(8, at + 4)
  bytes.writeUInt32LE(crc, at + 10)
  bytes.writeUInt32LE(packed, at + 14)
  bytes.writeUInt32LE(size, at + 18)
  bytes.writeUInt16LE(name.length, at + 22)
  if (central) bytes.writeUInt32LE(offset, 42)
  return Buffer.concat([bytes, name])
}

function end(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The smallest workbook: one sheet with the given XML inside <worksheet>, and further parts. */
export function workbookOf(inside: string, more: readonly ZipPart[] = []): Buffer {
  return zipOf([...workbookParts(inside), ...more])
}

export function workbookParts(inside: string): readonly ZipPart[] {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const relations = (all: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', data: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="PO" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')) },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet xmlns="${MAIN}">${inside}</worksheet>` },
  ]
}

/** One row with one text. */
export const ONE_ROW = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Item</t></is></c></row></sheetData>'
