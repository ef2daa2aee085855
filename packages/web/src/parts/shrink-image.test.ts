import { describe, expect, test } from 'vitest'
import { fitted, isHeic, orientationOf } from './shrink-image.ts'

/** The head of a JPEG whose camera says how it was held, in either byte order. */
function jpeg(orientation: number, little: boolean): Uint8Array {
  const bytes = new Uint8Array(64)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xffd8)
  view.setUint16(2, 0xffe1)
  view.setUint16(4, 40)
  view.setUint32(6, 0x45786966)
  view.setUint16(12, little ? 0x4949 : 0x4d4d)
  view.setUint16(14, 42, little)
  view.setUint32(16, 8, little)
  view.setUint16(20, 1, little)
  view.setUint16(22, 0x0112, little)
  view.setUint16(24, 3, little)
  view.setUint32(26, 1, little)
  view.setUint16(30, orientation, little)
  return bytes
}

describe('a photograph on its way into the house', () => {
  test('is drawn no longer than a page can use, its proportions kept', () => {
    expect(fitted({ width: 4032, height: 3024 }, 2400)).toEqual({ width: 2400, height: 1800 })
    expect(fitted({ width: 800, height: 600 }, 2400)).toEqual({ width: 800, height: 600 })
    expect(fitted({ width: 9000, height: 2 }, 300)).toEqual({ width: 300, height: 1 })
  })

  test('tells how the camera was held, in the byte order of any maker', () => {
    expect([jpeg(6, true), jpeg(6, false), jpeg(1, true)].map(orientationOf)).toEqual([6, 6, 1])
  })

  test('that does not say how it was held, or is cut off, counts as upright', () => {
    expect(orientationOf(new Uint8Array([0xff, 0xd8, 0xff, 0xdb]))).toBe(1)
    expect(orientationOf(jpeg(6, true).slice(0, 24))).toBe(1)
  })

  test('is known as HEIC by its kind, or by its name where the machine knows no such kind', () => {
    expect(isHeic({ name: 'IMG_0001', type: 'image/heic' })).toBe(true)
    expect(isHeic({ name: 'IMG_0001.HEIC', type: '' })).toBe(true)
    expect(isHeic({ name: 'heic.jpg', type: 'image/jpeg' })).toBe(false)
  })
})
