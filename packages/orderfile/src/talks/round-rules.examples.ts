import type { Round } from '@gendan/forms/deal/round'
import type { Terms } from '@gendan/forms/deal/terms'
import { chainOf } from '@gendan/forms/offer/chain'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { RoundBeside } from './round-beside.ts'
import type { TalksNow } from './talks-rules.ts'

const talks = chainOf(sampleDeal)
const [offered, , stands] = talks as readonly [Round, Round, Round]
const [first, ...others] = sampleTerms.lines

const TODAY = '2026-03-16'
const yes: Round = {
  ...{ by: 'customer', round: 4, says: 'acceptance', made: TODAY, reached: TODAY },
  ...{ how: 'mail', firm: true, note: '', proof: [] },
}

/** A round beside what was said before it. */
function after(chain: readonly Round[], round: Partial<Round> = {}, today = TODAY): RoundBeside {
  return { round: { ...yes, ...round }, chain, today }
}

const accepts = after(talks)
const withTerms = (change: Partial<Terms>): Terms => ({ ...sampleTerms, ...change })
const firstLine = (change: object): Terms => withTerms({ lines: first ? [{ ...first, ...change }, ...others] : [] })
const offers = (terms: Terms | undefined, said: Partial<Round> = {}): RoundBeside => {
  const { terms: _, ...plain } = offered
  return { round: { ...plain, ...(terms ? { terms } : {}), ...said }, chain: [], today: TODAY }
}
const offer = offers(sampleTerms)
const dropped: Partial<Round> = { by: 'us', says: 'withdrawal' }
const { answerBy: _, ...openEnded } = stands

export const roundExamples: readonly RuleExample<RoundBeside>[] = [
  { rule: 'OC-01', holds: offer, fails: offers(undefined) },
  { rule: 'OC-02', holds: offer, fails: offers(withTerms({ lines: [] })) },
  { rule: 'OC-03', holds: offer, fails: offers(firstLine({ quantity: { value: decimal('0'), unit: 'PCE' } })) },
  {
    rule: 'OC-04',
    holds: offer,
    fails: offers(firstLine({ unitPrice: { amount: decimal('0'), currency: 'USD', per: 'PCE' } })),
  },
  { rule: 'OC-05', holds: offer, fails: offers(withTerms({ lines: [] }), { firm: false }) },
  { rule: 'OC-06', holds: offer, fails: { ...offer, round: withoutDay(offer.round) } },
  { rule: 'OC-07', holds: offer, fails: offers(sampleTerms, { answerBy: '2026-03-01' }) },
  { rule: 'OC-08', holds: accepts, fails: after(talks, { reached: '2026-03-15' }) },
  { rule: 'OC-09', holds: accepts, fails: after(talks, { by: 'us' }) },
  {
    rule: 'OC-10',
    holds: accepts,
    fails: after(talks, { terms: withTerms({ delivery: { ...sampleTerms.delivery, place: 'Bergen' } }) }),
  },
  { rule: 'OC-11', holds: accepts, fails: after(talks, { terms: withTerms({ marks: ['H&L', 'OSLO'] }) }) },
  { rule: 'OC-12', holds: accepts, fails: after(talks, { made: '2026-03-21', reached: '2026-03-21' }, '2026-03-21') },
  { rule: 'OC-13', holds: after(talks, dropped), fails: after([...talks, yes], { ...dropped, round: 5 }) },
  { rule: 'OC-14', holds: after([...talks.slice(0, 2), openEnded], dropped), fails: after(talks, dropped) },
  {
    rule: 'OC-15',
    holds: after(talks, { says: 'counter', terms: firstLine({ customerCode: 'HL-1' }) }),
    fails: after(talks, { says: 'counter', terms: sampleTerms }),
  },
  { rule: 'OC-16', holds: offer, fails: { ...offer, round: { ...withoutDay(offer.round), how: 'phone' } } },
  { rule: 'OC-17', holds: accepts, fails: after([...talks, yes], { says: 'counter', terms: sampleTerms, round: 5 }) },
]

function withoutDay({ answerBy: __, ...round }: Round): Round {
  return round
}

const open = { chain: talks, settled: false, today: TODAY }

export const talksExamples: readonly RuleExample<TalksNow>[] = [
  { rule: 'OC-20', holds: open, fails: { ...open, chain: talks.slice(0, 2), today: '2026-03-12' } },
  { rule: 'OC-21', holds: open, fails: { ...open, today: '2026-03-20' } },
  {
    rule: 'OC-22',
    holds: open,
    fails: { ...open, chain: [...talks, { ...yes, made: '2026-03-21', reached: '2026-03-21' }], today: '2026-03-21' },
  },
]
