import type { Words } from '@gendan/kernel/words'

/** A picture that a page can carry: PNG or JPEG, upright, small enough; and what was done to it, where anything was. */
export interface Shrunk {
  readonly file: File
  readonly says?: Words
}

/** What cannot become such a picture says why, in both tongues. */
export class NoPicture extends Error {
  override readonly name = 'NoPicture'
  readonly says: Words

  constructor(says: Words) {
    super(says.en)
    this.says = says
  }
}

interface Limits {
  /** The most bytes it may have. */
  readonly bytes: number
  /** The longest side it is drawn with, in dots, where it must be drawn anew. */
  readonly side: number
}

const USUAL: Limits = { bytes: 2 * 1024 * 1024, side: 2400 }

/** More than this is not opened: a phone that draws it runs out of room, and what was typed goes with the window. */
const MOST_BYTES = 60 * 1024 * 1024

/** The fewest dots a side is cut down to; a picture that is still too large then is refused. */
const LEAST_SIDE = 300

/**
 * Makes a picture small in the browser, before it travels: a phone's photograph has five to twelve megabytes. A JPEG or PNG that is
 * small and upright stays as it is, byte for byte; anything else that this browser can show is drawn anew, upright as the camera
 * held it: PNG stays PNG (a chop is transparent), the rest becomes JPEG. Throws NoPicture where it cannot be shown.
 */
export async function shrinkImage(file: File, limits: Limits = USUAL): Promise<Shrunk> {
  const kept = file.type === 'image/png' || file.type === 'image/jpeg'
  if (kept && file.size <= limits.bytes && (await isUpright(file))) return { file }
  if (file.size > MOST_BYTES) throw new NoPicture(tooLargeWords(file))
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new NoPicture(isHeic(file) ? heicWords(file.name) : unreadWords(file.name))
  })
  const mime = file.type === 'image/png' ? 'image/png' : 'image/jpeg'
  try {
    for (let side = limits.side; side >= LEAST_SIDE; side = Math.round(side * 0.75)) {
      const size = fitted(picture, side)
      const blob = await drawn(picture, size, mime)
      if (blob.size > limits.bytes) continue
      const made = new File([blob], named(file.name, mime), { type: mime })
      return { file: made, says: doneWords(file, made, size) }
    }
  } finally {
    picture.close()
  }
  throw new NoPicture({
    en: `${file.name} stays larger than a page can carry, however small it is drawn. Save it as JPEG.`,
    zh: `${file.name} 缩小后仍然太大，单证放不下。请另存为 JPEG。`,
  })
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The size that fits a longest side; never larger than it is. */
export function fitted({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Photographs of an iPhone that was not told to be compatible: few browsers can show them. */
export function isHeic({ name, type }: { readonly name: string; readonly type: string }): boolean {
  return /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)
}

/**
 * How a camera held a JPEG: 1 is upright, also where it does not say (Exif 2.32, tag 0x0112 in the first directory of APP1). A page
 * prints the dots as they lie and would print a portrait lying down.
 */
export function orientationOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 10 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint16(at) === APP1 && view.getUint32(at + 4) === EXIF) return orientationIn(view, at + 10)
  }
  return 1
}

const APP1 = 0xffe1
/** The letters "Exif". */
const EXIF = 0x45786966

function orientationIn(view: DataView, tiff: number): number {
  if (tiff + 8 > view.byteLength) return 1
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (directory + 2 > view.byteLength) return 1
  const entries = view.getUint16(directory, little)
  for (let i = 0; i < entries; i += 1) {
    const entry = directory + 2 + i * 12
    if (entry + 12 > view.byteLength) return 1
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little)
  }
  return 1
}

async function isUpright(file: File): Promise<boolean> {
  if (file.type === 'image/png') return true
  return orientationOf(new Uint8Array(await file.slice(0, 128 * 1024).arrayBuffer())) === 1
}

async function drawn(picture: ImageBitmap, { width, height }: Size, mime: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, mime, 0.86))
  if (!blob) throw new NoPicture({ en: 'This browser cannot draw the picture.', zh: '浏览器画不出这张图片。' })
  return blob
}

function named(name: string, mime: string): string {
  return `${name.replace(/\.[a-z0-9]{2,5}$/i, '')}.${mime === 'image/png' ? 'png' : 'jpg'}`
}

function doneWords(from: File, to: File, { width, height }: Size): Words {
  const size = `${megabytes(from.size)} → ${megabytes(to.size)} MB, ${width} × ${height}`
  return { en: `${from.name} was made smaller: ${size}.`, zh: `${from.name} 已缩小：${size}。` }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}

function tooLargeWords({ name, size }: File): Words {
  return {
    en: `${name} has ${megabytes(size)} MB: more than 60 MB cannot be made smaller here. Take it with fewer dots, or save it smaller.`,
    zh: `${name} 有 ${megabytes(size)} MB，超过 60 MB 在这里缩不了。请降低拍照分辨率，或先另存得小一些。`,
  }
}

function heicWords(name: string): Words {
  return {
    en: `${name} is a HEIC photograph, which this browser cannot read. On the iPhone choose Settings, Camera, Formats, Most Compatible; or save it as JPEG.`,
    zh: `${name} 是 HEIC 照片，这个浏览器读不了。请在 iPhone 的“设置—相机—格式”里选“兼容性最佳”，或另存为 JPEG。`,
  }
}

function unreadWords(name: string): Words {
  return {
    en: `${name} is no picture that this browser can show. Save it as PNG or JPEG.`,
    zh: `${name} 不是浏览器能显示的图片，请另存为 PNG 或 JPEG。`,
  }
}
