import { textOf, type XmlElement } from '@gendan/kernel/xml'
import { cac, cacs, cbc, cbcs, fact, facts, type Reading, take, takeSame } from './reading.ts'
import type { PartyAsRead } from './shape.ts'

/** A party with what stands around it in the order: accounts, contacts, an address of its own. */
export interface PartyPlaces {
  readonly party?: XmlElement | undefined
  /** cac:BuyerCustomerParty and its like: holds account numbers and contacts beside the party. */
  readonly holder?: XmlElement | undefined
  readonly address?: XmlElement | undefined
  readonly location?: XmlElement | undefined
}

/** The party as the order names it; undefined where the order says nothing at all about it. */
export function readParty(reading: Reading, where: PartyPlaces, at: string): PartyAsRead | undefined {
  const { party, holder } = where
  if (!party && !holder && !where.address && !where.location) return undefined
  const legal = cac(party, 'PartyLegalEntity')
  const tax = cac(party, 'PartyTaxScheme')
  return {
    ...namesOf(reading, party, legal, tax, at),
    ...addressOf(reading, where, at),
    taxId: fact(reading, cbc(tax, 'CompanyID'), `${at}.taxId`),
    taxScheme: fact(reading, cbc(cac(tax, 'TaxScheme'), 'ID') ?? cbc(cac(tax, 'TaxScheme'), 'Name'), `${at}.taxScheme`),
    ids: idsOf(reading, party, holder, at),
    contact: contactOf(reading, where, at),
    website: fact(reading, cbc(party, 'WebsiteURI'), `${at}.website`),
  }
}

function namesOf(
  reading: Reading,
  party: XmlElement | undefined,
  legal: XmlElement | undefined,
  tax: XmlElement | undefined,
  at: string,
): Pick<PartyAsRead, 'name' | 'legalName'> {
  const registered = cbc(legal, 'RegistrationName') ?? cbc(tax, 'RegistrationName')
  const legalName = fact(reading, registered, `${at}.legalName`)
  takeSame(reading, cbc(tax, 'RegistrationName'), legalName)
  const first = cacs(party, 'PartyName')[0]
  const name = fact(reading, cbc(first, 'Name'), `${at}.name`) ?? legalName ?? ''
  if (registered && name === legalName) take(reading, registered, `${at}.name`)
  return { name, legalName }
}

type Id = PartyAsRead['ids'][number]

interface IdPlace {
  readonly element: XmlElement | undefined
  /** What the number is, where the element itself does not say. */
  readonly scheme?: string | undefined
}

/** Every number by which the order names the party: addresses in networks, registers, accounts with one another. */
function idsOf(
  reading: Reading,
  party: XmlElement | undefined,
  holder: XmlElement | undefined,
  at: string,
): readonly Id[] {
  const all = [...partyIds(party), ...accountIds(holder)].filter(({ element }) => textOf(element) !== undefined)
  return all.flatMap(({ element, scheme }, i) => {
    const value = fact(reading, element, `${at}.ids.${i}`)
    return value === undefined ? [] : [{ scheme: schemeOf(element) ?? scheme, value }]
  })
}

function partyIds(party: XmlElement | undefined): readonly IdPlace[] {
  const taxes = cacs(party, 'PartyTaxScheme').slice(1)
  return [
    { element: cbc(party, 'EndpointID') },
    ...cacs(party, 'PartyIdentification').map((id) => ({ element: cbc(id, 'ID') })),
    ...cacs(party, 'PartyLegalEntity').map((legal) => ({
      element: cbc(legal, 'CompanyID'),
      scheme: 'company register',
    })),
    ...taxes.map((tax) => ({ element: cbc(tax, 'CompanyID'), scheme: textOf(cbc(cac(tax, 'TaxScheme'), 'ID')) })),
  ]
}

const ACCOUNTS = ['CustomerAssignedAccountID', 'SupplierAssignedAccountID', 'AdditionalAccountID'] as const

function accountIds(holder: XmlElement | undefined): readonly IdPlace[] {
  return ACCOUNTS.flatMap((scheme) => cbcs(holder, scheme).map((element) => ({ element, scheme })))
}

function schemeOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['schemeID']?.trim() || element?.attributes['schemeName']?.trim() || undefined
}

type Address = Pick<PartyAsRead, 'addressLines' | 'city' | 'postcode' | 'region' | 'country'>

function addressOf(reading: Reading, where: PartyPlaces, at: string): Address {
  const { party, location } = where
  const own = cac(party, 'PostalAddress') ?? cac(party, 'PhysicalLocation', 'Address')
  const address = where.address ?? cac(location, 'Address') ?? own
  const country = cac(address, 'Country')
  const code = fact(reading, cbc(country, 'IdentificationCode'), `${at}.country`)
  const name = code ? undefined : fact(reading, cbc(country, 'Name'), `${at}.country`)
  return {
    addressLines: linesOf(reading, address, location, at),
    city: fact(reading, cbc(address, 'CityName'), `${at}.city`),
    postcode: fact(reading, cbc(address, 'PostalZone'), `${at}.postcode`),
    region: fact(reading, cbc(address, 'CountrySubentity'), `${at}.region`),
    country: code?.toUpperCase() ?? name,
  }
}

/** In the order in which an envelope is addressed, from the person to the district. */
const BEFORE_STREET = ['MarkAttention', 'MarkCare', 'Department', 'InhouseMail', 'Room', 'Floor', 'BuildingName']
const AFTER_STREET = [
  'AdditionalStreetName',
  'BlockName',
  'PlotIdentification',
  'Postbox',
  'CitySubdivisionName',
  'District',
]

function linesOf(
  reading: Reading,
  address: XmlElement | undefined,
  location: XmlElement | undefined,
  at: string,
): readonly string[] {
  const named = (names: readonly string[]) =>
    names.flatMap((name) => fact(reading, cbc(address, name), `${at}.${name}`) ?? [])
  const street = streetOf(reading, address, at)
  const free = cacs(address, 'AddressLine').flatMap((line) => cbcs(line, 'Line'))
  return [
    ...facts(reading, [...cbcs(location, 'Name'), ...cbcs(location, 'Description')], `${at}.location`),
    ...named(BEFORE_STREET),
    ...(street ? [street] : []),
    ...named(AFTER_STREET),
    ...facts(reading, cbcs(address, 'Description'), `${at}.addressDescription`),
    ...facts(reading, free, `${at}.addressLines`),
  ]
}

/** Where the house number stands before the street on an envelope; elsewhere it follows. */
const NUMBER_FIRST = [
  'GB',
  'IE',
  'US',
  'CA',
  'AU',
  'NZ',
  'FR',
  'LU',
  'IN',
  'SG',
  'MY',
  'HK',
  'ZA',
  'PH',
  'TH',
  'IL',
  'EG',
]

function streetOf(reading: Reading, address: XmlElement | undefined, at: string): string | undefined {
  const street = fact(reading, cbc(address, 'StreetName'), `${at}.StreetName`)
  const house = fact(reading, cbc(address, 'BuildingNumber'), `${at}.BuildingNumber`)
  const country = textOf(cbc(cac(address, 'Country'), 'IdentificationCode'))?.toUpperCase() ?? ''
  const both = NUMBER_FIRST.includes(country) ? [house, street] : [street, house]
  return both.filter((part) => part !== undefined).join(' ') || undefined
}

function contactOf(reading: Reading, where: PartyPlaces, at: string): PartyAsRead['contact'] {
  const { party, holder } = where
  const contact =
    cac(party, 'Contact') ??
    cac(holder, 'BuyerContact') ??
    cac(holder, 'SellerContact') ??
    cac(holder, 'DeliveryContact')
  const person = cac(party, 'Person')
  if (!contact && !person) return undefined
  const here = `${at}.contact`
  const name = fact(reading, cbc(contact, 'Name'), `${here}.name`)
  return {
    name: name ?? personName(reading, person, here),
    role: fact(reading, cbc(contact, 'JobTitle') ?? cbc(person, 'JobTitle'), `${here}.role`),
    department: fact(reading, cbc(contact, 'Department'), `${here}.department`),
    phone: fact(reading, cbc(contact, 'Telephone'), `${here}.phone`),
    fax: fact(reading, cbc(contact, 'Telefax'), `${here}.fax`),
    email: fact(reading, cbc(contact, 'ElectronicMail'), `${here}.email`),
    other: otherWays(reading, contact, here),
  }
}

function personName(reading: Reading, person: XmlElement | undefined, at: string): string | undefined {
  const parts = ['Title', 'FirstName', 'MiddleName', 'FamilyName', 'NameSuffix']
  const said = parts.flatMap((part) => fact(reading, cbc(person, part), `${at}.${part}`) ?? [])
  return said.join(' ') || undefined
}

function otherWays(
  reading: Reading,
  contact: XmlElement | undefined,
  at: string,
): NonNullable<PartyAsRead['contact']>['other'] {
  return cacs(contact, 'OtherCommunication').flatMap((way, i) => {
    const value = fact(reading, cbc(way, 'Value'), `${at}.other.${i}.value`)
    if (value === undefined) return []
    return [
      { channel: fact(reading, cbc(way, 'ChannelCode') ?? cbc(way, 'Channel'), `${at}.other.${i}.channel`), value },
    ]
  })
}
