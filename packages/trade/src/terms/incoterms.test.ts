import { describe, expect, test } from 'vitest'
import {
  deliveryTermShape,
  incoterms,
  leastCover,
  mustName,
  rulesOf,
  seaOnly,
  sellerClearsExport,
  sellerClearsImport,
  sellerInsures,
  sellerPaysMainCarriage,
  writeDeliveryTerm,
} from './incoterms.ts'

describe('who does what under the eleven rules', () => {
  test.each([
    ['only sea and inland waterway', seaOnly, 'FAS FOB CFR CIF'],
    ['the seller insures', sellerInsures, 'CIP CIF'],
    ['the seller pays the main carriage', sellerPaysMainCarriage, 'CPT CIP DAP DPU DDP CFR CIF'],
    ['the seller clears for import', sellerClearsImport, 'DDP'],
    ['the seller clears for export', sellerClearsExport, 'FCA CPT CIP DAP DPU DDP FAS FOB CFR CIF'],
  ] as const)('%s', (_, claim, expected) => {
    expect(incoterms.filter(claim).join(' ')).toBe(expected)
  })

  test('the seller unloads under DPU only', () => {
    expect(incoterms.filter((one) => rulesOf(one).unloading === 'seller')).toEqual(['DPU'])
  })

  test('CIF owes clauses (C), CIP clauses (A), the others nothing', () => {
    expect(leastCover('CIF')?.en).toBe('Institute Cargo Clauses (C)')
    expect(leastCover('CIP')?.en).toBe('Institute Cargo Clauses (A)')
    expect(leastCover('FOB')).toBeUndefined()
  })

  test('FOB names the port of shipment, CIF the port of destination, and both pass the risk on board', () => {
    expect(mustName('FOB')).toEqual({ en: 'named port of shipment', zh: '指定装运港' })
    expect(mustName('CIF')).toEqual({ en: 'named port of destination', zh: '指定目的港' })
    expect([rulesOf('FOB').risk, rulesOf('CIF').risk]).toEqual(['on-board', 'on-board'])
  })
})

describe('a term of delivery', () => {
  test('is written with its place and its year', () => {
    const term = deliveryTermShape.parse({ incoterm: 'CIF', place: ' Hamburg ', locode: 'deham' })
    expect(term).toEqual({ incoterm: 'CIF', place: 'Hamburg', locode: 'DEHAM', year: '2020' })
    expect(writeDeliveryTerm(term)).toBe('CIF Hamburg, Incoterms® 2020')
  })

  test('DAT went with the rules of 2010', () => {
    const read = deliveryTermShape.safeParse({ incoterm: 'DAT', place: 'Hamburg', locode: 'HAM' })
    expect(read.error?.issues.map((issue) => issue.message)).toEqual(['unknown-incoterm', 'not-a-locode'])
  })

  test('a draft may still lack its place', () => {
    expect(writeDeliveryTerm(deliveryTermShape.parse({ incoterm: 'EXW', place: '' }))).toBe('EXW, Incoterms® 2020')
  })
})
