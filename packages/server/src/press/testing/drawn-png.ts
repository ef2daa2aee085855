import { crc32, deflateSync } from 'node:zlib'

/** A PNG with alpha, drawn dot by dot: colour and cover of each dot as [red, green, blue, alpha], 0 to 255. */
export function drawnPng(width: number, height: number, dot: (x: number, y: number) => readonly number[]): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_, x) => dot(x, y)).flat(),
  ])
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 6, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]))
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A round company chop: a red ring with a star's place in the middle. */
export function chop(): Uint8Array {
  return drawnPng(200, 200, (x, y) => {
    const from = Math.hypot(x - 100, y - 100)
    return from < 20 || (from > 86 && from < 96) ? [200, 16, 32, 220] : [0, 0, 0, 0]
  })
}

/** A square mark in one colour. */
export function mark(): Uint8Array {
  return drawnPng(60, 60, (x, y) =>
    Math.abs(x - y) < 6 || Math.abs(59 - x - y) < 6 ? [255, 255, 255, 255] : [34, 56, 47, 255],
  )
}

/** A hand: one rising wave. */
export function hand(): Uint8Array {
  return drawnPng(240, 70, (x, y) =>
    Math.abs(y - 40 + 24 * Math.sin(x / 14) + x / 12) < 3 ? [20, 30, 90, 255] : [0, 0, 0, 0],
  )
}
