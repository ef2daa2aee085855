import { expect, test } from 'vitest'
import { fromHash } from '../calculator-view/question.ts'
import { reckonPath } from './reckon-price.ts'
import { emptyLine } from './terms-draft.ts'

const line = { ...emptyLine('2'), quantity: '1,200', price: '12.40' }

test('a line goes to the price conversion with the term of the deal, its quantity and the price that stands there', () => {
  const [path, hash = ''] = reckonPath('f 1', 'contract', 'CIF', line).split('#')
  expect(path).toBe('/calc/convert-price?order=f+1&of=contract&line=2')
  expect(fromHash(hash)).toEqual({ from: { price: '12.4' }, to: { incoterm: 'CIF' }, quantity: '1200' })
})

test('what cannot be read is not taken along', () => {
  const [, hash = ''] = reckonPath('f1', 'offer', 'FOB', { ...line, quantity: 'many', price: '' }).split('#')
  expect(fromHash(hash)).toEqual({ to: { incoterm: 'FOB' } })
})
