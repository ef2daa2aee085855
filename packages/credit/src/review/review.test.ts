import { describe, expect, test } from 'vitest'
import { creditShape } from '../terms/credit.ts'
import { contractShape } from './contract.ts'
import { points } from './contract-rules.ts'
import { reviewCredit } from './review.ts'
import { reviewedWith } from './review-rules.examples.ts'

const reviewed = (change: object = {}) => {
  const { credit, contract } = reviewedWith(change)
  return reviewCredit(credit, contract)
}

describe('a credit that is what was agreed', () => {
  test('agrees on every point, and nothing is asked', () => {
    const { findings, analysisSheet, amendmentRequest } = reviewed()
    expect(findings).toEqual([])
    expect(new Set(analysisSheet.map(({ verdict }) => verdict))).toEqual(new Set(['pass']))
    expect(analysisSheet.map(({ point }) => point.en)).toEqual(
      expect.arrayContaining(['Amount', 'Goods', 'Trade term', 'Latest shipment']),
    )
    expect(amendmentRequest).toBeUndefined()
  })

  test('may give more time and freedom than the contract has', () => {
    expect(reviewed({ latestShipment: '2026-11-09' }).findings).toEqual([])
  })
})

describe('a credit that differs', () => {
  test('tells each point with what both say, and asks for all of it in one letter', () => {
    const { findings, analysisSheet, amendmentRequest } = reviewed({
      amount: { amount: '50000', currency: 'USD' },
      portOfDischarge: 'BERGEN, NORWAY',
      presentationPeriod: { days: 5 },
      conditions: [{ text: 'INSPECTION CERTIFICATE SIGNED BY APPLICANT' }],
    })
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['CR-19', 'CR-26', 'CR-34', 'CR-65', 'CR-65', 'SC-01'])
    expect(
      analysisSheet
        .filter(({ verdict }) => verdict === 'fail')
        .map(({ point, credit, contract }) => [point.en, credit, contract]),
    ).toEqual([
      ['Amount', 'USD 50000.00', 'USD 52300.00'],
      ['Port of discharge', 'BERGEN, NORWAY', 'Oslo'],
    ])
    expect(amendmentRequest).toContain('LC26-0417')
    expect(amendmentRequest).toContain('Field 32B: please amend the amount to read USD 52300.00 (now USD 50000.00).')
    expect(amendmentRequest).toContain(
      'Field 44F: please amend the port of discharge to read Oslo (now BERGEN, NORWAY).',
    )
    expect(amendmentRequest).toContain('Field 48: please extend the period for presentation to 21 days.')
    expect(amendmentRequest).toContain(
      'Field 47A, item 1 (“INSPECTION CERTIFICATE SIGNED BY APPLICANT”): please replace it by a certificate',
    )
    expect(amendmentRequest?.match(/^\d+\. Field \w+/gm)).toEqual([
      '1. Field 32B',
      '2. Field 44F',
      '3. Field 45A',
      '4. Field 47A',
      '5. Field 48',
    ])
  })

  test('what the credit leaves out is for a person to judge', () => {
    const { analysisSheet, amendmentRequest } = reviewed({ portOfLoading: undefined })
    expect(analysisSheet.find(({ point }) => point.en === 'Port of loading')?.verdict).toBe('judgement')
    expect(amendmentRequest).toBeUndefined()
  })
})

describe('the number of our paper that a credit cites', () => {
  const citing = (text: string) =>
    points
      .find(({ en }) => en === 'Contract number')
      ?.agree(
        creditShape.parse({ goods: { text, lines: [] } }),
        contractShape.parse({ number: 'SC26-018', otherNumbers: ['PI26-031'] }),
      )

  test.each([
    ['AS PER SALES CONTRACT NO. SC26-018', true],
    ['AS PER PROFORMA INVOICE NO. PI26-031 DATED 3 MARCH 2026', true],
    ['AS PER P/I NO. PI26-031 AND S/C NO. SC26-018', true],
    ['AS PER PROFORMA INVOICE NO. PI26-013', false],
    ['AS PER CONTRACT NO. SC26-018 AND PROFORMA NO. 7711', false],
  ])('%s', (text, agrees) => {
    expect(citing(text)).toBe(agrees)
  })
})
