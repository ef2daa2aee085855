import { europeanInvoice } from '@gendan/forms/interchange/en16931/invoice'
import { europeanRules } from '@gendan/forms/interchange/en16931/rules'
import { europeanExamples, soundPaper } from '@gendan/forms/interchange/en16931/rules.examples'
import { NO_WISH } from '@gendan/forms/interchange/en16931/tax'
import { exportPaper } from '@gendan/forms/interchange/exports'
import { writeUbl } from '@gendan/forms/interchange/ubl/documents'
import { decimal } from '@gendan/kernel/decimal'
import { judge } from '@gendan/kernel/rule'
import { beforeAll, describe, expect, test } from 'vitest'
import { brokenRules, europeanExampleFiles, unitCases } from './harness/european-rules.ts'
import { schemaFaults } from './harness/schema.ts'

beforeAll(() => {
  brokenRules('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>')
}, 240_000)

describe('the harness', () => {
  test('answers as every official unit test of a rule expects', () => {
    const wrong = unitCases().flatMap(({ name, text, broken, held }) => {
      const said = new Set(brokenRules(text).map(({ rule }) => rule))
      const missed = broken.filter((rule) => !said.has(rule)).map((rule) => `${name}: ${rule} is silent`)
      return [...missed, ...held.filter((rule) => said.has(rule)).map((rule) => `${name}: ${rule} speaks`)]
    })
    expect(wrong).toEqual([])
  }, 240_000)

  test('finds nothing wrong in the official examples', () => {
    const fatal = europeanExampleFiles.flatMap(({ name, text }) =>
      brokenRules(text)
        .filter(({ flag }) => flag === 'fatal')
        .map(({ rule }) => `${name} ${rule}`),
    )
    expect(fatal).toEqual([])
  }, 120_000)
})

const charged = {
  ...soundPaper,
  goods: soundPaper.total,
  total: { ...soundPaper.total, amount: decimal('29798.00') },
  adjustments: [
    { kind: 'allowance', name: { en: 'Discount', zh: '折扣' }, amount: { amount: decimal('-50.00'), currency: 'USD' } },
    { kind: 'charge', name: { en: 'Mould', zh: '模具费' }, amount: { amount: decimal('100.00'), currency: 'USD' } },
  ],
} as const

const within = europeanExamples.find(({ rule }) => rule === 'EUI-05')?.holds

const weighty = new Set(europeanRules.filter(({ weight }) => weight === 'block').map(({ id }) => id))
const blocking = europeanExamples.filter(({ rule }) => weighty.has(rule))

describe('our invoice as EN 16931', () => {
  const kinds = [
    ['from a seller outside the Union', { paper: soundPaper, wish: NO_WISH }],
    ['with an allowance and a charge', { paper: charged, wish: NO_WISH }],
    [
      'as an export under a VAT number',
      { paper: soundPaper, wish: { ...NO_WISH, category: 'G', sellerVat: 'DE123456789' } },
    ],
    [
      'as exempt, with its reason',
      { paper: soundPaper, wish: { ...NO_WISH, category: 'E', sellerVat: 'DE 123456789', reason: 'Article 139' } },
    ],
    ['within the Union', within ?? { paper: soundPaper, wish: NO_WISH }],
    [
      'with its register number typed for the file',
      {
        paper: { ...soundPaper, seller: { ...soundPaper.seller, taxId: '' } },
        wish: { ...NO_WISH, sellerVat: '91330212MA2AJ0000X' },
      },
    ],
    ['without an account', { paper: { ...soundPaper, bank: undefined }, wish: NO_WISH }],
    ['with a buyer reference', { paper: soundPaper, wish: { ...NO_WISH, buyerReference: '04011000-12345-39' } }],
  ] as const

  test.each(kinds)(
    '%s breaks no official rule, not even as a warning, and is valid UBL',
    async (_, { paper, wish }) => {
      const { text = '', findings } = exportPaper('commercial-invoice', 'en16931', paper, { european: wish })
      expect(findings).toEqual([])
      expect(brokenRules(text)).toEqual([])
      expect(await schemaFaults([{ root: 'Invoice', name: 'european', text }])).toEqual([])
    },
  )

  /** What warns or notes is our own advice; what blocks is a rule of the official set, which must speak of the same invoice. */
  test.each(blocking)('$rule tells what an official rule would', ({ rule, fails }) => {
    const written = writeUbl('Invoice', europeanInvoice(fails.paper, fails.wish))
    const own = judge(europeanRules, fails).filter((finding) => finding.rule === rule)
    expect(own.length).toBeGreaterThan(0)
    const official = 'text' in written ? brokenRules(written.text).filter(({ flag }) => flag === 'fatal') : []
    expect(official.length).toBeGreaterThan(0)
  })
})
