import type { Inspection } from '@gendan/forms/deal/inspection'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { decimal } from '@gendan/kernel/decimal'
import type { Standing } from '../order-view/standing.ts'

/** A new inspection proposes the whole order as its lot, the usual plan, and every point of the production order. */
export function begunInspection({ file: { deal }, suppliers }: Standing, today: string): Inspection {
  const terms = (deal.contract ?? deal.offer)?.terms
  const [lot] = terms ? pricedLines(terms).quantities : []
  const { production, samples = [] } = deal
  const kept = samples.find(({ id }) => id === production?.sample)
  const quality = production?.quality.map(({ id, point }) => ({ id, point, right: true, found: '' })) ?? []
  const asKept = kept?.shelf
    ? [
        {
          id: 'kept-sample',
          point: { en: `As the kept sample, ${kept.shelf}`, zh: `与封样 ${kept.shelf} 一致` },
          right: true,
          found: '',
        },
      ]
    : []
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
    points: [...quality, ...asKept],
    photos: [],
    remedy: '',
    again: '',
  }
}
