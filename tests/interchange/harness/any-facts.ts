import type { Description, Facts, Holding, Part } from '@gendan/forms/interchange/description'
import { addDays } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import fc from 'fast-check'

/** Texts as people write them, marks and Chinese among them; never blank, and without runs of blanks. */
const text = fc
  .string({ unit: fc.constantFrom(...'abcXYZ 012 &<>"\'ÅŁş橡木餐椅，。–™𠮷'), minLength: 1, maxLength: 60 })
  .map((text) => `t${text.replace(/\s+/gu, ' ').trim()}`)
const code = fc.constantFrom('A', '380', 'ZZZ', 'Hundred-3')
const figure = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => decimal(part === 0 ? `${whole}` : `${whole}.${`${part}`.padStart(2, '0')}`.replace(/0$/, '')))

const held: Readonly<Record<Holding, fc.Arbitrary<unknown>>> = {
  text,
  day: fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days)),
  time: fc.constantFrom('09:30:47Z', '23:59:59.5+08:00', '00:00:00'),
  figure,
  flag: fc.boolean(),
  amount: fc.record({ amount: figure, currency: fc.constantFrom('USD', 'CNY', 'JPY') }),
  quantity: fc.record({ value: figure, unit: fc.constantFrom('H87', 'KGM', 'MTQ') }),
  identifier: fc.record({ value: text, scheme: code }, { requiredKeys: ['value'] }),
  coded: fc.record({ value: code, scheme: code }, { requiredKeys: ['value'] }),
}

/** All facts of a description filled with anything, lists with one or two: what the schema must take whatever a firm writes. */
export function anyFacts<D extends Description>(description: D): fc.Arbitrary<Facts<D>> {
  const parts = Object.entries<Part>(description).map(([key, part]) => [key, anyPart(part)] as const)
  return fc.record(Object.fromEntries(parts)) as fc.Arbitrary<Facts<D>>
}

function anyPart(part: Part): fc.Arbitrary<unknown> {
  if ('holds' in part) return held[part.holds]
  if ('holdsEach' in part) return fc.array(held[part.holdsEach], { minLength: 1, maxLength: 2 })
  if ('group' in part) return anyFacts(part.group)
  return fc.array(anyFacts(part.groupEach), { minLength: 1, maxLength: 1 })
}
