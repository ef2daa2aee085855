/** A picture's size in dots as it is stored, and how far it must be turned clockwise to stand as the camera held it. */
export interface Held {
  readonly width: number
  readonly height: number
  readonly turned: 0 | 90 | 180 | 270
}

/** Reads it from the head of a PNG or JPEG; undefined where the bytes are neither. */
export function upright(bytes: Uint8Array, mime: string): Held | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (mime === 'image/png')
    return data.length < 33 ? undefined : { width: data.readUInt32BE(16), height: data.readUInt32BE(20), turned: 0 }
  return jpeg(data)
}

/** Walks the segments of a JPEG (ITU-T T.81, B.1) to its frame header, and takes the orientation on the way (Exif 2.3, tag 0x0112). */
function jpeg(data: Buffer): Held | undefined {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return undefined
  let turned: Held['turned'] = 0
  let at = 2
  while (at + 9 < data.length && data[at] === 0xff) {
    const marker = data[at + 1] ?? 0
    const length = data.readUInt16BE(at + 2)
    if (marker === 0xe1) turned = orientation(data.subarray(at + 4, at + 2 + length)) ?? turned
    if (isFrame(marker)) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7), turned }
    at += 2 + length
  }
  return undefined
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

const TURNED: Readonly<Record<number, Held['turned']>> = { 1: 0, 3: 180, 6: 90, 8: 270 }

function orientation(segment: Buffer): Held['turned'] | undefined {
  if (segment.length < 20 || segment.toString('latin1', 0, 4) !== 'Exif') return undefined
  const tiff = segment.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const count = Math.min(short(first), 64)
  for (let i = 0; i < count; i += 1) {
    const entry = first + 2 + i * 12
    if (short(entry) === 0x0112) return TURNED[short(entry + 8)]
  }
  return undefined
}
