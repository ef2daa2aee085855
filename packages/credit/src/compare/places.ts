import { countries, countryName } from '@gendan/trade/country'
import { placeTable } from '@gendan/trade/tables/places.generated'
import { alike, wordsOf } from './words.ts'

const NOISE = new Set([
  'TERMINAL',
  'HARBOR',
  'HARBOUR',
  'INTL',
  'VIA',
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
  const words = wordsOf(text).flatMap((word) => OTHERWISE.get(word) ?? [word])
  const told = countryless(words.filter((word) => !NOISE.has(word)))
  return told.length > 0 ? told : words
}

/** "SHANGHAI CHINA" without a comma: the country at the end is not the place, save where nothing stands before it. */
function countryless(words: readonly string[]): readonly string[] {
  const ends = [1, 2, 3, 4].find((count) => count < words.length && isCountry(words.slice(-count)))
  return ends === undefined ? words : words.slice(0, -ends)
}

function isCountry(words: readonly string[]): boolean {
  const name = words.join(' ')
  return COUNTRIES.has(name) || /^(?:P R|PR) CHINA$|^P R C$/.test(name)
}

/** Ports that bear two names, as papers still write them. */
const OTHERWISE: ReadonlyMap<string, readonly string[]> = new Map([
  ['PUSAN', ['BUSAN']],
  ['CHITTAGONG', ['CHATTOGRAM']],
  ['BOMBAY', ['MUMBAI']],
  ['CALCUTTA', ['KOLKATA']],
  ['MADRAS', ['CHENNAI']],
  ['SAIGON', ['HO', 'CHI', 'MINH']],
  ['HOCHIMINH', ['HO', 'CHI', 'MINH']],
  ['XINGANG', ['TIANJIN']],
  ['TSINGTAO', ['QINGDAO']],
  ['CANTON', ['GUANGZHOU']],
  ['ANTWERPEN', ['ANTWERP']],
  ['GENOVA', ['GENOA']],
  ['NAPOLI', ['NAPLES']],
  ['LIVORNO', ['LEGHORN']],
  ['RANGOON', ['YANGON']],
  ['GOTEBORG', ['GOTHENBURG']],
  ['KOBENHAVN', ['COPENHAGEN']],
  ['JIDDAH', ['JEDDAH']],
])

/** What stands before the first comma is the place; what stands behind it is where it lies. */
function first(text: string): string {
  return text.split(',')[0] ?? text
}

/** The country in which a place lies, where a table knows it or the text names it. */
export function countryOf(place: string): string | undefined {
  return countryNamed(place) ?? PLACES.get(placeWords(first(place)).join(' '))
}

/** The country that a text lies in, by its last words: "NINGBO, CHINA", "88 RIVER ROAD NINGBO CHINA", "BANK OF CHINA, NINGBO". */
export function countryAt(text: string): string | undefined {
  const words = text.split(/[\s,;()]+/).filter(Boolean)
  const ends = [1, 2, 3].map((count) => words.slice(-count).join(' '))
  const parts = [...text.split(/\s*[,;]\s*/).toReversed(), ...ends]
  return parts.map((part) => countryFrom(part) ?? countryOf(part)).find((one) => one !== undefined)
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
  if (STATES.test(text.trim())) return 'US'
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

/** States of the American coasts and their hinterland, as an address ends with them. */
const STATES = /^(?:NY|NJ|CA|TX|GA|FL|WA|OR|SC|NC|VA|MD|LA|PA|MA|IL)\b\.?(?:\s+\d{5})?$/i

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
