import type { ImageRef } from '@gendan/kernel/sheet'
import { PressFailed } from './failures.ts'

/** The firm's marks, chops and signatures by content address. PNG and JPEG only: an SVG may carry script and links. */
export type Images = ReadonlyMap<ImageRef, { readonly bytes: Uint8Array; readonly mime: string }>

/** An image as the page sets it: its file in the press and its size in millimetres. */
export interface Picture {
  readonly path: string
  readonly box: { readonly width: number; readonly height: number }
}

const MAX_BYTES = 8_000_000
const MAX_DOTS = 25_000_000
const kinds = { 'image/png': { end: 'png', dots: pngDots }, 'image/jpeg': { end: 'jpg', dots: jpegDots } } as const

/**
 * The picture fitted into `width` × `height` millimetres, its proportions kept. Throws PressFailed where the image was
 * not handed in, is neither PNG nor JPEG, or is too large to be set.
 */
export function fitted(ref: ImageRef, images: Images, width: number, height: number): Picture {
  const image = images.get(ref)
  if (!image) throw new PressFailed('image', `image ${ref} was not handed to the press`)
  const kind = kinds[image.mime as keyof typeof kinds]
  if (!kind) throw new PressFailed('image', `image ${ref} is ${image.mime}; only PNG and JPEG are printed`)
  const dots = kind.dots(Buffer.from(image.bytes.buffer, image.bytes.byteOffset, image.bytes.byteLength))
  if (!dots?.width || !dots.height) throw new PressFailed('image', `image ${ref} is not ${image.mime} inside`)
  if (image.bytes.length > MAX_BYTES || dots.width * dots.height > MAX_DOTS) {
    throw new PressFailed('image', `image ${ref} is larger than 8 MB or 25 million dots`)
  }
  const scale = Math.min(width / dots.width, height / dots.height)
  return { path: `${fileName(ref)}.${kind.end}`, box: { width: dots.width * scale, height: dots.height * scale } }
}

interface Dots {
  readonly width: number
  readonly height: number
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function pngDots(bytes: Buffer): Dots | undefined {
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(PNG)) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Walks the segments to the frame header (SOF0–SOF15 without the tables DHT, JPG and DAC; ITU-T T.81, table B.1). */
function jpegDots(bytes: Buffer): Dots | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/** A content address becomes a file name of letters and digits only. */
function fileName(ref: ImageRef): string {
  return `image-${Buffer.from(ref).toString('hex')}`
}
