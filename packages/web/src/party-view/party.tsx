import { changeParty, enterParty, restoreParty, retireParty } from '@gendan/firm/acts/party-acts'
import { type Party, roleShape } from '@gendan/firm/party'
import { partyHelp } from '@gendan/forms/help/records'
import { say as sayIn } from '@gendan/kernel/words'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { ErrandsCard } from '../errand-view/errands-card.tsx'
import { BankChanges } from '../guard-view/bank-changes.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { RecordHistory } from '../record-view/record-history.tsx'
import { type Found, type RecordKind, RecordPage } from '../record-view/record-page.tsx'
import { SupplierCard } from '../supplier-view/supplier-card.tsx'
import { useWords } from '../words/language.tsx'
import { CustomerClass } from './customer-class.tsx'
import { draftOf, emptyParty, type PartyDraft, type PartyInput, readParty } from './party-draft.ts'
import { PartyForm } from './party-form.tsx'
import { PartyOrders } from './party-orders.tsx'
import { PartyOwner } from './party-owner.tsx'

const PARTY: RecordKind<Party, PartyDraft, PartyInput> = {
  kind: 'party',
  help: partyHelp,
  list: 'parties',
  lists: { en: 'Parties', zh: '单位' },
  one: { en: 'Party', zh: '单位资料' },
  fresh: { en: 'New party', zh: '登记单位' },
  empty: emptyParty,
  draftOf,
  read: readParty,
  nameOf: ({ facts }, lang) => sayIn(facts.name, lang),
  enter: (act, input, on) => act.run(enterParty, input, on),
  change: (act, input, on) => act.run(changeParty, input, on),
  toggle: (act, { active }, on) => act.run(active ? retireParty : restoreParty, {}, on),
  Note: PartyNote,
  Form: PartyForm,
  Beside: PartyBeside,
}

/** One firm we deal with: what papers take of it, its accounts, its orders, what was changed and by whom. */
export function PartyPage() {
  const { id } = useParams({ from: '/w/$world/parties/$id' })
  const { role } = useSearch({ from: '/w/$world/parties/$id' })
  const asked = roleShape.safeParse(role)
  const kind = useMemo(
    () => (asked.success ? { ...PARTY, empty: { ...emptyParty, roles: [asked.data] } } : PARTY),
    [asked.success, asked.data],
  )
  return <RecordPage of={kind} id={id} />
}

function PartyNote({ state }: { readonly state: Party }) {
  const { say } = useWords()
  return state.active ? null : <Chip>{say({ en: 'retired', zh: '已停用' })}</Chip>
}

function PartyBeside({ found }: { readonly found: Found<Party> | undefined }) {
  const { lang } = useWords()
  if (!found) return null
  const { id, roles, alsoKnownAs, facts } = found.state
  return (
    <>
      <BankChanges of={id} />
      {roles.includes('customer') && <PartyOrders buyer={id} />}
      {roles.includes('customer') && <CustomerClass state={found.state} version={found.version} />}
      <PartyOwner state={found.state} version={found.version} />
      <ErrandsCard about={{ kind: 'party', id, label: sayIn(facts.name, lang) }} />
      {isSupplier(roles) && <SupplierCard id={id} />}
      <Accounts party={id} roles={roles} />
      <Known names={alsoKnownAs} />
      <RecordHistory kind="party" id={id} />
    </>
  )
}

function isSupplier(roles: Party['roles']): boolean {
  return roles.some((role) => role === 'supplier' || role === 'accessory-supplier')
}

/** Where its invoices, purchases and payments of all orders stand together. */
function Accounts({ party, roles }: { readonly party: string; readonly roles: Party['roles'] }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const of = [
    ...(roles.includes('customer') ? (['customer'] as const) : []),
    ...(isSupplier(roles) ? (['supplier'] as const) : []),
  ]
  if (of.length === 0) return null
  return (
    <section className="card padded">
      {of.map((side) => (
        <p key={side}>
          <Go to={`${worldPath(world, '/money/account')}?${new URLSearchParams({ party, side })}`}>
            {side === 'customer'
              ? say({ en: 'Account as a customer, statements', zh: '客户往来账、对账单' })
              : say({ en: 'Account as a supplier, statements', zh: '供应商往来账、对账单' })}
          </Go>
        </p>
      ))}
    </section>
  )
}

/** The names under which its files called it: a new order is matched by them. */
function Known({ names }: { readonly names: readonly string[] }) {
  const { say } = useWords()
  if (names.length === 0) return null
  return (
    <section className="card padded">
      <p className="quiet t-small">{say({ en: 'Its own files call it', zh: '对方文件里的叫法' })}</p>
      <p>{names.join(' · ')}</p>
    </section>
  )
}
