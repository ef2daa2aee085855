import { describe, expect, test } from 'vitest'
import { type Change, credit, examined, on, setWith } from './clean-set.examples.ts'

/** Facts without which a rule cannot judge the clean set, and the rules that must say so. */
const needed: readonly (readonly [kind: string, path: string, ...rules: readonly string[]])[] = [
  ['draft', 'signed', 'DRF-12'],
  ['draft', 'tenor', 'DRF-04'],
  ['draft', 'dates.issued', 'DRF-12'],
  ['draft', 'parties.drawer', 'DRF-12'],
  ['draft', 'total.amount', 'DRF-13', 'TOL-07'],
  ['draft', 'total.currency', 'DRF-13'],
  ['commercial-invoice', 'originals', 'GEN-08'],
  ['commercial-invoice', 'signed', 'INV-05'],
  ['commercial-invoice', 'parties.buyer', 'INV-02'],
  ['commercial-invoice', 'goods', 'INV-06', 'INV-11', 'TOL-06'],
  ['commercial-invoice', 'goods.0.description', 'INV-06'],
  ['commercial-invoice', 'goods.0.quantity', 'TOL-06'],
  ['commercial-invoice', 'total.amount', 'INS-08'],
  ['commercial-invoice', 'total.currency', 'INV-03'],
  ['packing-list', 'originals', 'GEN-08'],
  ['bill-of-lading', 'originals', 'ORI-06'],
  ['bill-of-lading', 'originalsStated', 'ORI-06'],
  ['bill-of-lading', 'signature', 'TRN-03'],
  ['bill-of-lading', 'endorsed', 'TRN-08'],
  ['bill-of-lading', 'dates', 'TIM-02', 'TIM-09'],
  ['insurance', 'title', 'INS-04'],
  ['insurance', 'originals', 'GEN-08', 'ORI-06'],
  ['insurance', 'issuer', 'INS-01'],
  ['insurance', 'signed', 'INS-01'],
  ['insurance', 'endorsed', 'INS-19'],
  ['insurance', 'insured.currency', 'INS-07'],
  ['certificate-of-origin', 'issuer', 'GEN-11'],
  ['certificate-of-origin', 'signed', 'GEN-22'],
]

/** Facts that a document need not show: a set without them complies all the same. */
const free: readonly (readonly [kind: string, path: string])[] = [
  ['draft', 'title'],
  ['commercial-invoice', 'dates.issued'],
  ['commercial-invoice', 'numbers'],
  ['commercial-invoice', 'goods.0.amount'],
  ['commercial-invoice', 'marks'],
  ['packing-list', 'dates'],
  ['packing-list', 'issuer'],
  ['packing-list', 'goods'],
  ['packing-list', 'packages'],
  ['packing-list', 'weights'],
  ['bill-of-lading', 'packages'],
  ['bill-of-lading', 'weights'],
  ['bill-of-lading', 'marks'],
  ['bill-of-lading', 'goods'],
  ['bill-of-lading', 'dates.onBoard'],
  ['insurance', 'goods'],
  ['insurance', 'parties'],
  ['insurance', 'insured.from'],
  ['insurance', 'insured.claimsAt'],
  ['certificate-of-origin', 'dates'],
  ['certificate-of-origin', 'goods'],
  ['certificate-of-origin', 'parties'],
]

const without = (kind: string, path: string): Change =>
  on(kind, (document) => {
    const names = path.split('.')
    const owner = names.slice(0, -1).reduce((one, name) => one[name], document)
    delete owner[names.at(-1) ?? '']
  })

function told(change: Change) {
  const { complies, findings } = examined(setWith(change))
  return { complies, unknown: findings.filter(({ verdict }) => verdict === 'cannot-tell').map(({ rule }) => rule) }
}

describe('a fact that is left out is no fact that holds', () => {
  test.each(needed)('%s without %s', (kind, path, ...rules) => {
    const { complies, unknown } = told(without(kind, path))
    expect(complies).toBe('cannot-tell')
    expect([...new Set(unknown)].toSorted()).toEqual(rules.toSorted())
  })

  test.each(free)('%s need not show %s', (kind, path) => {
    expect(told(without(kind, path))).toEqual({ complies: true, unknown: [] })
  })

  test('the day of presentation', () => {
    const { complies, unknown } = told((i) => delete i.presentation.date)
    expect([complies, [...new Set(unknown)].toSorted()]).toEqual(['cannot-tell', ['GEN-19', 'TIM-01', 'TIM-02']])
    expect(
      told((i) => {
        delete i.presentation
        delete i.credit.credit.expiry
      }).unknown,
    ).toContain('TIM-02')
  })

  test('several facts that stand in for one another', () => {
    const issuer: Change = (i) => {
      without('commercial-invoice', 'issuer')(i)
      without('commercial-invoice', 'parties.beneficiary')(i)
    }
    expect(told(issuer)).toEqual({ complies: 'cannot-tell', unknown: ['INV-01'] })
    const stretch: Change = (i) => {
      without('insurance', 'insured.from')(i)
      without('insurance', 'transport')(i)
    }
    expect(told(stretch)).toEqual({ complies: 'cannot-tell', unknown: ['INS-12'] })
    const amounts: Change = (i) => {
      i.documents.shift()
      delete i.credit.credit.drafts
      without('commercial-invoice', 'total')(i)
    }
    expect(told(amounts).unknown).toContain('TOL-07')
  })

  test('who must issue a certificate, and of which form it is', () => {
    const asked = (...demands: readonly object[]): Change => credit((c) => (c.documents[4].demands = demands))
    const both =
      (...changes: readonly Change[]): Change =>
      (i) =>
        changes.forEach((change) => {
          change(i)
        })
    const unissued = without('certificate-of-origin', 'issuer')
    expect(told(both(asked({ what: 'issuer', value: 'A COMPETENT AUTHORITY' }), unissued)).unknown).toEqual(['GEN-12'])
    expect(told(both(asked({ what: 'issuer', value: 'CHAMBER OF COMMERCE' }), unissued)).unknown).toEqual(['GEN-11'])
    expect(told(both(asked({ what: 'form', value: 'A' }), without('certificate-of-origin', 'title'))).unknown).toEqual([
      'COO-02',
    ])
  })

  test('two bills of which one shows no voyage are perhaps one shipment', () => {
    const second: Change = (i) => {
      const bill = i.documents.find((one: { kind: string }) => one.kind === 'bill-of-lading')
      i.documents.push({ ...JSON.parse(JSON.stringify(bill)), transport: { ...bill.transport, voyage: undefined } })
    }
    expect(told(second)).toEqual({ complies: 'cannot-tell', unknown: ['PAR-S1'] })
  })
})
