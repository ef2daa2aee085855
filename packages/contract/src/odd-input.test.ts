import { shapeWords } from '@gendan/kernel/shape-words'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { acts } from './acts.ts'

/** A field of an act's input, with the place at which it stands. */
interface Field {
  readonly act: string
  readonly at: string
  readonly shape: z.ZodType
}

/** What people paste from mails, sheets and phones into a figure. A plain figure has digits, one point, and a sign. */
const ODD_FIGURES = [
  '1e400',
  '1e3',
  'NaN',
  'Infinity',
  '３００',
  '٣',
  '1,000.5',
  '1.000,5',
  '1 000',
  '0x10',
  '−5',
  '12 pcs',
  '½',
  '9'.repeat(40),
]

/** What people write for a day, and days that do not exist. */
const ODD_DAYS = [
  '2026-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-3-8',
  '18/03/2026',
  '03-18-2026',
  '２０２６-03-18',
  '2026-03-18T23:30',
  '今天',
]

const accepts = (shape: z.ZodType, value: unknown) => shape.safeParse(value).success
const isFigure = (shape: z.ZodType) => accepts(shape, 12.5) && accepts(shape, '12.5') && !accepts(shape, {})
const isDay = (shape: z.ZodType) =>
  accepts(shape, '2026-03-18') && !accepts(shape, 'a-name-of-another-kind') && !accepts(shape, '2026-03')

describe('what is typed where a figure or a day is asked for', () => {
  const figures = fieldsWhere(isFigure)
  const days = fieldsWhere(isDay)

  test('is looked for in every act', () => {
    expect([figures.length > 180, days.length > 60]).toEqual([true, true])
  })

  test.each(ODD_FIGURES)('“%s” is no figure, whatever the act', (odd) => {
    expect(figures.filter(({ shape }) => accepts(shape, odd)).map(({ act, at }) => `${act} ${at}`)).toEqual([])
  })

  test.each(ODD_DAYS)('“%s” is no day, whatever the act', (odd) => {
    expect(days.filter(({ shape }) => accepts(shape, odd)).map(({ act, at }) => `${act} ${at}`)).toEqual([])
  })

  test('29 February is a day in a leap year, and a figure may have spaces around it', () => {
    expect(days.filter(({ shape }) => !accepts(shape, '2028-02-29')).map(({ act, at }) => `${act} ${at}`)).toEqual([])
    expect(figures.filter(({ shape }) => !accepts(shape, ' 12.5 ')).map(({ act, at }) => `${act} ${at}`)).toEqual([])
  })

  test('is refused in words of both tongues', () => {
    for (const { shape } of [...figures, ...days]) {
      const words = shape.safeParse('NaN', { reportInput: true }).error?.issues.map(shapeWords) ?? []
      expect(words.length).toBeGreaterThan(0)
      for (const { en, zh } of words) expect([en !== 'cannot be read', zh !== '无法识别']).toEqual([true, true])
    }
  })
})

function fieldsWhere(holds: (shape: z.ZodType) => boolean): readonly Field[] {
  return acts.flatMap(({ name, input }) =>
    fieldsIn(input, '', new Set(), holds).map((field) => ({ act: name, ...field })),
  )
}

type Node = z.ZodType & { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } }

/** The fields of a shape that are such, by their places; a shape that holds itself is entered once. */
function fieldsIn(
  shape: unknown,
  at: string,
  entered: ReadonlySet<unknown>,
  holds: (shape: z.ZodType) => boolean,
): readonly Omit<Field, 'act'>[] {
  if (!isNode(shape) || entered.has(shape)) return []
  if (holds(shape)) return [{ at, shape }]
  const within = new Set(entered).add(shape)
  return partsOf(shape).flatMap(([name, part]) => fieldsIn(part, name ? `${at}.${name}` : at, within, holds))
}

function isNode(shape: unknown): shape is Node {
  return typeof shape === 'object' && shape !== null && 'def' in shape && 'safeParse' in shape
}

/** What a shape is made of, with the name by which each part is reached; none for what only wraps it. */
function partsOf({ def }: Node): readonly (readonly [string, unknown])[] {
  const { shape, element, items, options, left, right, valueType, innerType } = def
  return [
    ...Object.entries((shape as object | undefined) ?? {}),
    ...((items as unknown[] | undefined) ?? []).map((item, i) => [`${i}`, item] as const),
    ...[element, valueType].map((part) => ['0', part] as const),
    ...[...((options as unknown[] | undefined) ?? []), left, right, innerType, def['in']].map(
      (part) => ['', part] as const,
    ),
  ]
}
