import type { Sections } from '@gendan/forms/deal/deal'
import type { Sample } from '@gendan/forms/deal/sample'
import { sampleName, samplesInHand } from '@gendan/forms/deal/sample'
import type { Part } from '@gendan/forms/form'
import type { OrderFile } from './order-file.ts'

/** The samples that are worked on now, each with lamps of its own; those of the kinds named, where some are. */
export function sampleParts({ samples = [] }: Sections, kinds?: ReadonlySet<Sample['kind']>): readonly Part[] {
  const inHand = samplesInHand(samples).filter(({ kind }) => kinds?.has(kind) ?? true)
  return inHand.map((sample) => ({ id: sample.id, name: sampleName(sample) }))
}

export function sampleOf(file: OrderFile, part: string): Sample | undefined {
  return file.deal.samples?.find(({ id }) => id === part)
}
