import { expect, test } from 'vitest'
import { sampleTerms } from '../../sample-deal.ts'
import { shipmentWords } from './clauses.ts'

test('ports stand in Latin letters in the English line and in Chinese in the Chinese one', () => {
  expect(shipmentWords(sampleTerms.shipment)).toEqual({
    en: 'Not later than 10 June 2026, from Ningbo to Oslo. Partial shipment not allowed, transhipment allowed.',
    zh: '不迟于2026年6月10日，自宁波至奥斯陆；不允许分批，允许转运',
  })
})

test('a place without a Chinese name stands as it was typed', () => {
  const { zh } = shipmentWords({ ...sampleTerms.shipment, to: 'Farsund' })
  expect(zh).toContain('自宁波至Farsund')
})
