import type { Firm } from '@gendan/firm/firm'
import type { AnyForm } from '@gendan/forms/catalogue'
import { formOf } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Round } from '@gendan/forms/deal/round'
import type { Terms } from '@gendan/forms/deal/terms'
import { draft } from '@gendan/forms/form'
import { chainOf } from '@gendan/forms/offer/chain'
import type { Day } from '@gendan/kernel/day'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import { type ChangeShown, changeOf, type Proposed } from '@gendan/orderfile/change/change'
import { dealOf } from '@gendan/orderfile/deal-of'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { orderRules } from '@gendan/orderfile/order-rules'
import { nextRound, offerSays, plainOffer } from '@gendan/orderfile/talks/next-round'
import { roundRules } from '@gendan/orderfile/talks/round-rules'
import { termsRules } from '@gendan/orderfile/terms-rules'
import { readSaid, type SaidDraft } from '../talks-view/said-draft.ts'
import { aroundOf, type Standing } from './standing.ts'

/** Whether one works on an offer of ours, on what the customer offers, or on the terms that are to be signed back. */
export type TermsOf = 'offer' | 'counter' | 'contract'

/** The paper that is drawn from these terms; what the customer offers is no paper of ours. */
const PAPERS: Readonly<Record<TermsOf, string>> = { offer: 'quotation', counter: '', contract: 'proforma-invoice' }

/** What stands in the boxes now. */
export interface Typed {
  readonly terms: Terms
  readonly customerOrder: string
  readonly unread: readonly Finding[]
  readonly said: SaidDraft
}

interface Checked {
  readonly findings: readonly Finding[]
  /** How many rules were asked, for the line "n rules hold". */
  readonly asked: number
}

/** Everything wrong with the terms as they are typed now: their own rules, the customer's order, the paper drawn from them. */
export function checkTerms(standing: Standing, firm: Firm, typed: Typed, of: TermsOf, today: Day): Checked {
  const { file } = standing
  const { terms, unread } = typed
  const next = withTerms(file, typed, of, today)
  const form = formOf(PAPERS[of])
  const { order, contract } = of === 'contract' ? next.deal : NONE
  const beside = order && contract ? judge(orderRules, { order, contract }).map(fromTerms) : []
  const paper = form ? paperFindings(form, dealOf(next, firm, aroundOf(standing)), firm, today) : []
  const said = new Set(unread.map(({ at }) => at))
  const round = of === 'contract' ? [] : roundFindings(file, typed, of, today)
  const all = [...unread, ...judge(termsRules, terms), ...beside, ...round, ...paper.filter(({ at }) => !said.has(at))]
  const asked =
    termsRules.length +
    (of === 'contract' ? 0 : roundRules.length) +
    (form?.rules.length ?? 0) +
    (order && contract ? orderRules.length : 0)
  return { findings: byWeight(all), asked }
}

const NONE: OrderFile['deal'] = {}

/** What is wrong with the round that these terms make, as the act will judge it. */
function roundFindings(file: OrderFile, { terms, said }: Typed, of: TermsOf, today: Day): readonly Finding[] {
  const chain = chainOf(file.deal)
  return judge(roundRules, { round: roundTyped(file, terms, said, of), chain, today }).map(fromRound)
}

/** The round that these terms make: an offer of ours, or the customer's answer to the last one. */
export function roundTyped({ deal }: OrderFile, terms: Terms, said: SaidDraft, of: TermsOf): Round {
  const round = { ...readSaid(said), round: nextRound(deal), terms }
  if (of === 'offer') return { ...round, by: 'us', says: offerSays(deal) }
  return { ...round, by: 'customer', says: chainOf(deal).length > 0 ? 'counter' : 'offer' }
}

function fromRound(finding: Finding): Finding {
  return { ...finding, at: finding.at.replace(/^terms\./, '') }
}

/** What else moves when settled terms change; undefined where none are settled. */
export function effectOf(standing: Standing, firm: Firm, typed: Proposed, today: Day): ChangeShown | undefined {
  const { file } = standing
  if (!file.deal.contract) return undefined
  return changeOf(file, dealOf(file, firm, aroundOf(standing)), firm, typed, today)
}

function withTerms(
  file: OrderFile,
  { terms, customerOrder }: { readonly terms: Terms; readonly customerOrder: string },
  of: TermsOf,
  today: Day,
): OrderFile {
  const { deal } = file
  if (of === 'counter') return file
  if (of === 'offer') {
    const offer = { ...plainOffer, says: offerSays(deal), round: nextRound(deal), made: today, terms }
    return { ...file, deal: { ...deal, offer } }
  }
  const version = (deal.contract?.version ?? 0) + 1
  const number = customerOrder || deal.contract?.customerOrder || deal.order?.order.number || ''
  return { ...file, deal: { ...deal, contract: { version, settled: today, customerOrder: number, terms } } }
}

/** Of the paper's findings those that are put right here; account, validity and parties have their own homes. */
const HERE =
  /^(lines|adjustments|goods|total|delivery|payment|shipment|marks|packing|packingWords|insurance|remarks|tolerancePercent|customerOrder)/

function paperFindings(form: AnyForm, deal: Deal, firm: Firm, today: Day): readonly Finding[] {
  const given = { day: today, version: 1 }
  const own: unknown = form.begin(deal as never, given, firm.rules.validDays)
  return draft(form, deal, own, given).findings.filter(({ at }) => HERE.test(at))
}

function fromTerms(finding: Finding): Finding {
  return { ...finding, at: finding.at.replace(/^contract\.terms\./, '') }
}
