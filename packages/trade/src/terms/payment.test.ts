import { decimal } from '@gendan/kernel/decimal'
import { digitsOf, sum } from '@gendan/kernel/money'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountsOf,
  needsCredit,
  type PaymentTerms,
  paymentPresets,
  paymentTermsShape,
  shareBeforeShipment,
  writePayment,
} from './payment.ts'
import { checkPayment, paymentRuleExamples, paymentRules } from './payment-rules.ts'

const preset = (id: string): PaymentTerms => paymentPresets.find((one) => one.id === id)?.terms ?? { instalments: [] }
const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })

describe('terms of payment as papers say them', () => {
  test.each([
    [
      'tt-30-70',
      '30% deposit by T/T; balance 70% by T/T against copy of bill of lading',
      '30% 电汇定金，70% 见提单副本电汇',
    ],
    ['tt-advance', '100% by T/T in advance', '100% 电汇预付'],
    ['lc-sight', '100% by irrevocable L/C at sight', '100% 即期不可撤销信用证'],
    ['lc-90', '100% by irrevocable L/C at 90 days after sight', '100% 见票后 90 天不可撤销信用证'],
    ['dp-sight', '100% by D/P at sight', '100% 即期付款交单（D/P）'],
    ['da-60', '100% by D/A at 60 days after sight', '100% 见票后 60 天承兑交单（D/A）'],
    ['oa-60', '100% on open account (O/A) 60 days after bill of lading date', '100% 提单日后 60 天赊销（O/A）付款'],
  ])('%s', (id, en, zh) => {
    expect(writePayment(preset(id))).toEqual({ en, zh })
  })

  test('a fixed deposit and a balance', () => {
    const terms: PaymentTerms = {
      instalments: [
        { amount: usd('5000'), by: 'T/T', when: { at: 'order' } },
        { by: 'T/T', when: { at: 'before-shipment' } },
      ],
    }
    expect(writePayment(terms)).toEqual({
      en: 'USD 5,000.00 deposit by T/T; balance by T/T before shipment',
      zh: 'USD 5,000.00 电汇定金，余款装运前电汇',
    })
    expect(amountsOf(terms, usd('12000.1'))).toEqual([usd('5000'), usd('7000.1')])
    expect(checkPayment(terms, usd('12000.1'))).toEqual([])
  })

  test('nothing agreed yet says nothing', () => {
    expect(writePayment({ instalments: [] })).toEqual({ en: '', zh: '' })
    expect(amountsOf({ instalments: [] }, usd('100'))).toEqual([])
  })
})

describe('a total in instalments', () => {
  test('30/70 of 44,892.55: the last takes the remainder of the half cent', () => {
    expect(amountsOf(preset('tt-30-70'), usd('44892.55'))).toEqual([usd('13467.77'), usd('31424.78')])
  })

  test('yen have no decimals', () => {
    const yen = { amount: decimal('1005'), currency: 'JPY' }
    expect(amountsOf(preset('tt-30-70'), yen).map((one) => one.amount)).toEqual(['302', '703'])
  })

  test('a fixed amount in another currency cannot be added up', () => {
    const terms: PaymentTerms = {
      instalments: [
        { amount: { amount: decimal('1'), currency: 'EUR' }, by: 'T/T', when: { at: 'order' } },
        { by: 'T/T', when: { at: 'before-shipment' } },
      ],
    }
    expect(() => amountsOf(terms, usd('10'))).toThrow(RangeError)
    expect(checkPayment(terms, usd('10')).map((finding) => finding.rule)).toEqual(['PAY-04'])
  })

  test('the instalments always add up to the total, to the minor unit', () => {
    const cut = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        cut,
        fc.constantFrom('USD', 'JPY', 'KWD'),
        (minor, parts, currency) => {
          const digits = digitsOf(currency)
          const text = String(minor).padStart(digits + 1, '0')
          const total = {
            amount: decimal(digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text),
            currency,
          }
          const instalments = parts.map((part) => ({
            share: decimal(`${part / 100}`),
            by: 'T/T' as const,
            when: { at: 'order' as const },
          }))
          const split = amountsOf({ instalments }, total)
          expect(sum(split, currency)).toEqual(total)
          for (const { amount } of split) expect((amount.split('.')[1] ?? '').length).toBeLessThanOrEqual(digits)
        },
      ),
    )
  })
})

describe('what is wrong with terms of payment', () => {
  test.each(paymentRuleExamples.map((example) => [example.rule, example] as const))(
    '%s holds and fails on its examples',
    (id, example) => {
      const rule = paymentRules.find((one) => one.id === id)
      expect(rule?.test(example.holds)).toEqual([])
      expect(rule?.test(example.fails)).not.toEqual([])
    },
  )

  test('every rule has its example, and every preset is sound', () => {
    expect(paymentRuleExamples.map((example) => example.rule)).toEqual(paymentRules.map((rule) => rule.id))
    for (const { terms } of paymentPresets) expect(checkPayment(terms, usd('1000'))).toEqual([])
  })

  test('all faults at once, each at its place', () => {
    const terms: PaymentTerms = {
      instalments: [
        { by: 'L/C', when: { at: 'order' } },
        { share: decimal('0.6'), by: 'D/A', when: { at: 'sight' } },
      ],
    }
    expect(checkPayment(terms).map(({ rule, at }) => `${rule} ${at}`)).toEqual([
      'PAY-01 instalments',
      'PAY-02 instalments.0.share',
      'PAY-03 instalments.0.when',
      'PAY-03 instalments.1.when',
    ])
  })

  test('30% and 60% leave a tenth unpaid', () => {
    const terms = paymentTermsShape.parse({
      instalments: [
        { share: '0.3', by: 'T/T', when: { at: 'order' } },
        { share: 0.6, by: 'T/T', when: { at: 'copy-of-bill-of-lading' } },
      ],
    })
    expect(checkPayment(terms)[0]?.says).toEqual({
      en: 'The shares add up to 90%, not to 100%.',
      zh: '各期比例合计 90%，不是 100%。',
    })
  })
})

test('how much comes before the goods leave, and whether a credit is needed', () => {
  expect(shareBeforeShipment(preset('tt-30-70'))).toBe('0.3')
  expect(shareBeforeShipment(preset('oa-60'))).toBe('0')
  expect(needsCredit(preset('lc-90'))).toBe(true)
  expect(needsCredit(preset('tt-30-70'))).toBe(false)
})
