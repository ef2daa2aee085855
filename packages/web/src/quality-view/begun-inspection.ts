import type { Inspection } from '@gendan/forms/deal/inspection'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { decimal } from '@gendan/kernel/decimal'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { checklistOf, measuresOf, withChecklist, withMeasures } from '@gendan/orderfile/quality/checklist'
import type { Standing } from '../order-view/standing.ts'

/** A new inspection proposes the whole order as its lot, the usual plan, and every point of the order's own words. */
export function begunInspection({ file, suppliers }: Standing, today: string, last?: OrderFile): Inspection {
  const { deal } = file
  const terms = (deal.contract ?? deal.offer)?.terms
  const [lot] = terms ? pricedLines(terms).quantities : []
  const { production } = deal
  const measures = measuresOf(file, { kind: 'final', purchase: '' })
  return {
    id: '',
    kind: 'final',
    purchase: '',
    planned: production?.finish ?? terms?.shipment.latest ?? today,
    place: suppliers[production?.maker ?? '']?.facts.name.zh ?? '',
    lot: lot ?? { value: decimal('0'), unit: 'PCE' },
    level: 'II',
    aql: { critical: '0', major: '2.5', minor: '4.0' },
    by: '',
    drawn: 0,
    found: { critical: 0, major: 0, minor: 0 },
    points: checklistOf(file, { kind: 'final', purchase: '' }, last),
    ...(measures.length > 0 ? { measures } : {}),
    photos: [],
    remedy: '',
    again: '',
  }
}

/** An inspection that stands, with the points and measures that the order asks for and it does not hold yet, while it has no result. */
export function asAsked(inspection: Inspection, file: OrderFile): Inspection {
  if (inspection.verdict !== undefined) return inspection
  return withMeasures(withChecklist(inspection, checklistOf(file, inspection)), measuresOf(file, inspection))
}
