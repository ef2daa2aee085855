import { decimal } from '@gendan/kernel/decimal'
import { judge } from '@gendan/kernel/rule'
import { describe, expect, test } from 'vitest'
import type { CostSheet } from '../deal/cost.ts'
import { sampleDeal, sampleTerms } from '../sample-deal.ts'
import { effects, gaps } from './compare.ts'
import { partsOf } from './parts.ts'
import { proposedSheet } from './propose.ts'
import { percent, reckon } from './reckon.ts'
import { costExamples, soundCosting } from './rules.examples.ts'
import { costRules } from './rules.ts'

const sheet = sampleDeal.cost?.detailed as CostSheet
const { house } = sampleDeal
const at = (rate: string, day = '2026-04-01') => ({
  ...house,
  rates: [{ from: 'USD', to: 'CNY', rate: decimal(rate), source: 'Bank of China', day }],
})
const parts = (changed: CostSheet = sheet) => partsOf(changed, sampleTerms, 'CNY') ?? fail()
const fail = (): never => {
  throw new Error('not reckoned')
}

describe('the cost of 480 chairs and 300 shelves to Oslo', () => {
  const { total } = reckon(sheet, sampleTerms, house)

  test('is purchase less refund and what is paid in yuan, against the dollars that are left', () => {
    // 151,440 bought; 134,017.70 without VAT, 17,422.30 refunded; 9,000 for cartons and trucks.
    expect(parts().purchase).toBe('151440')
    expect(parts().refund).toBe('17422.3')
    expect(total?.totalCost).toEqual({ amount: '143017.7', currency: 'CNY' })
    // 29,748.00 invoiced; freight 2,650, premium 98.17, bank 44.62.
    expect(total?.netIncome).toEqual({ amount: '26955.21', currency: 'USD' })
  })

  test('comes to a profit, a margin on the invoice and an exchange cost', () => {
    // 26,955.21 × 7.085 − 143,017.70 = 47,959.96; ÷ 210,764.58.
    expect(total?.profit.amount).toBe('47959.9629')
    expect(percent(total?.margin ?? fail())).toBe('22.76%')
    expect(total?.exchangeCost).toBe('5.3058')
    expect(total?.band).toBe('in-range')
  })

  test('leaves nothing at the break-even rate, and less the lower the rate', () => {
    const atRate = (rate: string) => reckon(sheet, sampleTerms, at(rate)).now
    expect(percent(atRate('5.3058')?.margin ?? fail())).toBe('0.00%')
    expect(['7.085', '6.2', '5.8', '5.55'].map((rate) => atRate(rate)?.band)).toEqual([
      'in-range',
      'in-range',
      'below-rate',
      'below-floor',
    ])
  })

  test('is judged at a rate recorded since, not at one recorded before the sheet', () => {
    expect(reckon(sheet, sampleTerms, at('5.4')).now?.band).toBe('below-floor')
    expect(reckon(sheet, sampleTerms, at('5.4', '2026-03-01')).now?.band).toBe('in-range')
  })

  test('is a fraction of the cost where the firm wants it so', () => {
    const onCost = { ...house, margin: { ...house.margin, base: 'cost' as const } }
    expect(percent(reckon(sheet, sampleTerms, onCost).total?.margin ?? fail())).toBe('33.53%')
  })

  test('needs no rate in the firm’s own money, and then has no exchange cost', () => {
    const lines = sampleTerms.lines.map((line) => ({
      ...line,
      unitPrice: { ...line.unitPrice, amount: decimal('350'), currency: 'CNY' },
    }))
    const items = sheet.items.filter(({ amount }) => amount?.currency !== 'USD')
    const home = reckon({ ...sheet, items }, { ...sampleTerms, currency: 'CNY', lines }, house).total
    expect(home?.exchangeCost).toBeUndefined()
    expect(home?.invoice).toEqual({ amount: '273000', currency: 'CNY' })
  })

  test('is not guessed at while a line is not costed', () => {
    expect(reckon({ ...sheet, lines: sheet.lines.slice(1) }, sampleTerms, house).total).toBeUndefined()
  })
})

describe('what moved the margin', () => {
  const freight = { amount: decimal('4650'), currency: 'USD' }
  const moved: CostSheet = {
    ...sheet,
    lines: sheet.lines.map((line) => ({ ...line, purchase: line.line === '1' ? decimal('250') : line.purchase })),
    items: sheet.items.map((item) => (item.element === 'freight' ? { ...item, amount: freight } : item)),
  }

  test('is named, what pulled it down most first', () => {
    const found = effects(parts(), parts(moved), house.margin)
    expect(found.map(({ maker, effect }) => [maker, percent(effect)])).toEqual([
      ['freight', '-6.72%'],
      ['purchase', '-0.46%'],
      ['refund', '0.05%'],
    ])
  })

  test('is nothing where nothing moved', () => {
    expect(effects(parts(), parts(), house.margin)).toEqual([])
  })

  test('is a gap to be explained where it is more than a twentieth', () => {
    expect(gaps(parts(), parts(moved)).map(({ maker, gap, large }) => [maker, gap, large])).toEqual([
      ['purchase', '960', false],
      ['refund', '110.44', false],
      ['freight', '14170', true],
    ])
  })
})

describe('the next layer', () => {
  test('begins with the one before it, the newest rate and the lines that the terms still have', () => {
    const rough = { ...sheet, lines: [...sheet.lines, { ...sheet.lines[0], line: '9' } as never], note: 'by phone' }
    const next = proposedSheet('detailed', { cost: { rough, reasons: {} } }, sampleTerms, at('7.01'), '2026-04-02')
    expect(next.lines).toEqual(sheet.lines)
    expect([next.day, next.rate?.rate, next.note]).toEqual(['2026-04-02', '7.01', ''])
  })

  test('takes for the actual cost what the goods were bought for', () => {
    const [first] = sampleDeal.purchases ?? []
    const line = { ...first?.lines[0], for: '2', unitPrice: { amount: decimal('111'), currency: 'CNY', per: 'SET' } }
    const purchases = [{ ...first, supplier: 's-mill', lines: [line] }] as never
    const next = proposedSheet('actual', { cost: sampleDeal.cost, purchases }, sampleTerms, house, '2026-06-20')
    expect(next.lines.map(({ purchase }) => purchase)).toEqual(['248', '111'])
  })
})

describe('the rules of a cost', () => {
  test.each(costExamples)('$rule holds on the standing example and speaks on another', ({ rule: id, holds, fails }) => {
    const rule = costRules.filter((one) => one.id === id)
    expect(judge(rule, holds)).toEqual([])
    expect(judge(rule, fails).map((found) => Boolean(found.says.zh && found.remedy?.zh))).toContain(true)
  })

  test('have an example each', () => {
    expect(costExamples.map(({ rule }) => rule)).toEqual(costRules.map(({ id }) => id))
    expect(judge(costRules, soundCosting)).toEqual([])
  })
})
