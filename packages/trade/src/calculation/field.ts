import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { z } from 'zod'

/**
 * Gives a field of a calculation its words and unit ("kg", "m³", "days"; "fraction" where 0.03 is 3 %). They stand in the
 * JSON Schema as `description` (both tongues) and, for screens, as `en`, `zh` and `unit`.
 */
export function told<Shape extends z.ZodType>(shape: Shape, en: string, zh: string, unit = ''): Shape {
  return shape.meta({ description: `${en} · ${zh}${unit ? ` [${unit}]` : ''}`, en, zh, unit })
}

/** Zero or more. */
export function figure(en: string, zh: string, unit: string) {
  return told(
    decimalShape.refine((value) => !value.startsWith('-'), { message: 'negative' }),
    en,
    zh,
    unit,
  )
}

/** More than zero: what something is divided by or counted in. */
export function positive(en: string, zh: string, unit: string) {
  return told(
    decimalShape.refine((value) => !value.startsWith('-') && value !== '0', { message: 'not-positive' }),
    en,
    zh,
    unit,
  )
}

/** A rate as a fraction of what its name says, from 0 up to but not including 1: 0.03 is 3 %. */
export function rate(en: string, zh: string) {
  return told(
    decimalShape.refine((value) => /^0(\.|$)/.test(value), { message: 'not-a-rate' }),
    en,
    zh,
    'fraction',
  )
}

/** A fraction that may be above 1, as a rate of duty may: 0.25 is 25 %, 2.3 is 230 %. Ten and more is a percentage typed by mistake. */
export function share(en: string, zh: string) {
  return told(
    decimalShape.refine((value) => /^\d(\.|$)/.test(value), { message: 'not-a-share' }),
    en,
    zh,
    'fraction',
  )
}

/** A part of a whole, from 0 to 1: 1 is all of it. */
export function part(en: string, zh: string) {
  return told(
    decimalShape.refine((value) => /^(0(\..*)?|1)$/.test(value), { message: 'not-a-part' }),
    en,
    zh,
    'fraction',
  )
}

/** A whole number, zero or more. */
export function count(en: string, zh: string, unit: string) {
  return told(
    decimalShape.refine((value) => /^\d+$/.test(value), { message: 'not-a-count' }),
    en,
    zh,
    unit,
  )
}

/** A whole number that days, months or places are counted with, as a plain number; "90" and 90 are the same. */
export function counted(en: string, zh: string, unit: string, most = 9999) {
  return told(
    z
      .union([z.int(), z.string().trim()])
      .transform(String)
      .refine((text) => /^\d{1,6}$/.test(text) && +text <= most, { message: 'not-a-small-count' })
      .transform((text) => +text),
    en,
    zh,
    unit,
  )
}

/** A civil day of the place where it counts. */
export function civilDay(en: string, zh: string) {
  return told(dayShape, en, zh, 'day')
}

/** A claim that holds or does not. */
export function claim(en: string, zh: string) {
  return told(z.boolean(), en, zh)
}

/** One of several conventions; the first is the recommended one and the default. */
export function convention<const Name extends string>(
  names: readonly [Name, ...Name[]],
  en: string,
  zh: string,
): z.ZodDefault<z.ZodEnum<z.core.util.ToEnum<Name>>> {
  const shape = z.enum(names)
  return told(shape.default(names[0] as z.output<typeof shape>), en, zh) as never
}

/** Gives each choice of a field its own words; in the JSON Schema they stand as `choices`. */
export function explained<Shape extends z.ZodType>(
  shape: Shape,
  choices: Readonly<Record<string, readonly [en: string, zh: string]>>,
): Shape {
  const words = Object.fromEntries(Object.entries(choices).map(([name, [en, zh]]) => [name, { en, zh }]))
  return shape.meta({ choices: words })
}

/** A figure in an answer: an exact decimal as text. */
export function answerFigure(en: string, zh: string, unit: string) {
  return told(z.string(), en, zh, unit)
}

/** A day in an answer. */
export function answerDay(en: string, zh: string) {
  return told(z.string(), en, zh, 'day')
}
