import { keptOf } from '@gendan/forms/deal/quality'
import { type Sample, sampleName, samplesInHand } from '@gendan/forms/deal/sample'
import type { OrderFile } from '../../order-file.ts'
import type { NodeFact } from '../node-fact.ts'
import { gateOpen } from './evidence.ts'

/** Kinds whose approval opens bulk (gate G14). */
const BEFORE_BULK: ReadonlySet<Sample['kind']> = new Set(['pre-production', 'accessory'])

/** The samples of the order that are still worked on: each sent, those before bulk approved. */
export function sampling(file: OrderFile): readonly NodeFact[] {
  return samplesInHand(file.deal.samples ?? []).flatMap((sample) => [sent(sample), ...approved(sample, file)])
}

/** The steps that bulk waits for. */
export function samplesBeforeBulk(file: OrderFile): readonly string[] {
  return samplesInHand(file.deal.samples ?? [])
    .filter(({ kind }) => kind !== 'shipping')
    .map(({ id, kind }) => (BEFORE_BULK.has(kind) ? `sample-approved/${id}` : `sample-sent/${id}`))
}

/** The steps that the shipment waits for. */
export function samplesBeforeShipment(file: OrderFile): readonly string[] {
  return samplesInHand(file.deal.samples ?? [])
    .filter(({ kind }) => kind === 'shipping')
    .map(({ id }) => `sample-sent/${id}`)
}

function sent(sample: Sample): NodeFact {
  const { id, kind, maker, due, sentOn } = sample
  return {
    id: `sample-sent/${id}`,
    kind: 'sample-sent',
    part: id,
    name: sampleName(sample),
    ...(maker ? { party: maker, whose: 'supplier' as const } : {}),
    after: kind === 'shipping' ? [{ node: 'complete' }] : [{ node: 'confirmed', by: 'sample' }],
    ...(sentOn ? { done: true, day: sentOn } : {}),
    ...(due ? { plan: due } : {}),
  }
}

function approved(sample: Sample, file: OrderFile): readonly NodeFact[] {
  if (!BEFORE_BULK.has(sample.kind)) return []
  const { id } = sample
  const after = [{ node: `sample-sent/${id}`, by: 'verdict' as const }]
  const name = sampleName(sample)
  return [
    {
      ...{ id: `sample-approved/${id}`, kind: 'sample-approved', part: id, name, after },
      ...held(sample, file),
      ...gateOpen(file, 'G14', id),
    },
  ]
}

/** Whether it is of an accessory, and how the piece is kept that the goods are held against until they are on board. */
function held({ id, kind, verdict }: Sample, file: OrderFile): Pick<NodeFact, 'sample'> {
  const kept = keptOf(file.deal, id)
  const still = kept && !kept.gone ? kept : undefined
  const sample = {
    ...(kind === 'accessory' ? { accessory: true as const } : {}),
    ...(verdict === 'approved' && !still ? { unsealed: true as const } : {}),
    ...(still ? { until: still.until } : {}),
  }
  return Object.keys(sample).length > 0 ? { sample } : {}
}
