import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { type Instalment, paymentPresets } from '@gendan/trade/terms/payment'
import { describe, expect, test } from 'vitest'
import { type OrderFile, orderFile } from '../order-file.ts'
import { completenessOf, expectedPapers, paperRules } from './expected.ts'
import { isPaperKind } from './kinds.ts'

/** A file with settled terms and nothing else. */
function termsOnly(incoterm: string, instalments: readonly Instalment[]): OrderFile {
  const terms = { ...sampleTerms, delivery: { ...sampleTerms.delivery, incoterm }, payment: { instalments } } as never
  return { ...orderFile.born('f'), deal: { contract: { version: 1, settled: '2026-03-16', customerOrder: '', terms } } }
}

const paying = (id: string) => paymentPresets.find((one) => one.id === id)?.terms.instalments ?? []
const kinds = (file: OrderFile) => expectedPapers(file).map(({ kind }) => kind)

/** What every order leaves behind, whatever its terms. */
const ALWAYS = [
  ...['customer-order', 'proforma-invoice', 'proforma-signed', 'cost-sheet', 'production-order', 'inspection-report'],
  ...['packing-list', 'commercial-invoice', 'transport-document', 'shipping-advice', 'bank-slip', 'account-follow-up'],
]

describe('what a file should hold', () => {
  test.each([
    ['EXW', 'tt-advance', []],
    ['FOB', 'tt-advance', ['customs-declaration']],
    ['CFR', 'tt-advance', ['customs-declaration', 'booking']],
    ['CIF', 'tt-advance', ['customs-declaration', 'booking', 'insurance-policy']],
    ['DDP', 'tt-advance', ['customs-declaration', 'booking', 'import-declaration']],
    ['EXW', 'oa-60', []],
    ['EXW', 'lc-sight', ['letter-of-credit', 'certificate-of-origin', 'bank-letter']],
    ['EXW', 'dp-sight', ['certificate-of-origin', 'bill-of-exchange', 'bank-letter']],
  ])('under %s, paid by %s: what every order leaves, and %j', (incoterm, payment, more) => {
    expect(kinds(termsOnly(incoterm, paying(payment))).toSorted()).toEqual([...ALWAYS, ...more].toSorted())
  })

  test('once the credit came, what it asks for is expected with its originals, and what was only a guess is not', () => {
    const file = termsOnly('CIF', paying('lc-sight'))
    const documents = [
      { kind: 'commercial-invoice', originals: 3, copies: 2, text: 'INVOICE IN 3 ORIGINALS AND 2 COPIES' },
      { kind: 'quality-certificate', text: 'CERTIFICATE OF QUALITY' },
      { kind: 'fumigation-certificate', text: 'FUMIGATION CERTIFICATE' },
    ]
    const bound = {
      credit: 'c1',
      number: 'LC1',
      terms: { documents, drafts: { at: 'SIGHT' } },
      amendments: [],
      open: 0,
    }
    const papers = expectedPapers({ ...file, deal: { ...file.deal, credits: [bound] } })
    const of = (kind: string) => papers.find((one) => one.kind === kind)
    expect(of('certificate-of-origin')).toBeUndefined()
    expect(of('commercial-invoice')?.asked).toMatchObject({ credit: 'LC1', originals: 3, copies: 2 })
    expect(of('test-report')?.asked).toMatchObject({ originals: 2, copies: 0 })
    expect(of('bill-of-exchange')?.state).toBe('missing')
    expect(of('letter-of-credit')?.state).toBe('held')
  })

  test('asks one bank slip for each instalment, in its own words', () => {
    const slips = expectedPapers(termsOnly('FOB', paying('tt-30-70'))).filter(({ kind }) => kind === 'bank-slip')
    expect(slips.map(({ part, since, name }) => [part, since, name.en])).toEqual([
      ['0', 'E7', 'Bank slip of a payment: 30% by T/T in advance'],
      ['1', 'E17', 'Bank slip of a payment: 70% by T/T against copy of bill of lading'],
    ])
  })

  test('follows what the order itself has: its offer, samples, purchases and inspections', () => {
    const { seller, buyer, suppliers, house, ...sections } = sampleDeal
    const file = { ...orderFile.born('f'), deal: sections }
    const [bought] = sections.purchases ?? []
    const of = (kind: string) => expectedPapers(file, suppliers).filter((one) => one.kind === kind)
    expect(of('purchase-signed').map(({ part }) => part)).toEqual((sections.purchases ?? []).map(({ id }) => id))
    expect(of('purchase-signed')[0]?.name.en).toContain(suppliers[bought?.supplier ?? '']?.name.en)
    expect(of('sample-form').length).toBe(sections.samples?.length)
    expect(of('inspection-report').length).toBeGreaterThanOrEqual(1)
    expect([of('quotation').length, of('vat-invoice').length > 0]).toEqual([1, true])
  })

  test('calls the transport document by the way the goods go', () => {
    const named = (file: OrderFile) => expectedPapers(file).find(({ kind }) => kind === 'transport-document')?.name.en
    const shipped = (incoterm: string, mode: 'air' | undefined) => {
      const file = termsOnly(incoterm, paying('tt-advance'))
      const shipment = { vessel: '', voyage: '', from: '', to: '', billOfLading: '', containers: [], mode }
      return { ...file, deal: { ...file.deal, shipment } }
    }
    expect(named(shipped('CIF', undefined))).toBe('Bill of lading or sea waybill')
    expect(named(shipped('CIP', 'air'))).toBe('Air waybill')
    expect(named(shipped('CIP', undefined))).toBe('Transport document')
  })

  test('is nothing before there are terms', () => {
    expect(completenessOf(expectedPapers(orderFile.born('f')))).toEqual({ held: 0, needed: 0, percent: 0 })
  })

  test('names a known kind, a source and a reason in both tongues in every rule', () => {
    for (const { kind, why, source } of paperRules)
      expect([kind, isPaperKind(kind), why.en !== '' && why.zh !== '', source.title !== '']).toEqual([
        kind,
        true,
        true,
        true,
      ])
  })
})

describe('completeness', () => {
  const file = termsOnly('EXW', paying('tt-advance'))
  const kept = (kind: string, out?: object) => ({
    ...{ id: kind, kind, part: '', attachment: 'c'.repeat(64), name: `${kind}.pdf`, note: '' },
    ...{ by: 'a2', at: '2026-06-02T02:00:00.000Z', day: '2026-06-02', ...out },
  })
  const holding = (binder: OrderFile['binder']) => completenessOf(expectedPapers({ ...file, binder }))

  test('counts what is held, and leaves out what is not needed', () => {
    const waived = [{ kind: 'shipping-advice', part: '', by: 'a1', at: '', reason: 'he fetches it himself' }]
    expect(holding({ kept: [kept('transport-document')], waived })).toEqual({ held: 1, needed: 11, percent: 9 })
  })

  test('does not count what was taken out', () => {
    const out = { out: { by: 'a2', at: '', reason: 'of another order' } }
    expect(holding({ kept: [kept('transport-document', out)], waived: [] }).held).toBe(0)
  })

  test('takes a slip kept for the whole order for the one payment that there is', () => {
    expect(holding({ kept: [kept('bank-slip')], waived: [] }).held).toBe(1)
  })
})
