import { describe, expect, test } from 'vitest'
import { answered, refused, resultOf } from '../calculation/ask-in-tests.ts'
import { type ClaimLimits, claimLimitsCalculation } from './claim-limits.ts'
import { earnestMoneyCalculation } from './earnest-money.ts'
import { lateDeliveryCalculation } from './late-delivery.ts'
import { qualityClaimCalculation } from './quality-claim.ts'
import { shortDeliveryClaimCalculation } from './short-delivery-claim.ts'

describe('late delivery', () => {
  const late = (change: Record<string, unknown>) => resultOf(lateDeliveryCalculation, { value: 40000, ...change })

  test.each([
    [0, '0', false],
    [7, '200', false],
    [8, '400', false],
    [64, '2000', true],
    [70, '2000', true],
  ])('%i days: %s', (daysLate, penalty, capped) => {
    expect(late({ daysLate })).toMatchObject({ penalty, capped, mayCancel: false })
  })

  test('after ten weeks the buyer may cancel; full weeks and days of grace are other clauses', () => {
    expect(late({ daysLate: 71 })['mayCancel']).toBe(true)
    expect(late({ daysLate: 17, weeks: 'full' })['penalty']).toBe('400')
    expect(late({ daysLate: 17, graceDays: 10 })['penalty']).toBe('200')
    expect(late({ daysLate: 5, graceDays: 10 })['penalty']).toBe('0')
  })
})

describe('short delivery', () => {
  test('an allowance for loss is deducted, or lets everything through once it is passed', () => {
    const input = { contracted: 400, delivered: 386, unitPrice: 300, allowanceRate: '0.01' }
    expect(resultOf(shortDeliveryClaimCalculation, input)).toMatchObject({ short: '14', counts: '10', claim: '3000' })
    const whole = { ...input, allowance: 'threshold' }
    expect(resultOf(shortDeliveryClaimCalculation, whole)).toMatchObject({ counts: '14', claim: '4200' })
    expect(resultOf(shortDeliveryClaimCalculation, { ...whole, delivered: 396 })).toMatchObject({
      counts: '0',
      claim: '0',
    })
  })

  test('what carrier or insurer paid more than the claim is not owed back', () => {
    expect(resultOf(shortDeliveryClaimCalculation, { short: 2, unitPrice: 10, recovered: 50 })['claim']).toBe('0')
  })

  test('says what is missing, and that more than was due is not short', () => {
    expect(refused(shortDeliveryClaimCalculation, { unitPrice: 1, allowanceRate: '0.01' })).toEqual([
      'short missing',
      'contracted missing',
    ])
    expect(refused(shortDeliveryClaimCalculation, { unitPrice: 1, contracted: 5, delivered: 6 })).toEqual([
      'delivered not-short',
    ])
  })
})

describe('poor quality', () => {
  test('by market values, or by a rate agreed; goods without value are lost whole', () => {
    const of = (change: Record<string, unknown>) => resultOf(qualityClaimCalculation, { price: '12345.67', ...change })
    expect(of({ marketSound: 90, marketDelivered: 60 })).toMatchObject({
      depreciation: '0.333333',
      reduction: '4115.22',
    })
    expect(of({ depreciation: '0.15', interest: '100', recovered: '50' })).toMatchObject({ claim: '1901.85' })
    expect(of({ depreciation: '1' })['reduction']).toBe('12345.67')
  })

  test('wants a rate or both values, and refuses goods that are worth more', () => {
    expect(refused(qualityClaimCalculation, { price: 1, marketSound: 5 })).toEqual(['depreciation missing'])
    expect(refused(qualityClaimCalculation, { price: 1, marketSound: 5, marketDelivered: 6 })).toEqual([
      'marketDelivered not-worse',
    ])
  })
})

describe('earnest money', () => {
  const earnest = (change: Record<string, unknown>) =>
    resultOf(earnestMoneyCalculation, { price: 200000, agreed: 50000, breach: 'payer', ...change })

  test('the payer in breach forfeits a fifth of the price and gets the excess back', () => {
    expect(earnest({})).toMatchObject({ counts: '40000', paidBack: '10000', gain: '40000' })
    expect(earnest({ agreed: 30000 })).toMatchObject({ counts: '30000', partPayment: '0', paidBack: '0' })
  })

  test('a contract penalty is taken in its place where it is more, never besides', () => {
    expect([earnest({ penalty: 60000 })['betterByPenalty'], earnest({ penalty: 40000 })['betterByPenalty']]).toEqual([
      true,
      false,
    ])
  })
})

describe('time limits', () => {
  const limits = (input: unknown) => resultOf<ClaimLimits>(claimLimitsCalculation, input)

  test('goods not in containers have seven days by the law of 1992', () => {
    const found = limits({ arrived: '2026-01-30', way: 'sea' }).limits.find(({ code }) => code === 'maritime-notice')
    expect(found?.lastDay).toBe('2026-02-06')
  })

  test('a law that has ended is left out, and it is said', () => {
    const { result, working } = answered<ClaimLimits>(claimLimitsCalculation, { arrived: '2026-05-01', way: 'sea' })
    expect(result.limits.map(({ code }) => code)).toEqual(['hague-visby-notice', 'hague-visby-suit', 'cisg-notice'])
    expect(working.some(({ en }) => en.includes('no longer in force'))).toBe(true)
  })

  test('the contract comes first where it is shortest', () => {
    expect(limits({ arrived: '2026-06-01', way: 'other', claimDays: 90 })).toMatchObject({
      first: '2026-08-30',
      count: '2',
    })
  })
})
