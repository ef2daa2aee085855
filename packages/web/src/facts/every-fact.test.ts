import { type AnyForm, catalogue } from '@gendan/forms/catalogue'
import { sectionsShape } from '@gendan/forms/deal/deal'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { gates } from '@gendan/orderfile/gates'
import { type OrderFile, orderFile, orderFileEventShape } from '@gendan/orderfile/order-file'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { isNamed } from './fact-name.ts'

/** Every name that a fact of this shape may have on its path. */
function namesIn(shape: unknown): readonly string[] {
  if (Array.isArray(shape)) return shape.flatMap(namesIn)
  if (typeof shape !== 'object' || shape === null) return []
  const { properties = {}, ...rest } = shape as { properties?: Record<string, unknown> }
  return [
    ...Object.keys(properties),
    ...Object.values(properties).flatMap(namesIn),
    ...Object.values(rest).flatMap(namesIn),
  ]
}

/** Every name that a fact of this value has on its path. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

const unnamed = (names: readonly string[]) => [...new Set(names)].filter((name) => !isNamed(name)).toSorted()

test('every fact of the deal, and of what happens to a file, has its name in both tongues', () => {
  const shapes = [sectionsShape, orderFileEventShape].map((shape) => z.toJSONSchema(shape, { unrepresentable: 'any' }))
  expect(unnamed(namesIn(shapes))).toEqual([])
})

test('every fact that a gate binds has its name', () => {
  const { seller: _, buyer: __, suppliers: ___, house: ____, ...deal } = sampleDeal
  const file: OrderFile = { ...orderFile.born('f'), deal }
  const bound = gates.flatMap((gate) =>
    (gate.parts?.(sampleDeal) ?? [{ id: '' }]).map(({ id: part }) => gate.facts({ file, deal: sampleDeal, part }, {})),
  )
  expect(bound.filter((facts) => facts !== undefined).length).toBeGreaterThan(8)
  expect(unnamed(keysOf(bound))).toEqual([])
})

test('every fact that is typed on a paper has its name', () => {
  const own = catalogue.map((form: AnyForm) => z.toJSONSchema(form.ownShape, { unrepresentable: 'any' }))
  expect(unnamed(namesIn(own))).toEqual([])
})
