import { party } from '@gendan/firm/party'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { samplePurchases, sampleSuppliers } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Buying } from './purchase-rules.ts'

const [cartons] = samplePurchases
const facts = sampleSuppliers['s-carton']
if (!cartons || !facts) throw new RangeError('the standing example buys cartons')

const sound: Buying = {
  purchase: { ...cartons, promised: '2026-05-09' },
  supplier: { ...party.born('s-carton'), roles: ['accessory-supplier'], facts },
  needed: { day: '2026-05-25', waits: { en: 'the finish of production', zh: '生产完工日' } },
  signedBack: true,
  others: [],
  lines: ['1', '2'],
}
const { promised: _, ...unpromised } = sound.purchase

function fails(rule: string, wrong: Partial<Purchase>): RuleExample<Buying> {
  return { rule, holds: sound, fails: { ...sound, purchase: { ...sound.purchase, ...wrong } } }
}

function failsInLine(rule: string, wrong: Partial<Purchase['lines'][number]>): RuleExample<Buying> {
  return fails(rule, { lines: sound.purchase.lines.map((line) => ({ ...line, ...wrong })) })
}

export const purchaseExamples: readonly RuleExample<Buying>[] = [
  fails('PU-01', { deliver: '2026-06-01' }),
  fails('PU-02', { promised: '2026-05-14' }),
  fails('PU-03', { promised: '2026-05-28' }),
  { rule: 'PU-04', holds: sound, fails: { ...sound, purchase: unpromised } },
  { rule: 'PU-05', holds: sound, fails: { ...sound, supplier: { ...party.born('f'), roles: ['forwarder'] } } },
  fails('PU-06', { lines: [] }),
  failsInLine('PU-07', { quantity: { value: decimal('0'), unit: 'PCE' } }),
  failsInLine('PU-08', { unitPrice: { amount: decimal('2.10'), currency: 'USD', per: 'PCE' } }),
  failsInLine('PU-09', { quantity: { value: decimal('245'), unit: 'heaps' } }),
  fails('PU-16', { terms: [{ share: decimal('0.3'), from: 'order', days: 0 }] }),
  fails('PU-10', { quality: { en: '', zh: '' } }),
  fails('PU-11', { vatRate: decimal('13') }),
  fails('PU-12', { vatRate: decimal('0.17') }),
  failsInLine('PU-13', { id: '1' }),
  failsInLine('PU-14', { for: '9' }),
  { rule: 'PU-15', holds: sound, fails: { ...sound, others: samplePurchases } },
]
