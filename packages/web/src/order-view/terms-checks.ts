import type { Firm } from '@gendan/firm/firm'
import type { AnyForm } from '@gendan/forms/catalogue'
import { formOf } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Terms } from '@gendan/forms/deal/terms'
import { draft } from '@gendan/forms/form'
import type { Day } from '@gendan/kernel/day'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import { type Difference, differences } from '@gendan/kernel/same'
import { dealOf } from '@gendan/orderfile/deal-of'
import type { Lamp } from '@gendan/orderfile/gate'
import { lampsOf } from '@gendan/orderfile/gates'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { orderRules } from '@gendan/orderfile/order-rules'
import { type Stale, stalePapers } from '@gendan/orderfile/stale'
import { termsRules } from '@gendan/orderfile/terms-rules'
import { aroundOf, type Standing } from './standing.ts'

/** Whether one works on an offer or on the terms that are to be signed back. */
export type TermsOf = 'offer' | 'contract'

interface Checked {
  readonly findings: readonly Finding[]
  /** How many rules were asked, for the line "n rules hold". */
  readonly asked: number
}

/** Everything wrong with the terms as they are typed now: their own rules, the customer's order, the paper drawn from them. */
export function checkTerms(
  standing: Standing,
  firm: Firm,
  typed: { readonly terms: Terms; readonly customerOrder: string; readonly unread: readonly Finding[] },
  of: TermsOf,
  today: Day,
): Checked {
  const { file } = standing
  const { terms, unread } = typed
  const next = withTerms(file, typed, of, today)
  const form = formOf(of === 'offer' ? 'quotation' : 'proforma-invoice')
  const { order, contract } = next.deal
  const beside = order && contract ? judge(orderRules, { order, contract }).map(fromTerms) : []
  const paper = form ? paperFindings(form, dealOf(next, firm, aroundOf(standing)), firm, today) : []
  const said = new Set(unread.map(({ at }) => at))
  const all = [...unread, ...judge(termsRules, terms), ...beside, ...paper.filter(({ at }) => !said.has(at))]
  const asked = termsRules.length + (form?.rules.length ?? 0) + (order && contract ? orderRules.length : 0)
  return { findings: byWeight(all), asked }
}

/** What else moves when settled terms change: papers that are left behind, gates that close again. */
export interface Effect {
  readonly changes: readonly Difference[]
  /** Papers that will not agree with the terms; `already` where they do not agree now. */
  readonly stale: readonly (Stale & { readonly already: boolean })[]
  readonly closing: readonly (Lamp & { readonly already: boolean })[]
}

export function effectOf(
  standing: Standing,
  firm: Firm,
  typed: { readonly terms: Terms; readonly customerOrder: string },
  today: Day,
): Effect {
  const { file, lamps, stale } = standing
  const before = file.deal.contract
  if (!before) return { changes: [], stale: [], closing: [] }
  const next = withTerms(file, typed, 'contract', today)
  const deal = dealOf(next, firm, aroundOf(standing))
  const wasAgain = new Set(lamps.filter(({ state }) => state === 'again').map(({ gate }) => gate))
  const wasStale = new Set(stale.map(({ paper }) => paper))
  return {
    changes: differences(
      { ...before.terms, customerOrder: before.customerOrder },
      { ...typed.terms, customerOrder: typed.customerOrder || before.customerOrder },
    ),
    stale: stalePapers(next, deal).map((one) => ({ ...one, already: wasStale.has(one.paper) })),
    closing: lampsOf(next, deal, firm)
      .filter(({ state }) => state === 'again')
      .map((lamp) => ({ ...lamp, already: wasAgain.has(lamp.gate) })),
  }
}

function withTerms(
  file: OrderFile,
  { terms, customerOrder }: { readonly terms: Terms; readonly customerOrder: string },
  of: TermsOf,
  today: Day,
): OrderFile {
  const { deal } = file
  if (of === 'offer') {
    const offer = { round: (deal.offer?.round ?? 0) + 1, made: today, terms }
    return { ...file, deal: { ...deal, offer } }
  }
  const version = (deal.contract?.version ?? 0) + 1
  const number = customerOrder || deal.contract?.customerOrder || deal.order?.order.number || ''
  return { ...file, deal: { ...deal, contract: { version, settled: today, customerOrder: number, terms } } }
}

/** Of the paper's findings those that are put right here; account, validity and parties have their own homes. */
const HERE =
  /^(lines|total|delivery|payment|shipment|marks|packing|packingWords|insurance|remarks|tolerancePercent|customerOrder)/

function paperFindings(form: AnyForm, deal: Deal, firm: Firm, today: Day): readonly Finding[] {
  const given = { day: today, version: 1 }
  const own: unknown = form.begin(deal as never, given, firm.rules.validDays)
  return draft(form, deal, own, given).findings.filter(({ at }) => HERE.test(at))
}

function fromTerms(finding: Finding): Finding {
  return { ...finding, at: finding.at.replace(/^contract\.terms\./, '') }
}
