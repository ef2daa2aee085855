import { layoutFor } from '@gendan/firm/layout'
import type { AnyForm } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { type Given, has } from '@gendan/forms/form'
import { same } from '@gendan/kernel/same'
import { gateOfPaper } from '@gendan/orderfile/gates'
import { gateRecord, latestPaper, type OrderFile, paperNumbers } from '@gendan/orderfile/order-file'
import type { FirmHere } from '../order-view/standing.ts'

type Own = Readonly<Record<string, unknown>>

/**
 * What a paper's own fields begin with where nobody typed yet: what was last sent for signature, else what the last version
 * carried, else what the form proposes. Days that have passed are proposed anew. Empty while the deal is not far enough.
 */
export function begunOwn(form: AnyForm, file: OrderFile, deal: Deal, here: FirmHere, given: Given): Own {
  const { firm } = here
  if (!has(deal, form.needs)) return {}
  const people = Object.fromEntries(here.people.map(({ account, name }) => [account, name]))
  const beginning = { ...given, papers: paperNumbers(file), customer: file.buyer, clauses: firm, people }
  const layout = layoutFor(firm.layouts, form.kind, file.buyer, undefined)
  const begins = form.begin(deal as never, beginning, firm.rules.validDays) as Own
  const carried = file.begun?.papers[form.kind]?.own ?? {}
  const proposed = { ...(layout && 'tongue' in begins ? { ...begins, tongue: layout.tongue } : begins), ...carried }
  const gate = gateOfPaper(form.kind)
  const part = given.part ?? ''
  const asked = gate ? gateRecord(file, gate.id, part).asked?.own : undefined
  const issued = latestPaper(file, form.kind, part)
  const began = asked && (!issued || !same(asked, issued.own)) ? asked : issued?.own
  if (!began) return proposed
  if (began === asked) return { ...proposed, ...asked }
  return {
    ...proposed,
    ...Object.fromEntries(Object.entries(began).filter(([key, value]) => !passed(form, key, value, given.day))),
  }
}

function passed(form: AnyForm, key: string, value: unknown, today: string): boolean {
  const field = (form.own as Readonly<Record<string, { readonly kind: string }>>)[key]
  return field?.kind === 'day' && typeof value === 'string' && value !== '' && value <= today
}
