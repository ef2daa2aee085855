import { add, compare, decimal, isZero, multiply, one, zero } from '@gendan/kernel/decimal'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cartonsFor, cartonVolumeM3, goodsFactsShape, isHsCode, packed, packingShape } from './goods.ts'

const packing = packingShape.parse({
  perCarton: 24,
  lengthCm: 60,
  widthCm: '40',
  heightCm: '44.5',
  grossKg: '12',
  netKg: '10.8',
})

describe('cartons for a quantity', () => {
  test.each([
    ['480', '20', '20', '0'],
    ['481', '21', '20', '1'],
    ['5', '1', '0', '5'],
    ['0', '0', '0', '0'],
  ])('%s pieces: %s cartons, %s full, %s in the last', (quantity, cartons, full, remainder) => {
    expect(cartonsFor(decimal(quantity), packing)).toEqual({ cartons, full, remainder })
  })

  test('no piece is lost and no carton is empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 997 }), (pieces, each) => {
        const per = decimal(`${each}`)
        const { cartons, full, remainder } = cartonsFor(decimal(`${pieces}`), { ...packing, perCarton: per })
        expect(add(multiply(full, per), remainder)).toBe(`${pieces}`)
        expect(compare(remainder, per)).toBe(-1)
        expect(cartons).toBe(isZero(remainder) ? full : add(full, one))
      }),
    )
  })
})

describe('volume and weights', () => {
  test('one carton of 60 × 40 × 44.5 cm has 0.1068 m³', () => {
    expect(cartonVolumeM3(packing)).toBe('0.1068')
  })

  test('16,200 pieces in 675 cartons', () => {
    expect(packed({ value: decimal('16200'), unit: 'PCE' }, packing)).toEqual({
      packages: '675',
      volumeM3: '72.09',
      grossKg: '8100',
      netKg: '7290',
    })
  })

  test('a half-filled carton takes the whole room, weighs its box and half its goods', () => {
    expect(packed({ value: decimal('12'), unit: 'PCE' }, packing)).toEqual({
      packages: '1',
      volumeM3: '0.1068',
      grossKg: '6.6',
      netKg: '5.4',
    })
  })

  test('nothing to pack weighs nothing', () => {
    expect(packed({ value: zero, unit: 'PCE' }, packing).grossKg).toBe('0')
  })
})

describe('a packing at the door', () => {
  test('says every fault at once', () => {
    const read = packingShape.safeParse({
      perCarton: '0',
      lengthCm: '-1',
      widthCm: 'x',
      heightCm: '1',
      grossKg: '1',
      netKg: '1',
      packageCode: 'Q9',
    })
    expect(read.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)).toEqual([
      'perCarton not-positive',
      'lengthCm not-positive',
      'widthCm not-a-decimal',
      'packageCode unknown-package',
    ])
  })

  test('goods heavier than their full carton are a slip of the pen', () => {
    const read = packingShape.safeParse({ ...packing, grossKg: '10' })
    expect(read.error?.issues[0]).toMatchObject({ message: 'net-above-gross', path: ['netKg'] })
  })
})

describe('goods', () => {
  test('need a code, a name and a unit; the rest may come later', () => {
    const goods = goodsFactsShape.parse({
      code: 'G-1',
      name: { en: 'Glass tumbler', zh: '玻璃杯' },
      unit: 'pcs',
      hsCode: '7013.37.00',
    })
    expect(goods).toMatchObject({ unit: 'PCE', hsCode: '70133700', origin: '', photo: '' })
    expect(goodsFactsShape.parse(goods)).toEqual(goods)
  })

  test.each([
    ['701337', true],
    ['7013.37.0000', true],
    ['70133', false],
    ['70133700001', false],
    ['7013A7', false],
  ])('HS code %s: %s', (code, good) => {
    expect(isHsCode(code)).toBe(good)
  })
})
