import { compare, type Decimal, one } from '@gendan/kernel/decimal'
import { fold } from '@gendan/kernel/grams'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { type UnitRow, unitTable } from './tables/units.generated.ts'

/** A unit of quantity as the house keeps it. */
export interface Unit extends UnitRow {
  /** The code on our papers and in our files: "PCE", "KGM", "XCT". */
  readonly code: string
}

/**
 * Finds a unit by its code, by the code of UN/ECE Recommendation 20 or 21, or by what customers write in their files
 * ("pcs.", "Kgs", 公斤). "TON" alone is no unit: it may be the metric, the long or the short one, and nobody may guess.
 */
export function unitOf(codeOrAlias: string): Unit | undefined {
  return byName.get(plain(codeOrAlias))
}

/** A unit at the door: whatever name it is given, the code of the house comes in. */
export const unitShape = z
  .string()
  .trim()
  .refine((text) => unitOf(text) !== undefined, { message: 'unknown-unit' })
  .transform((text) => unitOf(text)?.code ?? text)

/** What papers print after a quantity: "PC" after 1, "PCS" after 480, 件 in Chinese; the text itself where it is unknown. */
export function unitWords(codeOrAlias: string, quantity: Decimal): Words {
  const unit = unitOf(codeOrAlias)
  if (!unit) return { en: codeOrAlias, zh: codeOrAlias }
  return { en: compare(quantity, one) === 0 ? unit.one : unit.many, zh: unit.printedZh }
}

/** Every unit, in the order of the table: what a list offers. */
export const units: readonly Unit[] = Object.entries(unitTable).map(([code, row]) => ({ code, ...row }))

/** Codes go before aliases: what is a code means that code. */
const byName: ReadonlyMap<string, Unit> = new Map([
  ...units.flatMap((unit) => [unit.one, unit.many, ...unit.aliases].map((word) => [plain(word), unit] as const)),
  ...units.flatMap((unit) => [unit.exchange, unit.code].map((code) => [plain(code), unit] as const)),
])

/** "Sq. m." and "SQ M" are the same word. */
function plain(text: string): string {
  return fold(text).replace(/[.\s_-]+/g, '')
}
