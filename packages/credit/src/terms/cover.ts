import { add, compare, decimal, divide, one } from '@gendan/kernel/decimal'
import type { Traced } from '../message/text-lines.ts'
import type { Demand } from './credit.ts'

type PlaceIn = Traced['placeIn']

/** Risks as credits name them, and what they are called in the house's cover list. */
const RISKS: readonly (readonly [string, RegExp])[] = [
  ['ALL RISKS', /\bALL\s+RISKS?\b|\bA\/R\b/],
  [
    'ICC (A)',
    /(?:\bI\.?C\.?C\.?\s*["'(]*\s*A|\bINSTITUTE\s+CARGO\s+CLAUSES?\s*["'(]*\s*A|\bCARGO CLAUSES?\s*["'(]+A)\b(?!\/R)/,
  ],
  ['ICC (B)', /\bI\.?C\.?C\.?\s*["'(]*\s*B\b|\bINSTITUTE\s+CARGO\s+CLAUSES?\s*["'(]*\s*B\b/],
  ['ICC (C)', /\bI\.?C\.?C\.?\s*["'(]*\s*C\b(?!\.)|\bINSTITUTE\s+CARGO\s+CLAUSES?\s*["'(]*\s*C\b/],
  ['WPA', /\bW\.?\s?(?:P\.?\s?)?A\b|\bWITH\s+PARTICULAR\s+AVERAGE/],
  ['FPA', /\bF\.?P\.?A\.?\b|\bFREE\s+FROM\s+PARTICULAR\s+AVERAGE/],
  ['WAR', /\bWAR\b/],
  ['SRCC', /\bS\.?\s?R\.?\s?C\.?\s?C\b|\bSTRIKES?\b/],
  ['TPND', /\bT\.?P\.?N\.?D\b|\bTHEFT,?\s*(?:AND\s+)?PILFERAGE/],
  ['AIR', /\bINSTITUTE\s+CARGO\s+CLAUSES?\s*\(?AIR|\bAIR TRANSPORTATION (?:ALL )?RISKS?/],
]

const PERCENT = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|PCT|PERCENT|PER CENT)`
const ON_TOP = new RegExp(String.raw`(?:PLUS|\+|AND)\s*${PERCENT}|${PERCENT}\s*(?:ABOVE|OVER|MORE THAN|HIGHER)`)
const OF_VALUE = new RegExp(PERCENT)

/** How much of the value must be covered, as a fraction: "110 PCT", and "invoice value plus 10 PCT", are "1.1". */
export function coverIn(upper: string, placeIn: PlaceIn): readonly Demand[] {
  const onTop = ON_TOP.exec(upper)
  const hit = onTop ?? OF_VALUE.exec(upper)
  const figure = hit
    ?.slice(1)
    .find((each) => each !== undefined)
    ?.replace(',', '.')
  if (!(hit && figure)) return []
  const share = divide(decimal(figure), decimal('100'))
  const value = onTop && compare(share, one) < 0 ? add(one, share) : share
  return [{ what: 'cover', value, at: placeIn(hit.index, hit.index + hit[0].length) }]
}

/** The risks that a text names, each by the name it has in the house's list. */
export function risksIn(upper: string, placeIn: PlaceIn): readonly Demand[] {
  return RISKS.flatMap(([value, pattern]) => {
    const hit = pattern.exec(upper)
    return hit ? [{ what: 'risk', value, at: placeIn(hit.index, hit.index + hit[0].length) }] : []
  })
}
