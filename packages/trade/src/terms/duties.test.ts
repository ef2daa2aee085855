import { expect, test } from 'vitest'
import { dutiesOf } from './duties.ts'

const at = (incoterm: 'CIF' | 'FOB' | 'DPU' | 'DDP' | 'EXW') => dutiesOf({ incoterm, place: 'Oslo', year: '2020' })

test('under CIF the seller carries and insures, and the risk passes on board', () => {
  const { en, zh } = at('CIF')
  expect(en).toBe(
    'CIF Oslo, Incoterms® 2020: the seller contracts and pays the main carriage; the seller insures the goods for the buyer, at least ' +
      'Institute Cargo Clauses (C) for 110% of the price; the seller clears them for export and the buyer for import; the risk ' +
      'passes to the buyer when the goods are on board at the port of shipment.',
  )
  expect(zh).toContain('风险在货物在装运港装上船时转移给买方')
})

test('under FOB nobody owes insurance and the buyer carries', () => {
  expect(at('FOB').en).toContain('the buyer contracts and pays the main carriage; the seller clears')
})

test('only DPU lays unloading on the seller; DDP both clearances, EXW none', () => {
  expect(at('DPU').en).toContain('the seller unloads at the named place')
  expect(at('DDP').en).toContain('the seller clears the goods for export and import')
  expect(at('EXW').en).toContain('the buyer clears the goods for export and import')
})
