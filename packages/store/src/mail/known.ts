import { type Known, type KnownOrder, numbersIn } from '@gendan/orderfile/mail/filing'
import { domainOf, isPublicDomain } from '@gendan/orderfile/mail/sender'
import type { Tx } from '../database.ts'

/** What is asked about a message before it is filed. */
export interface AboutMessage {
  /** The addresses of the other side: its sender, or those it went to. */
  readonly addresses: readonly string[]
  readonly subject: string
  readonly text: string
  readonly refs: readonly string[]
  readonly forged: boolean
}

const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`
const ORDER = `r.id as file, r.number, r.customer_order as "customerOrder", r.buyer, r.suppliers, (r.aside = '' and r.stage < 19) as open`

/** Everything on record that a message may belong to. */
export async function knownAbout(tx: Tx, about: AboutMessage): Promise<Known> {
  const addresses = about.addresses.map((one) => one.toLowerCase()).slice(0, 50)
  const [byAddress, byDomain, thread, named] = await Promise.all([
    partiesAt(tx, addresses),
    partiesAtDomain(tx, addresses),
    threadOf(tx, about.refs),
    ordersNumbered(tx, numbersIn(`${about.subject}\n${about.text.slice(0, 20_000)}`)),
  ])
  const subject = new Set(numbersIn(about.subject))
  const isIn = ({ number, customerOrder }: KnownOrder) =>
    subject.has(number.toUpperCase()) || subject.has(customerOrder.toUpperCase())
  const ofParty = byAddress.length === 1 ? await ordersOf(tx, byAddress[0] ?? '') : []
  return {
    byAddress,
    byDomain: byDomain.filter((party) => !byAddress.includes(party)),
    thread,
    inSubject: named.filter(isIn),
    inText: named.filter((order) => !isIn(order)),
    ofParty,
    forged: about.forged,
  }
}

async function partiesAt(tx: Tx, addresses: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ party: string }>(
    `select distinct party from mail_address r where ${HERE} and address = any ($1) limit 20`,
    [addresses],
  )
  return rows.map(({ party }) => party)
}

async function partiesAtDomain(tx: Tx, addresses: readonly string[]): Promise<readonly string[]> {
  const domains = addresses.map(domainOf).filter((domain) => domain !== '' && !isPublicDomain(domain))
  if (domains.length === 0) return []
  const { rows } = await tx.query<{ party: string }>(
    `select distinct party from mail_address r where ${HERE} and split_part(address, '@', 2) = any ($1) limit 8`,
    [domains],
  )
  return rows.map(({ party }) => party)
}

async function threadOf(tx: Tx, refs: readonly string[]): Promise<Known['thread']> {
  if (refs.length === 0) return []
  const { rows } = await tx.query<{ file: string; party: string }>(
    `select distinct r.file, r.party from message_text t join message_row r using (company, world, id)
      where ${HERE} and t.message_id = any ($1) and r.state = 'filed' limit 8`,
    [refs.slice(-50)],
  )
  return rows
}

async function ordersNumbered(tx: Tx, numbers: readonly string[]): Promise<readonly KnownOrder[]> {
  if (numbers.length === 0) return []
  const { rows } = await tx.query<KnownOrder>(
    `select ${ORDER} from order_row r where ${HERE} and r.number = any ($1)
     union select ${ORDER} from order_row r where ${HERE} and r.customer_order <> '' and upper(r.customer_order) = any ($1) limit 8`,
    [numbers],
  )
  return rows
}

async function ordersOf(tx: Tx, party: string): Promise<readonly KnownOrder[]> {
  const { rows } = await tx.query<KnownOrder>(
    `select * from (
       select ${ORDER}, r.changed_at from order_row r where ${HERE} and r.buyer = $1
       union select ${ORDER}, r.changed_at from order_row r where ${HERE} and r.suppliers @> array[$1]
     ) o where o.open order by o.changed_at desc limit 5`,
    [party],
  )
  return rows
}

/** The domains of our own mail accounts, and those on record for parties. */
export async function domainsHere(
  tx: Tx,
): Promise<{ readonly ours: readonly string[]; readonly known: readonly string[] }> {
  const [{ rows: ours }, { rows: known }] = await Promise.all([
    tx.query<{ domain: string }>(
      `select distinct split_part(r.state->'facts'->>'address', '@', 2) as domain from aggregate r where ${HERE} and r.kind = 'mail-account'`,
    ),
    tx.query<{ domain: string }>(
      `select distinct split_part(r.address, '@', 2) as domain from mail_address r where ${HERE} limit 5000`,
    ),
  ])
  const own = ({ domain }: { readonly domain: string }) => domain
  return {
    ours: ours.map(own).filter((one) => !isPublicDomain(one)),
    known: known.map(own).filter((one) => !isPublicDomain(one)),
  }
}
