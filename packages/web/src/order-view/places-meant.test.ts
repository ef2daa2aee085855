import { expect, test } from 'vitest'
import { codeMeans, placesMeant } from './places-meant.ts'

const port = { locode: 'CNNBG', name: 'Ningbo Pt', nameZh: '宁波港', country: 'CN' }
const airport = { locode: 'CNNGB', name: 'Ningbo Lishe International Apt', nameZh: '宁波栎社机场', country: 'CN' }
const found = [
  { ...port, seaPort: null },
  { ...airport, seaPort: port },
]
const codes = (places: readonly { readonly locode: string }[]) => places.map(({ locode }) => locode)

test('under FOB the code of the airport means the sea port, and nothing else is offered for it', () => {
  expect(codeMeans('CNNGB', found, true)).toEqual([port])
})

test('under FCA it may be either, and a person says which', () => {
  expect(codes(codeMeans('CNNGB', found, false))).toEqual(['CNNGB', 'CNNBG'])
})

test('the code of the port means the port under every rule', () => {
  expect(codes(codeMeans('CNNBG', found, true))).toEqual(['CNNBG'])
  expect(codes(codeMeans('CNNBG', found, false))).toEqual(['CNNBG'])
  expect(codeMeans('CNXXX', found, true)).toEqual([])
})

test('who looks for the airport finds both, each once, the sea port first where the rule is for the sea', () => {
  expect(codes(placesMeant(found.slice(1), true))).toEqual(['CNNBG', 'CNNGB'])
  expect(codes(placesMeant(found, false))).toEqual(['CNNBG', 'CNNGB'])
})
