import type { Inspection, Verdict } from '@gendan/forms/deal/inspection'
import { isOpen, wrongIn } from '@gendan/forms/deal/inspection-findings'
import { defectClassNames } from '@gendan/forms/deal/inspection-parts'
import { planIfAny } from '@gendan/forms/kinds/parts/inspection-plan'
import { compare, decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'

/** What an inspection comes to by its entries alone, and why. */
export interface Derived {
  readonly verdict: Exclude<Verdict, 'conditional'>
  readonly why: readonly Words[]
}

/**
 * The verdict that the entries ask for: refused with a class over its acceptance number, a point that is wrong, or a measure out of tolerance; passed
 * once as many are drawn as the plan asks, every point is answered and every measure taken. Undefined while neither can be said. A concession is a person's.
 */
export function verdictOf(inspection: Inspection): Derived | undefined {
  const plan = planIfAny(inspection)
  if (!plan) return undefined
  const over = plan.classes.filter(({ decision }) => decision === 'reject')
  const wrong = wrongIn(inspection)
  const why: readonly Words[] = [
    ...over.map(({ of, re }) => ({
      en: `${inspection.found[of]} ${defectClassNames[of].en}, refused from ${re}`,
      zh: `${defectClassNames[of].zh} ${inspection.found[of]}，${re} 个即拒收`,
    })),
    ...wrong.map(({ name }) => ({ en: `not right: ${name.en || name.zh}`, zh: `不符：${name.zh || name.en}` })),
  ]
  if (why.length > 0) return { verdict: 'failed', why }
  const enough = compare(decimal(`${inspection.drawn}`), plan.sample) >= 0
  const unmeasured = (inspection.measures ?? []).some(({ values }) => values.length === 0)
  if (!enough || unmeasured || inspection.points.some(isOpen)) return undefined
  return {
    verdict: 'passed',
    why: [{ en: 'every figure within its limit, every point right', zh: '各项在限内，要点全部符合' }],
  }
}
