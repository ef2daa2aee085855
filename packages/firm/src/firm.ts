import type { Aggregate } from '@gendan/kernel/aggregate'
import { type Day, dayShape } from '@gendan/kernel/day'
import { compare, decimal, decimalShape, one, zero } from '@gendan/kernel/decimal'
import { currencyShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { bankAccountShape } from '@gendan/trade/party'
import { z } from 'zod'
import { type BankGuardEvent, bankChangeShape, bankDataOf, bankGuardEvents, evolveGuard } from './bank-guard.ts'
import { firmClauseShape, withClause } from './clause.ts'
import { customerClassShape } from './customer-class.ts'
import { departmentsShape } from './departments.ts'
import { layoutShape, withLayout } from './layout.ts'
import { makingShape } from './making.ts'
import { pathShape } from './path-settings.ts'
import { postShape } from './posts.ts'
import { qualityRulesShape } from './quality.ts'

/** A person's place in the firm. Names and contacts stand with the account, where they can be erased. */
const memberShape = z
  .object({ account: z.string(), posts: z.array(postShape).readonly(), active: z.boolean(), since: dayShape })
  .readonly()
export type Member = z.infer<typeof memberShape>

/** One unit of `from` in `to`, as published by `source` for `day`. */
const rateShape = z
  .object({
    from: currencyShape,
    to: currencyShape,
    rate: decimalShape,
    source: z.string().trim().min(1).max(120),
    day: dayShape,
  })
  .readonly()
export type Rate = z.infer<typeof rateShape>

/** What stands on the letterhead and what the firm is reached by. */
const letterheadShape = z
  .object({
    name: wordsShape,
    short: wordsShape,
    addressLines: z.array(z.string().trim().max(120)).max(5).readonly(),
    phone: z.string().trim().max(60),
    email: z.string().trim().max(120),
    taxId: z.string().trim().max(40),
    /** Content address of the firm's mark; empty for none. */
    mark: z.string().max(80),
  })
  .readonly()

const marginShare = decimalShape.refine((share) => compare(share, zero) >= 0 && compare(share, one) < 0, {
  error: 'not-a-share',
})

/** At which margin of an order who decides (seed 003, part 3, item 4). Fractions: "0.1". */
const marginShape = z
  .object({
    /** From here on the salesman decides alone; below it a supervisor or manager. */
    rate: marginShare,
    /** Below it the general manager decides. */
    floor: marginShare,
    /** What the margin is a fraction of. */
    base: z.enum(['invoice', 'cost']),
  })
  .readonly()
export type MarginRule = z.infer<typeof marginShape>

/** What holds while the firm says nothing else: "通常规定…低于5%…总经理". */
export const usualMargin: MarginRule = { rate: decimal('0.1'), floor: decimal('0.05'), base: 'invoice' }

export type PathSettings = z.infer<typeof pathShape>

const lostReasonShape = z.object({ id: z.string().trim().min(1).max(40), name: wordsShape }).readonly()
export type LostReason = z.infer<typeof lostReasonShape>

/** Why an order is lost, while the firm keeps no list of its own. */
const usualLostReasons: readonly LostReason[] = [
  { id: 'price', name: { en: 'Price too high', zh: '价格偏高' } },
  { id: 'competitor', name: { en: 'Went to a competitor', zh: '被同行拿走' } },
  { id: 'date', name: { en: 'Delivery too late', zh: '交期不合' } },
  { id: 'payment', name: { en: 'Payment not agreed', zh: '付款方式谈不拢' } },
  { id: 'sample', name: { en: 'Sample or quality not accepted', zh: '样品或质量未通过' } },
  { id: 'capacity', name: { en: 'We could not make it', zh: '我方做不了' } },
  { id: 'given-up', name: { en: 'The customer gave the project up', zh: '客户项目取消' } },
  { id: 'silent', name: { en: 'No answer any more', zh: '客户不再回复' } },
]

/** The reasons for which a firm loses orders, as it lists them. */
export function lostReasonsOf({ rules }: Firm): readonly LostReason[] {
  return rules.lostReasons && rules.lostReasons.length > 0 ? rules.lostReasons : usualLostReasons
}

/** What banks on the way commonly take of a transfer, in yuan. */
export const usualShortfall = decimal('300')

/** How the firm works: its civil days, its money, its numbering, its signers, its margin, its days. */
const rulesShape = z
  .object({
    zone: z.string().min(1).max(60),
    currency: currencyShape,
    /** Stands before every number of the firm: "LW". */
    prefix: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{1,4}$/),
    /** One may sign one's own paper while the firm has this many active members or fewer. */
    selfSigningUpTo: z.number().int().min(0).max(20),
    /** Posts that may sign a gate, where the firm binds it otherwise than the house. */
    signers: z.record(z.string(), z.array(postShape).readonly()).readonly(),
    /** Days a quotation or proforma invoice stays open when nothing else is typed. */
    validDays: z.number().int().min(1).max(365),
    margin: marginShape,
    /** For how many days a link to sign back is good; the house's usual number where nothing is said. */
    linkDays: z.number().int().min(1).max(90).optional(),
    path: pathShape.optional(),
    /** Up to how much a payment may be short, in the firm's money; the house's usual amount where nothing is said. */
    shortUpTo: decimalShape.refine((amount) => compare(amount, zero) >= 0, { error: 'below-zero' }).optional(),
    /** Gates that the seeds leave to the firm, where it has said whether it demands them. */
    demanded: z.record(z.string(), z.boolean()).readonly().optional(),
    /** Why orders are lost, where the firm keeps a list of its own. */
    lostReasons: z.array(lostReasonShape).max(30).readonly().optional(),
    /** By which processes its goods are made, and how much its lines make in a week. */
    making: makingShape.optional(),
    quality: qualityRulesShape.optional(),
    /** Classes of customers, those served first where goods are scarce first; the house's where the firm keeps none of its own. */
    classes: z.array(customerClassShape).min(1).max(8).readonly().optional(),
    /** To whom an order is explained before it is made, where the firm names its departments itself. */
    departments: departmentsShape.optional(),
  })
  .readonly()

export const firmShape = z
  .object({
    id: z.string(),
    letterhead: letterheadShape,
    rules: rulesShape,
    banks: z.array(bankAccountShape).readonly(),
    /** Other accounts that were asked for, and what became of it (docs/decisions/0036). */
    bankChanges: z.array(bankChangeShape).readonly().optional(),
    /** Content address of the chop's image; empty for none. */
    chop: z.string(),
    /** Signature images by account. */
    signatures: z.record(z.string(), z.string()).readonly(),
    members: z.array(memberShape).readonly(),
    rates: z.array(rateShape).readonly(),
    clauses: z.array(firmClauseShape).max(200).readonly(),
    /** The ids of all clauses in the order of the library; those that are not named stand behind. */
    clauseOrder: z.array(z.string()).max(200).readonly(),
    layouts: z.array(layoutShape).max(200).readonly(),
  })
  .readonly()
export type Firm = z.infer<typeof firmShape>

export const shapes = { letterhead: letterheadShape, rules: rulesShape, rate: rateShape, path: pathShape }

export const firmEventShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('company-founded'), letterhead: letterheadShape, rules: rulesShape }).readonly(),
  z.object({ type: z.literal('letterhead-changed'), letterhead: letterheadShape }).readonly(),
  z.object({ type: z.literal('rules-changed'), rules: rulesShape }).readonly(),
  z.object({ type: z.literal('bank-kept'), bank: bankAccountShape }).readonly(),
  z.object({ type: z.literal('bank-dropped'), bank: z.string() }).readonly(),
  ...bankGuardEvents,
  z.object({ type: z.literal('chop-kept'), chop: z.string() }).readonly(),
  z.object({ type: z.literal('signature-kept'), account: z.string(), signature: z.string() }).readonly(),
  z
    .object({ type: z.literal('member-invited'), invitation: z.string(), posts: z.array(postShape).readonly() })
    .readonly(),
  z
    .object({
      type: z.literal('member-joined'),
      account: z.string(),
      posts: z.array(postShape).readonly(),
      day: dayShape,
    })
    .readonly(),
  z.object({ type: z.literal('posts-assigned'), account: z.string(), posts: z.array(postShape).readonly() }).readonly(),
  z.object({ type: z.literal('member-suspended'), account: z.string() }).readonly(),
  z.object({ type: z.literal('member-returned'), account: z.string() }).readonly(),
  z.object({ type: z.literal('rate-recorded'), rate: rateShape }).readonly(),
  z.object({ type: z.literal('clause-kept'), clause: firmClauseShape }).readonly(),
  z.object({ type: z.literal('layout-kept'), layout: layoutShape }).readonly(),
  z.object({ type: z.literal('clauses-ordered'), order: z.array(z.string()).readonly() }).readonly(),
])
export type FirmEvent = z.infer<typeof firmEventShape>

/** For how many days a link to sign back is good where the firm says nothing. */
export const usualLinkDays = 14

const nobody = { en: '', zh: '' }

/** The firm in one world: who it is, how it works, who works in it. Its id is the company's. */
export const firm: Aggregate<Firm, FirmEvent> = {
  kind: 'firm',
  shape: 2,
  state: firmShape,
  event: firmEventShape,
  born: (id) => ({
    id,
    letterhead: { name: nobody, short: nobody, addressLines: [], phone: '', email: '', taxId: '', mark: '' },
    rules: {
      zone: 'Asia/Shanghai',
      currency: 'CNY',
      prefix: 'A',
      selfSigningUpTo: 3,
      signers: {},
      validDays: 14,
      margin: usualMargin,
    },
    banks: [],
    chop: '',
    signatures: {},
    members: [],
    rates: [],
    clauses: [],
    clauseOrder: [],
    layouts: [],
  }),
  evolve,
}

/** How many people work here now. */
export function activeMembers(state: Firm): number {
  return state.members.filter((member) => member.active).length
}

export function memberOf(state: Firm, account: string): Member | undefined {
  return state.members.find((member) => member.account === account)
}

/** The latest recorded rate between two currencies on or before a day; none where nothing was recorded. */
export function rateOn(state: Firm, from: string, to: string, day: Day): Rate | undefined {
  return state.rates
    .filter((rate) => rate.from === from && rate.to === to && rate.day <= day)
    .reduce<Rate | undefined>((best, rate) => (best && best.day > rate.day ? best : rate), undefined)
}

function evolve(state: Firm, event: FirmEvent): Firm {
  switch (event.type) {
    case 'company-founded':
      return { ...state, letterhead: event.letterhead, rules: event.rules }
    case 'letterhead-changed':
      return { ...state, letterhead: event.letterhead }
    case 'rules-changed':
      return { ...state, rules: event.rules }
    case 'bank-kept':
      return { ...state, banks: [...state.banks.filter((bank) => bank.id !== event.bank.id), event.bank] }
    case 'bank-dropped':
      return { ...state, banks: state.banks.filter((bank) => bank.id !== event.bank) }
    case 'bank-change-asked':
    case 'bank-change-confirmed':
    case 'bank-change-refused':
      return withGuard(state, event)
    case 'chop-kept':
      return { ...state, chop: event.chop }
    case 'signature-kept':
      return { ...state, signatures: { ...state.signatures, [event.account]: event.signature } }
    case 'rate-recorded':
      return { ...state, rates: [...state.rates.filter((rate) => !sameRate(rate, event.rate)), event.rate] }
    case 'clause-kept':
      return { ...state, clauses: withClause(state.clauses, event.clause) }
    case 'layout-kept':
      return { ...state, layouts: withLayout(state.layouts, event.layout) }
    case 'clauses-ordered':
      return { ...state, clauseOrder: event.order }
    default:
      return { ...state, members: evolveMembers(state.members, event) }
  }
}

function withGuard(state: Firm, event: BankGuardEvent): Firm {
  const { banks, changes } = evolveGuard(bankDataOf(state), event)
  return { ...state, banks, bankChanges: changes }
}

type MemberEvent = Extract<FirmEvent, { type: `member-${string}` | 'posts-assigned' }>

function evolveMembers(members: readonly Member[], event: MemberEvent): readonly Member[] {
  switch (event.type) {
    case 'member-invited':
      return members
    case 'member-joined':
      return [
        ...members.filter((member) => member.account !== event.account),
        { account: event.account, posts: event.posts, active: true, since: event.day },
      ]
    case 'posts-assigned':
      return members.map((m) => (m.account === event.account ? { ...m, posts: event.posts } : m))
    case 'member-suspended':
      return members.map((m) => (m.account === event.account ? { ...m, active: false } : m))
    case 'member-returned':
      return members.map((m) => (m.account === event.account ? { ...m, active: true } : m))
  }
}

function sameRate(a: Rate, b: Rate): boolean {
  return a.from === b.from && a.to === b.to && a.day === b.day && a.source === b.source
}
