import { compare, type Decimal, round } from '@gendan/kernel/decimal'
import { answered as answer, refused, valuesAt } from '../ask-in-tests.ts'
import type { Calculation, Computed } from '../calculation.ts'
import { calculations } from '../catalogue.ts'

type Figures = Readonly<Record<string, unknown>>

/** A problem as papers print it, which calculation answers it, what is given, and the figures asked for as the key prints them. */
export type Problem = readonly [says: string, name: string, input: Figures, asked: Figures]

/** The figures asked for as the calculation has them; one that rounds to the key reads as the key does. */
export async function solve(name: string, input: Figures, asked: Figures): Promise<Figures> {
  const found = valuesAt(await named(name), input, ...Object.keys(asked))
  return Object.fromEntries(Object.entries(asked).map(([path, key], i) => [path, asKey(found[i], key)]))
}

const FIGURE = /^-?\d+(\.\d+)?$/

function asKey(found: unknown, key: unknown): unknown {
  const [figure, wanted] = [`${found}`, `${key}`]
  if (!(FIGURE.test(figure) && FIGURE.test(wanted))) return found
  const places = wanted.split('.')[1]?.length ?? 0
  return compare(round(figure as Decimal, places, 'half-up'), wanted as Decimal) === 0 ? key : found
}

/** What a calculation answers, to the last figure. Throws where it refuses. */
export async function resultOf(name: string, input: Figures): Promise<Figures> {
  return (await answered(name, input)).result as Figures
}

/** The lines of a working as they are shown, without what came out: "V = P × Q = 3 × 7". */
export async function linesOf(name: string, input: Figures): Promise<readonly string[]> {
  return (await answered(name, input)).working.map(({ formula, value }) => (formula ? `${formula} = ${value}` : ''))
}

/** Why a calculation refuses an input: "lines.0.quantity missing". Throws where it answers. */
export async function reasonsOf(name: string, input: Figures): Promise<readonly string[]> {
  return refused(await named(name), input)
}

async function answered(name: string, input: Figures): Promise<Computed> {
  return answer(await named(name), input)
}

async function named(name: string): Promise<Calculation> {
  const one = await calculations[name]?.()
  if (!one) throw new Error(`no calculation ${name}`)
  return one
}

/** What an answer warns of: "D-09 freight". */
export async function warningsOf(name: string, input: Figures): Promise<readonly string[]> {
  return (await answered(name, input)).warnings.map(({ rule, at }) => `${rule} ${at}`)
}
