import { formOf } from '@gendan/forms/catalogue'
import { labelledFacts } from '@gendan/forms/evidence/labelled-facts'
import type { Altered, VersionStep } from '@gendan/forms/evidence/shape'
import { same } from '@gendan/kernel/same'
import type { Issued, OrderFile } from '../order-file.ts'

/** Every paper that was issued more than once: what differs from one version to the next, in the words of the page itself. */
export function versionSteps({ papers }: Pick<OrderFile, 'papers'>): readonly VersionStep[] {
  const sorted = [...papers].toSorted((a, b) => a.version - b.version)
  return sorted.flatMap((paper) => {
    const before = sorted.findLast(
      (one) => one.kind === paper.kind && one.part === paper.part && one.version < paper.version,
    )
    return before ? [stepOf(before, paper)] : []
  })
}

function stepOf(before: Issued, after: Issued): VersionStep {
  const { kind, number, version, day } = after
  const paper = formOf(kind)?.name ?? { en: kind, zh: kind }
  return { paper, number, from: before.version, to: version, day, altered: altered(before, after) }
}

function altered(before: Issued, after: Issued): readonly Altered[] {
  const was = new Map(factsOf(before).map((fact) => [fact.at, fact]))
  const is = new Map(factsOf(after).map((fact) => [fact.at, fact]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((at) => {
    const [old, now] = [was.get(at), is.get(at)]
    const label = (now ?? old)?.label
    if (!label || OF_ITSELF.test(at) || same(old?.text, now?.text)) return []
    return [{ label, before: old?.text ?? '—', after: now?.text ?? '—' }]
  })
}

/** A paper's own number, day and version differ always, and say nothing. */
const OF_ITSELF = /^given\./

function factsOf({ kind, filled, own }: Issued) {
  const form = formOf(kind)
  if (!form || !filled) return []
  const tongue = own['tongue'] === 'en' || own['tongue'] === 'zh' ? own['tongue'] : 'both'
  return labelledFacts(form.print(filled, { tongue }))
}
