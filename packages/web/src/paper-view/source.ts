import type { AnyForm } from '@gendan/forms/catalogue'
import type { Deal, Section } from '@gendan/forms/deal/deal'
import { type Given, has, sectionNames } from '@gendan/forms/form'
import { type Origin, originsAt, provenance } from '@gendan/forms/provenance'
import { same } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { factName } from '../facts/fact-name.ts'

/** Where a fact lives: what that place is called, and its address with the fact behind the hash. */
export interface Home {
  readonly name: Words
  readonly to: string
}

/** A fact that a worked-out value hangs on. */
export interface Ground {
  readonly at: string
  readonly name: Words
  readonly value: unknown
  readonly home: Home | undefined
}

/** Where a printed value comes from: one place that holds it as it stands, several facts it is worked out of, or this paper. */
export type Source =
  | { readonly kind: 'link'; readonly home: Home }
  | { readonly kind: 'calc'; readonly grounds: readonly Ground[] }
  | { readonly kind: 'typed'; readonly field: string }
  | { readonly kind: 'given' }

/** What sources are told from: the file with its deal, and the paper as it is filled now. */
export interface Drawn {
  readonly world: string
  readonly file: OrderFile
  readonly form: AnyForm
  readonly deal: Deal
  readonly filled: unknown
}

/**
 * What every printed fact hangs on. Taken from the first lines of the deal alone: each line is drawn alike, and changing
 * every fact of a thousand lines once would take minutes.
 */
export function originsOf(
  form: AnyForm,
  deal: Deal,
  own: object,
  given: Given,
): ReadonlyMap<string, readonly Origin[]> {
  if (!has(deal, form.needs)) return new Map()
  return provenance(form, shortened(deal), own, given)
}

/** The source of the value at a place of the paper: "buyer.name", "lines.7.unitPrice", "total". */
export function sourceAt(at: string, origins: ReadonlyMap<string, readonly Origin[]>, drawn: Drawn): Source {
  const found = facts(nearest(asFirstLine(at), origins)).map((origin) => onLine(origin, at))
  const own = found.filter(({ from }) => from === 'own')
  const deal = found.filter(({ from }) => from === 'deal')
  if (deal.length === 0 && own[0]) return { kind: 'typed', field: own[0].path.split('.')[0] ?? '' }
  if (deal.length === 0 && found.length > 0) return { kind: 'given' }
  if (deal.length === 0) return { kind: 'link', home: sectionHome(drawn, emptyHome(at, drawn), at) }
  const shared = sharedPath(deal.map(({ path }) => path))
  const whole =
    own.length === 0 && ancestors(shared).some((path) => same(valueAt(drawn.deal, path), valueAt(drawn.filled, at)))
  const home = homeOf(shared, drawn)
  if (home && (deal.length === 1 || whole)) return { kind: 'link', home }
  return { kind: 'calc', grounds: deal.map((origin) => groundOf(origin.path, drawn)) }
}

function emptyHome(at: string, { form }: Drawn): Section {
  return form.homes?.[at.split('.')[0] ?? ''] ?? form.needs[0] ?? 'contract'
}

/** Without the names by which lines and parts find each other: a changed name moves everything, but nobody changes it. */
function facts(origins: readonly Origin[]): readonly Origin[] {
  const told = origins.filter(({ path }) => !/(^|\.)(id|line)$/.test(path))
  return told.length > 0 ? told : origins
}

/** The place where a fact of the deal is changed. */
export function homeOf(path: string, drawn: Drawn): Home | undefined {
  const [section, ...rest] = path.split('.')
  const { world, file } = drawn
  if (section === 'buyer')
    return { name: { en: 'customer', zh: '客户' }, to: `/w/${world}/parties/${file.buyer}#${rest[0] ?? ''}` }
  if (section === 'seller') {
    const tab = rest[0] === 'banks' ? 'banks' : 'company'
    return { name: { en: 'company', zh: '公司' }, to: `/w/${world}/settings/${tab}` }
  }
  if (section === 'suppliers') {
    const [id = '', ...fact] = rest
    return { name: { en: 'supplier', zh: '供应商' }, to: `/w/${world}/parties/${id}#${fact[0] ?? ''}` }
  }
  if (isSection(section)) return sectionHome(drawn, section, rest.filter((part) => part !== 'terms').join('.'))
  return undefined
}

function isSection(name: string | undefined): name is Section {
  return name !== undefined && name in sectionNames
}

function sectionHome({ world, file }: Drawn, section: Section, at: string): Home {
  const here = `/w/${world}/orders/${file.id}`
  const { contract, offer, order } = file.deal
  switch (section) {
    case 'contract': {
      const version = contract ? ` v${contract.version}` : ''
      return { name: { en: `terms${version}`, zh: `条款${version}` }, to: `${here}/terms?of=contract#${at}` }
    }
    case 'offer': {
      const round = offer?.round ?? 1
      return { name: { en: `offer ${round}`, zh: `发盘第 ${round} 轮` }, to: `${here}/terms?of=offer#${at}` }
    }
    case 'order': {
      const number = order?.order.number ? ` ${order.order.number}` : ''
      return { name: { en: `customer's order${number}`, zh: `客户订单${number}` }, to: `${here}#order` }
    }
    case 'changes':
      return { name: { en: 'versions of the terms', zh: '条款各版' }, to: `${here}/versions` }
    case 'inquiry':
      return { name: sectionNames.inquiry, to: `${here}#inquiry` }
    default:
      return { name: sectionNames[section], to: `${here}/${section}#${at}` }
  }
}

function groundOf(path: string, drawn: Drawn): Ground {
  return { at: path, name: factName(path), value: valueAt(drawn.deal, path), home: homeOf(path, drawn) }
}

/** The origins at a place; where nothing moves it (it is empty), those of what it is a part of. */
function nearest(at: string, origins: ReadonlyMap<string, readonly Origin[]>): readonly Origin[] {
  const here = originsAt(origins, at)
  const above = at.split('.').slice(0, -1).join('.')
  return here.length > 0 || above === '' ? here : nearest(above, origins)
}

const LINE = /^lines\.\d+/

function asFirstLine(at: string): string {
  return at.replace(LINE, 'lines.0')
}

function onLine(origin: Origin, at: string): Origin {
  const line = LINE.exec(at)?.[0]
  return line ? { ...origin, path: origin.path.replace(/lines\.\d+/, line) } : origin
}

function sharedPath(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  const parts = first.split('.')
  const length = parts.findIndex((part, i) => others.some((other) => other.split('.')[i] !== part))
  return (length < 0 ? parts : parts.slice(0, length)).join('.')
}

/** The path and those above it, down to a section's own facts. */
function ancestors(path: string): readonly string[] {
  const parts = path.split('.')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 2).join('.'))
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function shortened(deal: Deal): Deal {
  const { contract, offer, rounds, order, production } = deal
  const few = <T extends { readonly lines: readonly unknown[] }>(terms: T): T => ({
    ...terms,
    lines: terms.lines.slice(0, 2),
  })
  return {
    ...deal,
    ...(contract ? { contract: { ...contract, terms: few(contract.terms) } } : {}),
    ...(offer ? { offer: { ...offer, terms: few(offer.terms) } } : {}),
    ...(rounds ? { rounds: rounds.map((one) => (one.terms ? { ...one, terms: few(one.terms) } : one)) } : {}),
    ...(order ? { order: { ...order, order: few(order.order) } } : {}),
    ...(production ? { production: few(production) } : {}),
  }
}
