import { compare, type Decimal, round } from '@gendan/kernel/decimal'
import { valuesAt } from '../ask-in-tests.ts'
import { calculations } from '../catalogue.ts'

type Figures = Readonly<Record<string, unknown>>

/** A problem as papers print it, which calculation answers it, what is given, and the figures asked for as the key prints them. */
export type Problem = readonly [says: string, name: string, input: Figures, asked: Figures]

/** The figures asked for as the calculation has them; one that rounds to the key reads as the key does. */
export async function solve(name: string, input: Figures, asked: Figures): Promise<Figures> {
  const one = await calculations[name]?.()
  if (!one) throw new Error(`no calculation ${name}`)
  const found = valuesAt(one, input, ...Object.keys(asked))
  return Object.fromEntries(Object.entries(asked).map(([path, key], i) => [path, asKey(found[i], key)]))
}

const FIGURE = /^-?\d+(\.\d+)?$/

function asKey(found: unknown, key: unknown): unknown {
  const [figure, wanted] = [`${found}`, `${key}`]
  if (!(FIGURE.test(figure) && FIGURE.test(wanted))) return found
  const places = wanted.split('.')[1]?.length ?? 0
  return compare(round(figure as Decimal, places, 'half-up'), wanted as Decimal) === 0 ? key : found
}
