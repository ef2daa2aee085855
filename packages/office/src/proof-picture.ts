import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 360
const HEIGHT = 240
const RED = 255

/**
 * What a story shows where somebody would have taken a photograph: boards of wood with a flaw in a red ring, as a PNG of 360 × 240 points.
 * Every name gives another picture, and the same name the same.
 */
export function proofPicture(name: string): Uint8Array {
  const seed = crc32(name)
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Uint8Array.from({ length: WIDTH + 1 }, (_none, x) => (x === 0 ? 0 : pointAt(x, y, seed))),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // Eight bits a point, each an entry of the palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    piece('IHDR', header),
    piece('PLTE', palette()),
    piece('IDAT', deflateSync(Buffer.concat(rows))),
    piece('IEND', Buffer.alloc(0)),
  ])
}

/** A shade of wood from 0 to 254, or the ring. */
function pointAt(x: number, y: number, seed: number): number {
  const [cx, cy, radius] = [90 + (seed % 180), 70 + ((seed >> 8) % 100), 26 + ((seed >> 16) % 12)]
  const away = Math.hypot(x - cx, y - cy)
  if (Math.abs(away - radius) < 2.5) return RED
  const board = Math.floor(y / 48)
  const edge = y % 48 < 2 ? 60 : 0
  const grain = 26 * Math.sin(x / 31 + Math.sin(y / 7 + board * 2 + (seed % 7)) * 1.6 + board)
  const fine = 9 * Math.sin(x / 3 + y * 1.7)
  const flaw = away < radius / 2 ? 55 - away : 0
  const shade = 165 + 12 * ((board * 37 + seed) % 3) + grain + fine - edge - flaw
  return Math.max(0, Math.min(254, Math.round(shade)))
}

function palette(): Buffer {
  const colours = Buffer.alloc(256 * 3)
  for (let i = 0; i < 255; i += 1)
    colours.set([Math.min(255, i + 22), Math.round(i * 0.8), Math.round(i * 0.52)], i * 3)
  colours.set([208, 32, 32], RED * 3)
  return colours
}

function piece(kind: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
