import type { Words } from '@gendan/kernel/words'
import type { Place, Proposal } from './message.ts'

/** An order that a message may be about, as the lists know it. */
export interface KnownOrder {
  readonly file: string
  readonly number: string
  readonly customerOrder: string
  readonly buyer: string
  readonly suppliers: readonly string[]
  /** Neither closed, lost nor cancelled. */
  readonly open: boolean
}

/** What is known about a message's correspondents and numbers before it is filed. */
export interface Known {
  /** The parties on whose record one of its addresses stands. */
  readonly byAddress: readonly string[]
  /** Parties with a contact at the same domain, where that is a firm's own and not a public mail service. */
  readonly byDomain: readonly string[]
  /** Where the messages are filed that it answers. */
  readonly thread: readonly Place[]
  /** The orders whose number, ours or the customer's, it names: in its subject, or in its text alone. */
  readonly inSubject: readonly KnownOrder[]
  readonly inText: readonly KnownOrder[]
  /** The orders under way of the parties by address. */
  readonly ofParty: readonly KnownOrder[]
  /** Our own mail server found that the sender is not who he says. */
  readonly forged: boolean
}

/** Where a message is filed by itself, or what is proposed. */
export interface Filing {
  readonly filed?: Place & { readonly why: Words }
  readonly proposed: readonly Proposal[]
}

const MOST = 8

/**
 * Files what is certain and proposes the rest: an answer within an order from one of its parties; exactly one order's number from an
 * address of its party; without any number, a known address to its party alone. What a forged sender writes is never certain.
 */
export function fileBy(known: Known): Filing {
  const proposed = proposals(known)
  const certain = known.forged ? undefined : certainOf(known)
  return certain ? { filed: certain, proposed: [] } : { proposed }
}

function certainOf(known: Known): Filing['filed'] {
  const { thread, byAddress, inSubject, inText } = known
  const [party] = byAddress
  const threads = distinct(thread.filter(({ file }) => file !== ''))
  const [answered] = threads
  if (answered && threads.length === 1 && byAddress.includes(answered.party))
    return { ...answered, why: { en: 'It answers a message of this order.', zh: '是对本单邮件的回复。' } }
  const named = inSubject.length > 0 ? inSubject : inText
  const [order] = named
  const whose = order && byAddress.find((one) => isOf(order, one))
  if (order && named.length === 1 && whose) return { file: order.file, party: whose, why: numberWords(order) }
  if (named.length > 0 || threads.length > 0 || byAddress.length !== 1 || !party || known.ofParty.length > 0)
    return undefined
  return { file: '', party, why: ADDRESS }
}

/** Everything that speaks for an order or a party, the strongest first, each place once. */
function proposals(known: Known): readonly Proposal[] {
  const { thread, byAddress, byDomain, inSubject, inText, ofParty, forged } = known
  const all: readonly Proposal[] = [
    ...thread.map((place) => ({
      ...place,
      why: { en: 'It says that it answers a message filed there.', zh: '自称是对该处邮件的回复。' },
    })),
    ...[...inSubject, ...inText].map((order) => ({
      file: order.file,
      party: partyFor(order, byAddress),
      why: namedWords(order, byAddress),
    })),
    ...ofParty.map((order) => ({
      file: order.file,
      party: partyFor(order, byAddress),
      why: underWay(order, ofParty.length),
    })),
    ...byAddress.map((party) => ({ file: '', party, why: ADDRESS })),
    ...byDomain.map((party) => ({
      file: '',
      party,
      why: { en: 'A contact of this party writes from the same domain.', zh: '与该单位联系人同一邮箱域名。' },
    })),
  ]
  return distinct(all)
    .slice(0, MOST)
    .map((one) => (forged ? { ...one, why: doubted(one.why) } : one))
}

const ADDRESS: Words = { en: 'The address is on record for this party.', zh: '邮箱地址是该单位登记的地址。' }

function numberWords({ number, customerOrder }: KnownOrder): Words {
  const theirs = customerOrder ? ` (${customerOrder})` : ''
  return {
    en: `It names the order ${number}${theirs} and comes from an address of its party.`,
    zh: `写有订单号 ${number}${theirs}，且来自该单位登记的地址。`,
  }
}

function namedWords(order: KnownOrder, byAddress: readonly string[]): Words {
  if (byAddress.some((one) => isOf(order, one)))
    return { en: `It names the order ${order.number}, among others.`, zh: `写有订单号 ${order.number}，但不止一个。` }
  return {
    en: `It names the order ${order.number}, from an address that is not on record for its parties.`,
    zh: `写有订单号 ${order.number}，但地址不是该单位登记的。`,
  }
}

function underWay({ number }: KnownOrder, of: number): Words {
  if (of === 1)
    return { en: `${number} is the only order under way with this party.`, zh: `${number} 是与该单位唯一在手的订单。` }
  return {
    en: `${number} is one of ${of} orders under way with this party.`,
    zh: `${number} 是与该单位在手的 ${of} 单之一。`,
  }
}

function doubted({ en, zh }: Words): Words {
  return { en: `${en} But the sender did not prove to be who he says.`, zh: `${zh}但发件人身份未通过验证。` }
}

function partyFor(order: KnownOrder, byAddress: readonly string[]): string {
  return byAddress.find((one) => isOf(order, one)) ?? order.buyer
}

function isOf({ buyer, suppliers }: KnownOrder, party: string): boolean {
  return buyer === party || suppliers.includes(party)
}

function distinct<P extends Place>(places: readonly P[]): readonly P[] {
  const seen = new Set<string>()
  return places.filter(({ file, party }) => {
    const name = file || `party ${party}`
    return seen.has(name) ? false : Boolean(seen.add(name))
  })
}

/** Words of a text that may be the number of an order: letters, figures and the signs that stand in numbers, with a figure among them. */
export function numbersIn(text: string): readonly string[] {
  const found = text.toUpperCase().match(/[A-Z0-9][A-Z0-9/_.#-]{2,39}/g) ?? []
  const bare = found.map((one) => one.replace(/[/_.#-]+$/, ''))
  return [...new Set(bare)].filter((one) => /\d/.test(one) && one.length > 2).slice(0, 200)
}
