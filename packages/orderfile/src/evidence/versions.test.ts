import { draft } from '@gendan/forms/form'
import { proformaInvoice } from '@gendan/forms/kinds/proforma-invoice/form'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { expect, test } from 'vitest'
import type { Issued } from '../order-file.ts'
import { versionSteps } from './versions.ts'

function version(of: number, validUntil: string, addition: string): Issued {
  const own = { validUntil, bank: 'usd', addition, clauses: [], tongue: 'both' } as never
  const given = { day: '2026-03-18', version: of, number: 'LW-PI26-0001' }
  const { filled } = draft(proformaInvoice, sampleDeal as never, own, given as never)
  return {
    ...{
      id: `pi-${of}`,
      kind: 'proforma-invoice',
      part: '',
      number: 'LW-PI26-0001',
      version: of,
      own: { tongue: 'both' },
    },
    ...{ day: '2026-03-18', at: '2026-03-18T01:20:00.000Z', by: 'he', filled, stamped: [] },
  }
}

test('two versions of a proforma invoice are laid side by side: only what differs, under the words of the page', () => {
  const steps = versionSteps({ papers: [version(1, '2026-04-01', ''), version(2, '2026-04-15', 'Marks as agreed.')] })
  expect(steps).toMatchObject([{ number: 'LW-PI26-0001', from: 1, to: 2 }])
  const altered = steps[0]?.altered.map(({ label, before, after }) => [label.en, before, after])
  expect(altered).toHaveLength(2)
  expect(JSON.stringify(altered)).toContain('15 April 2026')
  expect(JSON.stringify(altered)).toContain('Marks as agreed.')
})

test('a paper that was issued once has nothing to be laid beside', () => {
  expect(versionSteps({ papers: [version(1, '2026-04-01', '')] })).toEqual([])
})
