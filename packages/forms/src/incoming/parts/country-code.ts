import { fold } from '@gendan/kernel/grams'
import { countries, countryName } from '@gendan/trade/country'

/** A country by code or by its short name in either tongue; the text itself where it is none. */
export function countryCode(text: string): string {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase()
  const wanted = fold(text)
  return countries.find((code) => [countryName(code, 'en'), countryName(code, 'zh')].map(fold).includes(wanted)) ?? text
}
