import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { creditExamples } from '../parts/credit-rules.examples.ts'
import { customsInvoice } from './form.ts'
import type { CustomsInvoice } from './shape.ts'

const given = { number: 'LW-CUI26-0001', day: '2026-06-08', version: 1 }
const own = customsInvoice.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: CustomsInvoice = customsInvoice.derive(sampleDeal as never, own, given)

export const examples: readonly RuleExample<CustomsInvoice>[] = [
  { rule: 'CUI-01', holds: { ...sound, freightPart: '1200', coverPart: '90' }, fails: sound },
  { rule: 'CUI-02', holds: sound, fails: { ...sound, freightPart: '99999' } },
  { rule: 'CUI-03', holds: sound, fails: { ...sound, origin: { en: '', zh: '' } } },
  { rule: 'CUI-04', holds: sound, fails: { ...sound, seller: { ...sound.seller, name: { en: '', zh: '林湾' } } } },
  ...creditExamples('CUI', 5, sound),
]
