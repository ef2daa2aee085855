import { describe, expect, test } from 'vitest'
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
    expect(amendmentRequest).toContain('The amount to read USD 52300.')
    expect(amendmentRequest).toContain('The port of discharge to read Oslo.')
    expect(amendmentRequest).toContain('period for presentation to 21 days')
  })

  test('what the credit leaves out is for a person to judge', () => {
    const { analysisSheet, amendmentRequest } = reviewed({ portOfLoading: undefined })
    expect(analysisSheet.find(({ point }) => point.en === 'Port of loading')?.verdict).toBe('judgement')
    expect(amendmentRequest).toBeUndefined()
  })
})
