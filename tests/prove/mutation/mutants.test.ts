import { expect, test } from 'vitest'
import { instrumented } from './instrument.ts'
import { mutantsIn } from './mutants.ts'

function faultsIn(source: string): readonly string[] {
  return mutantsIn(source).map(({ was, is }) => `${was} → ${is}`)
}

test('a formula has another sign, call or figure; its name and its holes stay', () => {
  expect(faultsIn("const text = 'V = max(P × 2, 0) − c0'")).toEqual([
    "'V = max(P × 2, 0) − c0' → 'V = min(P × 2, 0) − c0'",
    "'V = max(P × 2, 0) − c0' → 'V = max(P ÷ 2, 0) − c0'",
    "'V = max(P × 2, 0) − c0' → 'V = max(P × 3, 0) − c0'",
    "'V = max(P × 2, 0) − c0' → 'V = max(P × 2, 1) − c0'",
    "'V = max(P × 2, 0) − c0' → 'V = max(P × 2, 0) + c0'",
  ])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source that is looked at
  expect(faultsIn('const text = `${name} = ${top} ÷ e`')).toEqual(['`${name} = ${top} ÷ e` → `${name} = ${top} × e`'])
})

test('conditions, limits, figures and defaults', () => {
  expect(faultsIn('const late = days > 3 ? a : b ?? zero')).toEqual([
    'days > 3 → true',
    'days > 3 → false',
    'days > 3 → days >= 3',
    'days > 3 → days <= 3',
    '3 → 4',
    'b ?? zero → b',
    'b ?? zero → zero',
    "zero → '1'",
  ])
})

test('words, shapes of input, examples and types are left alone', () => {
  const source = `
    import { a } from 'b'
    type Way = 1 | 2
    const input = z.strictObject({ days: counted('Days', '天数', 'days', 99).default(5) })
    const SAYS = { en: 'A = b + c', zh: 'A = b + c' }
    const GOODS = { amount: '100' }
    export const one = calculation({ examples: [{ input: GOODS, gives: { total: '3' } }] })`
  expect(faultsIn(source)).toEqual([])
})

test('all faults of a source sleep in it, those within one another too, and none begins a line with a bracket', () => {
  const source = 'a()\nrefuse(b > 1)'
  const code = instrumented(
    source,
    mutantsIn(source).map((mutant, id) => ({ ...mutant, id })),
  )
  expect(code.split('\n').at(-1)).toBe(
    'void (mutant$(1)?(undefined):(refuse((mutant$(2)?(b >= 1):mutant$(3)?(b <= 1):(b > (mutant$(4)?(2):(1)))))))',
  )
})
