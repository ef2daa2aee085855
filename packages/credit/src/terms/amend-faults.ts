import type { Fault } from '@gendan/kernel/shape-faults'
import type { Words } from '@gendan/kernel/words'
import { readMoney } from '../message/amounts.ts'
import { fieldOf } from '../message/field-name.ts'
import { type Period, readValue } from '../message/values.ts'
import type { AmendingFields } from './amend.ts'
import { type Credit, permissionFrom } from './credit.ts'

type Why = readonly [code: string, says: Words]

/**
 * Every field of an amendment that cannot be applied to the credit, and why: an amendment binds as a whole (UCP 600 art. 10 e), so that
 * none of its fields may be passed over. Paths are the tags.
 */
export function amendFaults(credit: Credit, fields: AmendingFields): readonly Fault[] {
  return Object.entries(fields).flatMap(([tag, raw]) => {
    const why = whyNot(credit, tag, raw)
    if (!why) return []
    const [code, { en, zh }] = why
    return [{ path: tag, code, message: { en: `${tag} ${en}.`, zh: `${tag} ${zh}。` } }]
  })
}

function whyNot(credit: Credit, tag: string, raw: string): Why | undefined {
  const kind = fieldOf(tag)?.kind
  if (kind === undefined) return UNKNOWN
  if (FREE.has(tag)) return saysNothing(raw) ? undefined : FREE_WORDS
  if (CHANGES.has(tag)) return amountFault(credit, tag, raw)
  return raw.trim() !== '' && isRead(tag, kind, raw) ? undefined : unreadable(raw)
}

/** Fields in free words: what they change only a person can tell. */
const FREE = new Set(['77', '77A', '79', '79Z'])
const CHANGES = new Set(['32B', '33B', '34B'])

const UNKNOWN: Why = ['unknown-field', { en: 'is no field of a message about a credit', zh: '不是信用证报文的栏目' }]
const FREE_WORDS: Why = [
  'free-words',
  {
    en: 'changes the credit in free words: give what it changes in fields (44C, 46B) or in terms (latestShipment)',
    zh: '以文字叙述修改内容：请改用栏目（44C、46B）或条款（latestShipment）写明',
  },
]

function saysNothing(raw: string): boolean {
  return /^[\s+./*-]*(?:(?:ALL )?(?:THE )?OTHER TERMS(?: AND CONDITIONS)? (?:OF THE CREDIT )?(?:REMAIN )?UNCHANGED|REGARDS)?[\s.]*$/i.test(
    raw,
  )
}

function unreadable(raw: string): Why {
  const shown = raw.replace(/\s+/g, ' ').slice(0, 60)
  return [
    'not-read',
    { en: `cannot be read: “${shown}”; write it as the message has it`, zh: `无法读出：“${shown}”；请按报文格式填写` },
  ]
}

/** A value of the kind that the field should hold, and not only words in its place. */
function isRead(tag: string, kind: string, raw: string): boolean {
  const value = readValue(tag, raw)
  if (kind === 'allowed') return permissionFrom(raw.replace(/\s+/g, ' ')) !== undefined
  if (kind === 'period') return (value as Period | undefined)?.days !== undefined
  if (kind === 'day-place') return (value as { readonly date?: string } | undefined)?.date !== undefined
  return value !== undefined
}

function amountFault({ amount }: Credit, tag: string, raw: string): Why | undefined {
  const read = readMoney(raw)
  if (!read) return unreadable(raw)
  if (tag === '34B') return undefined
  if (!amount)
    return ['no-amount', { en: 'changes an amount that the credit does not show', zh: '所改金额信用证未载明' }]
  if (amount.currency.toUpperCase() === read.currency) return undefined
  return [
    'other-currency',
    {
      en: `is in ${read.currency}, the credit in ${amount.currency}`,
      zh: `币种为 ${read.currency}，信用证为 ${amount.currency}`,
    },
  ]
}
