import { party } from '@gendan/firm/party'
import { sampleHouse } from '@gendan/forms/sample-sections'
import { sampleSourcing } from '@gendan/forms/sample-sourcing'
import { comparisons } from '@gendan/forms/sourcing/compare'
import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { Asking, Choosing, SupplierOffering } from './sourcing-rules.ts'

const today = '2026-03-12'
const supplier = { ...party.born('s-mill'), roles: ['supplier' as const] }
const ask: Asking = { lines: sampleSourcing.lines, suppliers: [supplier], answerBy: '2026-03-20', today }
const [asked] = sampleSourcing.asked as readonly [(typeof sampleSourcing.asked)[number]]
const [comparison] = comparisons(sampleSourcing, { house: sampleHouse, today, needed: undefined })

function offers(change: object): SupplierOffering {
  const { offer } = asked
  if (!offer) throw new RangeError('the standing example has an offer')
  return { asked, sourcing: sampleSourcing, offer: { ...offer, ...change }, today }
}

const sound = offers({})
const chosen: Choosing = { asked: comparison?.best?.asked.id ?? '', reason: '', comparison }
const other = sampleSourcing.asked.find(({ id }) => id !== chosen.asked)?.id ?? ''
const quoted = sound.offer.lines.map((line) => ({ ...line, refundRate: decimal('0.16') }))

export const sourcingExamples: readonly RuleExample<never>[] = [
  { rule: 'SQ-01', holds: ask, fails: { ...ask, lines: [] } },
  { rule: 'SQ-02', holds: ask, fails: { ...ask, suppliers: [{ ...supplier, roles: ['customer'] }] } },
  { rule: 'SQ-03', holds: ask, fails: { ...ask, answerBy: '2026-03-01' } },
  { rule: 'SQ-04', holds: sound, fails: offers({ lines: [] }) },
  { rule: 'SQ-05', holds: sound, fails: offers({ vatRate: decimal('13') }) },
  { rule: 'SQ-06', holds: sound, fails: offers({ lines: quoted }) },
  { rule: 'SQ-07', holds: sound, fails: offers({ made: '2026-03-13' }) },
  { rule: 'SQ-08', holds: sound, fails: offers({ holdsUntil: undefined }) },
  { rule: 'SQ-09', holds: chosen, fails: { ...chosen, asked: 'nobody' } },
  { rule: 'SQ-10', holds: chosen, fails: { ...chosen, asked: other } },
] as readonly RuleExample<unknown>[] as readonly RuleExample<never>[]
