import { compare, type Decimal, round } from '@gendan/kernel/decimal'
import { compute } from '../calculation.ts'
import { calculations } from '../catalogue.ts'
import { valueAt } from '../claim.ts'

type Figures = Readonly<Record<string, unknown>>

/** A problem as papers print it, which calculation answers it, what is given, and the figures asked for as the key prints them. */
export type Problem = readonly [says: string, name: string, input: Figures, asked: Figures]

/** The figures asked for as the calculation has them; one that rounds to the key reads as the key does. */
export async function solve(name: string, input: Figures, asked: Figures): Promise<Figures> {
  const one = await calculations[name]?.()
  if (!one) throw new Error(`no calculation ${name}`)
  const computed = compute(one, input)
  if ('errors' in computed) throw new Error(JSON.stringify(computed.errors))
  const found = Object.entries(asked).map(([path, key]) => [path, asKey(valueAt(computed.result, path), key)])
  return Object.fromEntries(found)
}

const FIGURE = /^-?\d+(\.\d+)?$/

function asKey(found: unknown, key: unknown): unknown {
  const [figure, wanted] = [`${found}`, `${key}`]
  if (!(FIGURE.test(figure) && FIGURE.test(wanted))) return found
  const places = wanted.split('.')[1]?.length ?? 0
  return compare(round(figure as Decimal, places, 'half-up'), wanted as Decimal) === 0 ? key : found
}
