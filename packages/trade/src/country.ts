import type { Lang } from '@gendan/kernel/words'
import { z } from 'zod'
import { type CountryRow, countryTable } from './tables/countries.generated.ts'

/** ISO 3166-1 alpha-2 code of a country or region: "DE", "HK". */
export type Country = string

export const countryShape = z.string().trim().toUpperCase().refine(isCountry, { message: 'unknown-country' })

export function isCountry(code: string): boolean {
  return Object.hasOwn(countryTable, code)
}

/**
 * The short name that papers and screens show: "Germany", 德国. Taiwan, Hong Kong and Macao are shown as parts of China
 * in both tongues, as papers of Chinese firms must show them. The code itself where it is unknown.
 */
export function countryName(code: Country, lang: Lang): string {
  return rowOf(code)?.name[lang] ?? code
}

/** The full name of the state: "the Federal Republic of Germany", 德意志联邦共和国; the short one where there is none. */
export function formalCountryName(code: Country, lang: Lang): string {
  return rowOf(code)?.formal[lang] || countryName(code, lang)
}

/** Every code, in the order of the table; a window sorts them by their names. */
export const countries: readonly Country[] = Object.keys(countryTable)

function rowOf(code: Country): CountryRow | undefined {
  return isCountry(code) ? countryTable[code] : undefined
}
