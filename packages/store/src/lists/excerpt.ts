import { fold } from '@gendan/kernel/grams'

const BEFORE = 24
const LENGTH = 110

/** The words around the first of those that were sought, on one line; the beginning of the text where none stands in it. */
export function excerpt(text: string, search: string): string {
  const line = text.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  const folded = line.toLowerCase()
  const places = fold(search.trim())
    .split(/\s+/u)
    .map((word) => (word === '' ? -1 : folded.indexOf(word)))
    .filter((place) => place >= 0)
  const from = Math.max(0, Math.min(...places, line.length) - BEFORE)
  const start = places.length === 0 ? 0 : from
  const cut = line.slice(start, start + LENGTH)
  return `${start > 0 ? '…' : ''}${cut}${start + LENGTH < line.length ? '…' : ''}`
}
