import { describe, expect, test } from 'vitest'
import { creditShape } from '../terms/credit.ts'
import { reviewCredit } from './review.ts'

const softIn = (text: string) =>
  reviewCredit(creditShape.parse({ conditions: [{ text }] }))
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('SC'))

describe('soft clauses as they are published', () => {
  test.each([
    ['INSPECTION CERTIFICATE SIGNED BY MR. K. LEUNG OF APPLICANT', ['SC-01', 'SC-30']],
    ['CERTIFICATE OF ACCEPTANCE ISSUED BY THE END USER', ['SC-01']],
    ['CERTIFICATE WHOSE SIGNATURE MUST CONFORM WITH THAT HELD IN OUR FILE', ['SC-02']],
    ['GOODS SHALL BE SHIPPED ONLY AFTER THE BUYER HAS GIVEN HIS WORD', ['SC-03']],
    ['ONE ORIGINAL BILL OF LADING HAS BEEN AIRMAILED TO THE APPLICANT', ['SC-07']],
    ['TELEX FROM APPLICANT APPROVING THE SHIPMENT SAMPLES', ['SC-20']],
    ['THE AMOUNT WILL BE REDUCED BY 1 PCT PER DAY OF LATE SHIPMENT', ['SC-29']],
  ])('%s: %s', (text, rules) => {
    expect(softIn(text)).toEqual(expect.arrayContaining(rules))
  })

  test.each([
    'INSPECTION CERTIFICATE ISSUED BY SGS',
    'CHARTER PARTY B/L IS NOT ACCEPTABLE',
    'GOODS MUST BE SHIPPED IN CONTAINERS ONLY',
    'COPIES OF SHIPPING DOCUMENTS TO BE AIRMAILED TO THE APPLICANT',
  ])('%s is none', (text) => {
    expect(softIn(text)).toEqual([])
  })
})
