import type { Aggregate } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { type PartyFacts, partyFactsShape } from '@gendan/trade/party'
import { z } from 'zod'
import {
  bankChangeShape,
  bankDataOf,
  bankGuardEvents,
  evolveGuard,
  type Guarded,
  type NumberOnRecord,
  numberOnRecordShape,
} from './bank-guard.ts'
import { classedShape } from './customer-class.ts'
import { auditShape, capacityShape, noSupply, type Supply, subcontractShape, supplyShape } from './supply.ts'

/** What a firm can be to us. One firm may be several, also in one order. */
export const roles = {
  customer: { en: 'Customer', zh: '客户' },
  supplier: { en: 'Supplier', zh: '供应商' },
  'accessory-supplier': { en: 'Accessory supplier', zh: '辅料供应商' },
  forwarder: { en: 'Forwarder', zh: '货代' },
  carrier: { en: 'Carrier', zh: '承运人' },
  broker: { en: 'Customs broker', zh: '报关行' },
  bank: { en: 'Bank', zh: '银行' },
  insurer: { en: 'Insurer', zh: '保险公司' },
  inspection: { en: 'Inspection firm', zh: '检验机构' },
  warehouse: { en: 'Warehouse', zh: '仓库' },
} as const satisfies Record<string, Words>
export type Role = keyof typeof roles

export const roleShape = z.enum(Object.keys(roles) as [Role, ...Role[]], { error: 'unknown-role' })

/** How this customer's order sheets are laid out, learned once. */
export const orderSheetShape = z.record(z.string(), z.unknown()).readonly()

const partyShape = z
  .object({
    id: z.string(),
    roles: z.array(roleShape).readonly(),
    facts: partyFactsShape,
    /** The names and numbers under which its files call it; a new order is matched by them. */
    alsoKnownAs: z.array(z.string()).readonly(),
    orderSheet: orderSheetShape.optional(),
    /** How it works, where it is a supplier and somebody looked. */
    supply: supplyShape.optional(),
    /** Who of ours cares for it, by account; nobody where nothing is said. */
    owner: z.string().max(80).optional(),
    /** The telephone numbers under which it was known, the oldest first; left out where none was kept with its day. */
    numbers: z.array(numberOnRecordShape).readonly().optional(),
    /** Other accounts that were asked for, and what became of it (docs/decisions/0036). */
    bankChanges: z.array(bankChangeShape).readonly().optional(),
    /** Of which class it was as a customer, in the order in which it was said. */
    classed: z.array(classedShape).max(100).readonly().optional(),
    active: z.boolean(),
  })
  .readonly()
export type Party = z.infer<typeof partyShape>

const eventShape = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('party-entered'),
      roles: z.array(roleShape).readonly(),
      facts: partyFactsShape,
      day: dayShape.optional(),
    })
    .readonly(),
  z
    .object({
      type: z.literal('party-changed'),
      roles: z.array(roleShape).readonly(),
      facts: partyFactsShape,
      day: dayShape.optional(),
    })
    .readonly(),
  ...bankGuardEvents,
  z.object({ type: z.literal('party-recognised'), as: z.string() }).readonly(),
  z.object({ type: z.literal('order-sheet-learned'), orderSheet: orderSheetShape }).readonly(),
  z
    .object({
      type: z.literal('supply-put'),
      capacity: z.array(capacityShape).readonly(),
      subcontracts: z.array(subcontractShape).readonly(),
    })
    .readonly(),
  /** A new audit, or one that stands put right. */
  z.object({ type: z.literal('audit-put'), audit: auditShape }).readonly(),
  z.object({ type: z.literal('audit-dropped'), audit: z.string(), reason: z.string() }).readonly(),
  z.object({ type: z.literal('party-assigned'), owner: z.string().max(80) }).readonly(),
  z.object({ type: z.literal('customer-classed'), classed: classedShape }).readonly(),
  z.object({ type: z.literal('party-retired') }).readonly(),
  z.object({ type: z.literal('party-restored') }).readonly(),
])
export type PartyEvent = z.infer<typeof eventShape>

/** A firm we deal with. */
export const party: Aggregate<Party, PartyEvent> = {
  kind: 'party',
  shape: 1,
  state: partyShape,
  event: eventShape,
  born: (id) => ({ id, roles: [], facts: nobody, alsoKnownAs: [], active: true }),
  evolve(state, event) {
    switch (event.type) {
      case 'party-entered':
      case 'party-changed':
        return { ...state, roles: event.roles, facts: event.facts, ...withNumber(state, event) }
      case 'bank-change-asked':
      case 'bank-change-confirmed':
      case 'bank-change-refused': {
        const { banks, changes } = evolveGuard(bankDataOfParty(state), event)
        return { ...state, facts: { ...state.facts, banks }, bankChanges: changes }
      }
      case 'party-recognised':
        return { ...state, alsoKnownAs: [...state.alsoKnownAs.filter((name) => name !== event.as), event.as] }
      case 'order-sheet-learned':
        return { ...state, orderSheet: event.orderSheet }
      case 'supply-put':
      case 'audit-put':
      case 'audit-dropped':
        return { ...state, supply: evolveSupply(state.supply ?? noSupply, event) }
      case 'party-assigned':
        return { ...state, owner: event.owner }
      case 'customer-classed':
        return { ...state, classed: [...(state.classed ?? []), event.classed].slice(-100) }
      case 'party-retired':
        return { ...state, active: false }
      case 'party-restored':
        return { ...state, active: true }
    }
  },
}

type Told = Extract<PartyEvent, { type: 'party-entered' | 'party-changed' }>

/** Its number of now beside those of before. Events of a time when no day was kept say nothing of it. */
function withNumber(state: Party, { type, facts, day }: Told): Pick<Party, 'numbers'> {
  if (day === undefined) return {}
  const { phone: number = '', name: person = '' } = facts.contact ?? {}
  const known = numbersOf(state)
  const entered = type === 'party-entered'
  if (number === '' || known.some((one) => one.number === number)) return { numbers: known }
  return { numbers: [...known, { number, person, since: day, ...(entered ? { entered } : {}) }].slice(-MOST_NUMBERS) }
}

const MOST_NUMBERS = 20

/** The telephone numbers under which a party is or was known. */
export function numbersOf({ numbers, facts }: Party): readonly NumberOnRecord[] {
  const { phone: number = '', name: person = '' } = facts.contact ?? {}
  return numbers ?? (number === '' ? [] : [{ number, person, since: '' }])
}

/** The same for a call about another account: what came with the party itself was on record from the first. */
export function numbersToCall(state: Party): readonly NumberOnRecord[] {
  return numbersOf(state).map((one) => (one.entered ? { ...one, since: '' } : one))
}

/** The accounts of a party that hold, and what was asked about them. */
export function bankDataOfParty({ facts, bankChanges }: Party): Guarded {
  return bankDataOf({ banks: facts.banks, bankChanges })
}

type SupplyEvent = Extract<PartyEvent, { type: 'supply-put' | 'audit-put' | 'audit-dropped' }>

/** The latest audit first. */
function evolveSupply(supply: Supply, event: SupplyEvent): Supply {
  if (event.type === 'supply-put') return { ...supply, capacity: event.capacity, subcontracts: event.subcontracts }
  const gone = event.type === 'audit-put' ? event.audit.id : event.audit
  const others = supply.audits.filter(({ id }) => id !== gone)
  if (event.type === 'audit-dropped') return { ...supply, audits: others }
  return { ...supply, audits: [event.audit, ...others].toSorted((a, b) => (a.day < b.day ? 1 : -1)) }
}

const nobody: PartyFacts = partyFactsShape.parse({
  name: { en: '-', zh: '' },
  addressLines: [],
  country: 'CN',
  banks: [],
})
