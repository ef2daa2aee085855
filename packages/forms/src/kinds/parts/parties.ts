import type { Firm } from '@gendan/firm/firm'
import type { Block, Cell, Letterhead } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { countryName } from '@gendan/trade/country'
import type { PartyFacts } from '@gendan/trade/party'

/** A party as papers name it: name, the name it is registered under where that is another, address, person. `at` is its path in the filled form. */
export function partyLines(party: PartyFacts, label: Words, at: string): Block {
  const { name, legalName, addressLines, city, postcode, country, contact } = party
  const called = name.en || name.zh
  const town = [postcode, city].filter(Boolean).join(' ')
  const place = [town, countryName(country, 'en')].filter(Boolean).join(', ')
  const lines: readonly (Cell | undefined)[] = [
    { text: called, at: `${at}.name` },
    legalName && legalName !== called ? { text: legalName, at: `${at}.legalName` } : undefined,
    ...addressLines.map((line, i) => ({ text: line, at: `${at}.addressLines.${i}` })),
    place ? { text: place, at: `${at}.city` } : undefined,
    contact?.name ? { text: `Attn. ${contact.name}`, at: `${at}.contact.name` } : undefined,
  ]
  return { block: 'lines', label, lines: lines.filter((line) => line !== undefined), strong: true }
}

/** A party at home, as papers between firms of one country name it: its name in both tongues, person and telephone. */
export function homePartyLines(party: PartyFacts, label: Words, at: string): Block {
  const { name, addressLines, city, contact } = party
  const reach = [contact?.phone, contact?.email].filter(Boolean).join(' · ')
  const lines: readonly (Cell | undefined)[] = [
    { text: name, at: `${at}.name` },
    ...addressLines.map((line, i) => ({ text: line, at: `${at}.addressLines.${i}` })),
    city ? { text: city, at: `${at}.city` } : undefined,
    contact?.name ? { text: [contact.name, reach].filter(Boolean).join(' · '), at: `${at}.contact` } : undefined,
  ]
  return { block: 'lines', label, lines: lines.filter((line) => line !== undefined), strong: true }
}

/** The firm's head on its own papers. */
export function letterheadOf(head: Firm['letterhead']): Letterhead {
  const reach = [head.phone && `Tel ${head.phone}`, head.email].filter(Boolean).join(' · ')
  const lines = [...head.addressLines, reach].filter(Boolean)
  return { name: head.name, lines, ...(head.mark ? { mark: head.mark } : {}) }
}
