import { catalogue } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { has } from '@gendan/forms/form'
import type { Words } from '@gendan/kernel/words'
import type { Issued } from '@gendan/orderfile/order-file'
import { partedOf, type Standing } from './standing.ts'

/** One paper of a kind: of which part, what was issued of it, and whether it can be made from what the file holds. */
export interface PartOfPaper {
  readonly id: string
  /** Nothing where a file has but one. */
  readonly name?: Words
  /** The versions that were issued, in their order. */
  readonly papers: readonly Issued[]
  readonly ready: boolean
}

export interface KindOfPaper {
  readonly kind: string
  readonly name: Words
  readonly parts: readonly PartOfPaper[]
}

/** The papers of a file by kind, in the order of the catalogue: those that can be made now, and all that were issued. */
export function paperKinds(standing: Pick<Standing, 'file' | 'suppliers'>): readonly KindOfPaper[] {
  const { file } = standing
  const parted = partedOf(standing)
  return catalogue.flatMap(({ kind, name, needs, parts }) => {
    const ready = has(file.deal as Deal, needs)
    const issued = file.papers.filter((paper) => paper.kind === kind)
    const now = ready ? (parts?.(parted) ?? [{ id: '' }]) : []
    const gone = [...new Set(issued.map(({ part }) => part))].filter((id) => !now.some((one) => one.id === id))
    const all: readonly PartOfPaper[] = [...now, ...gone.map((id) => ({ id }))].map((one) => ({
      ...one,
      papers: issued.filter(({ part }) => part === one.id),
      ready: now.some(({ id }) => id === one.id),
    }))
    return all.length > 0 ? [{ kind, name, parts: all }] : []
  })
}
