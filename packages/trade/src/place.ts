import type { Words } from '@gendan/kernel/words'
import { countryName } from './country.ts'
import { type PlaceRow, placeTable } from './tables/places.generated.ts'

/**
 * A port or place that somebody typed, in both tongues: "Oslo" is 奥斯陆, "Ningbo, China" is 中国宁波, 宁波 is Ningbo. It stays as
 * typed in a tongue in which the table has no name for it: a place is never guessed at.
 */
export function placeWords(place: string): Words {
  const latin = chinese.get(place)
  if (latin) return { en: latin, zh: place }
  const whole = known.get(place.toLowerCase())
  if (whole) return { en: place, zh: whole.zh }
  const [name = '', ...behind] = place.split(',').map((part) => part.trim())
  const port = known.get(name.toLowerCase())
  const theirs = port && isNameOf(port.country, behind.join(', '))
  return { en: place, zh: theirs ? `${countryName(port.country, 'zh')}${port.zh}` : place }
}

function isNameOf(country: string, text: string): boolean {
  return [country, countryName(country, 'en')].some((name) => name.toLowerCase() === text.toLowerCase())
}

/** "Mumbai (ex Bombay)", "Jakarta, Java" and "Hakata/Fukuoka" go by the name that stands first, too. */
function namesOf(name: string): readonly string[] {
  return [name, name.split(/ \(|, |\//)[0] ?? name]
}

const rows: readonly (readonly [string, PlaceRow])[] = Object.entries(placeTable)
const known: ReadonlyMap<string, PlaceRow> = new Map(
  rows.flatMap(([name, row]) => namesOf(name).map((one) => [one.toLowerCase(), row] as const)),
)
const chinese: ReadonlyMap<string, string> = new Map(rows.map(([name, { zh }]) => [zh, name]))
