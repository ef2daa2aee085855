import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { offerLetter } from './form.ts'
import type { Offered, OfferLetter } from './shape.ts'

const given = { number: 'LW-OL26-0001', day: '2026-03-12', version: 1, part: '3' }
const own = { opening: '', closing: '', tongue: 'both' } as const

/** The standing example's counter-offer: everything in it holds. */
const sound: OfferLetter = offerLetter.derive(sampleDeal as never, own, given)

function fails(rule: string, wrong: Partial<OfferLetter>): RuleExample<OfferLetter> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

function inTerms(rule: string, wrong: Partial<Offered>): RuleExample<OfferLetter> {
  return fails(rule, sound.terms ? { terms: { ...sound.terms, ...wrong } } : {})
}

export const examples: readonly RuleExample<OfferLetter>[] = [
  fails('OL-01', { seller: { ...sound.seller, name: { en: '', zh: '林湾' } } }),
  inTerms('OL-02', { delivery: { incoterm: 'FOB', place: '', year: '2020' } }),
  inTerms('OL-03', { payment: { instalments: [] } }),
  inTerms('OL-04', { shipment: { from: '', to: '', partial: false, transhipment: true } }),
  inTerms('OL-05', { insurance: { en: '', zh: '' } }),
  fails('OL-06', { answerBy: '2026-03-11' }),
]
