import { say } from '@gendan/kernel/words'
import type { Part, Parted } from '../form.ts'

/** The suppliers who were asked, each by name: one letter for each. */
export function askedParts({ sourcing, suppliers = {} }: Parted): readonly Part[] {
  return (sourcing?.asked ?? []).map(({ id, supplier }) => {
    const name = suppliers[supplier]?.name ?? { en: id, zh: id }
    return { id, name: { en: say(name, 'en'), zh: say(name, 'zh') } }
  })
}
