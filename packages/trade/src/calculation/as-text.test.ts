import { expect, test } from 'vitest'
import { stockTurnoverCalculation } from '../shops/stock-turnover.ts'
import { asText } from './as-text.ts'
import { compute } from './calculation.ts'

const question = { opening: '100000', closing: '80000', cogs: '700000', sales: '1000000' }

test('a figure of many places is cut to eight for people to read; the answer itself keeps every digit', () => {
  const computed = compute(stockTurnoverCalculation, question)
  if ('errors' in computed) throw new Error(JSON.stringify(computed.errors))
  const text = asText(stockTurnoverCalculation, computed, ({ en }) => en, question).join('\n')
  expect(text).toContain('turnover = cogs ÷ meanStock = 700000 ÷ 90000 = 7.77777777…')
  expect(text).not.toMatch(/\d\.\d{9}/)
  expect(computed.result).toMatchObject({ turnover: '7.777777777777777777777777777777778' })
})
