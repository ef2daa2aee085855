import { countries, countryName } from '@gendan/trade/country'
import { placeTable } from '@gendan/trade/tables/places.generated'
import { alike, wordsOf } from './words.ts'

const NOISE = new Set([
  'PORT',
  'SEAPORT',
  'AIRPORT',
  'INTERNATIONAL',
  'CITY',
  'ANY',
  'OF',
  'IN',
  'MAIN',
  'MAJOR',
  'THE',
  'AT',
  'PR',
  'BY',
  'SEA',
  'VESSEL',
])

/**
 * Whether a place that a document shows is the one of the credit, or lies in the range of it ("any Chinese port"). A country need not be
 * repeated; another country named is another place (ISBP E6, E7). Undefined where the range is one that no table here knows.
 */
export function samePlace(shown: string, meant: string): boolean | undefined {
  const range = rangeIn(meant)
  if (range !== undefined) return inRange(shown, range)
  const wanted = alternatives(meant)
  return wanted.some((one) => holds(shown, one))
}

/** Whether a text names a range of places and no place: "ANY PORT IN CHINA", "ANY ITALIAN PORT". */
export function isRange(text: string): boolean {
  return rangeIn(text) !== undefined
}

function rangeIn(text: string): string | undefined {
  return /\bANY\b\s*(?:SEA\s?)?(?:PORTS?|AIRPORTS?|PLACE)?\s*(?:(?:IN|OF|AT)\s+)?(.+?)(?:\s+(?:SEA\s?)?(?:PORTS?|AIRPORTS?))?$|\b(.+)\s+MAIN\s+PORTS?$/i
    .exec(text.trim())
    ?.slice(1)
    .find(Boolean)
}

function inRange(shown: string, range: string): boolean | undefined {
  if (/^\s*ANY\b/i.test(shown)) return false
  const country = countryFrom(range)
  const own = countryOf(shown)
  return country && own ? country === own : undefined
}

/** "SHANGHAI OR NINGBO", "SHANGHAI/NINGBO": any of them will do (ISBP A2). */
function alternatives(meant: string): readonly string[] {
  return meant.split(/\s*\/\s*|\s+OR\s+|\s+AND\/OR\s+/i).filter(Boolean)
}

function holds(shown: string, meant: string): boolean {
  const [own, wanted] = [placeWords(shown), placeWords(first(meant))]
  if (wanted.length === 0 || own.length === 0) return false
  const inside = wanted.every((word) => own.some((one) => alike(one, word) !== 'other'))
  const [here, there] = [countryOf(shown), countryOf(meant)]
  const named = countryNamed(shown)
  const theirs = countryNamed(meant) ?? there
  return inside && !(named && theirs && named !== theirs && here !== theirs)
}

function placeWords(text: string): readonly string[] {
  const words = wordsOf(text)
  const told = words.filter((word) => !NOISE.has(word))
  return told.length > 0 ? told : words
}

/** What stands before the first comma is the place; what stands behind it is where it lies. */
function first(text: string): string {
  return text.split(',')[0] ?? text
}

/** The country in which a place lies, where a table knows it or the text names it. */
export function countryOf(place: string): string | undefined {
  return countryNamed(place) ?? PLACES.get(placeWords(first(place)).join(' '))
}

function countryNamed(text: string): string | undefined {
  const parts = text.split(',').slice(1)
  return parts.map((part) => countryFrom(part)).find((found) => found !== undefined)
}

/** "CHINA", "P.R. CHINA", "CHINESE", "ITALIAN": the country that is meant. */
export function countryFrom(text: string): string | undefined {
  const words = wordsOf(text)
    .join(' ')
    .replace(/^(?:THE|P R|PR|PEOPLES REPUBLIC OF)\s+/, '')
    .replace(/^P\s?R\s?C$/, 'CHINA')
  return COUNTRIES.get(words) ?? PEOPLES.find(([begins]) => words.startsWith(begins))?.[1]
}

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...countries.map((code) => [wordsOf(countryName(code, 'en')).join(' '), code] as const),
  ...([
    ['USA', 'US'],
    ['U S A', 'US'],
    ['UNITED STATES OF AMERICA', 'US'],
    ['UNITED STATE', 'US'],
    ['AMERICA', 'US'],
    ['UK', 'GB'],
    ['U K', 'GB'],
    ['ENGLAND', 'GB'],
    ['GREAT BRITAIN', 'GB'],
    ['KOREA', 'KR'],
    ['SOUTH KOREA', 'KR'],
    ['VIETNAM', 'VN'],
    ['UAE', 'AE'],
    ['HOLLAND', 'NL'],
    ['CHINA', 'CN'],
    ['PRC', 'CN'],
    ['TURKEY', 'TR'],
    ['RUSSIA', 'RU'],
  ] as const),
])

/** How a people or its ports are called. */
const PEOPLES: readonly (readonly [string, string])[] = [
  ['CHINESE', 'CN'],
  ['ITALIAN', 'IT'],
  ['GERMAN', 'DE'],
  ['FRENCH', 'FR'],
  ['JAPANESE', 'JP'],
  ['KOREAN', 'KR'],
  ['SPANISH', 'ES'],
  ['BRITISH', 'GB'],
  ['UK ', 'GB'],
  ['TURKISH', 'TR'],
  ['INDIAN', 'IN'],
  ['VIETNAMESE', 'VN'],
  ['THAI', 'TH'],
  ['AMERICAN', 'US'],
  ['US ', 'US'],
  ['DUTCH', 'NL'],
  ['BELGIAN', 'BE'],
  ['CHINA', 'CN'],
]

const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries(placeTable).map(([name, { country }]) => [placeWords(name).join(' '), country]),
)
