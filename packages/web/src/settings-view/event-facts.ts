import { type Post, posts } from '@gendan/firm/posts'
import { formOf } from '@gendan/forms/catalogue'
import { shortPrint } from '@gendan/kernel/fingerprint'
import type { Lang, Words } from '@gendan/kernel/words'
import { say } from '@gendan/kernel/words'
import { isPaperKind, paperKind } from '@gendan/orderfile/binder/kinds'
import { gateOf } from '@gendan/orderfile/gates'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { when } from '../app/when.ts'
import { factText } from '../facts/fact-text.ts'

export interface EventFact {
  /** Path in the event: "letterhead.name.en". */
  readonly at: string
  readonly value: string | boolean
}

const MOST = 40
const LONGEST = 160

/**
 * What an event says, flat, in its own order: for reading a journal, not for printing. Long texts and lists are cut; whole
 * copies of what stands elsewhere (what was signed, a paper as filled, where a reader found each fact) are left out.
 */
export function eventFacts(event: unknown): readonly EventFact[] {
  const facts = leaves(event, '').filter(({ at }) => at !== 'type')
  if (facts.length <= MOST) return facts
  return [...facts.slice(0, MOST), { at: '…', value: `+${facts.length - MOST}` }]
}

const COPIES = new Set([
  'filled',
  'signature.facts',
  'ask.facts',
  'paper.filled',
  'order.order.places',
  'order.order.unread',
])

function leaves(value: unknown, at: string): readonly EventFact[] {
  if (value === null || value === undefined || value === '' || COPIES.has(at)) return []
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, at === '' ? key : `${at}.${key}`))
  if (typeof value === 'boolean') return [{ at, value }]
  const text = String(value)
  return [{ at, value: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text }]
}

/** A fact of an event for eyes: people by name, posts, gates, stages and papers in words, instants by the firm's clock. */
export function eventText({ at, value }: EventFact, lang: Lang, nameOf: (account: string) => string): string {
  const key = at.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
  if (typeof value === 'boolean') return key === 'self' ? say(value ? YES : NO, lang) : factText(value, lang, at)
  const words = CODES[key]?.(value)
  if (words) return say(words, lang)
  if (/^[0-9a-f]{64}$/.test(value)) return shortPrint(value)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return when(value, lang)
  const name = nameOf(value)
  return name === value ? factText(value, lang, at) : name
}

const YES: Words = { en: 'yes', zh: '是' }
const NO: Words = { en: 'no', zh: '否' }

const CODES: Readonly<Record<string, (code: string) => Words | undefined>> = {
  post: (code) => posts[code as Post],
  posts: (code) => posts[code as Post],
  gate: (code) => gateOf(code)?.title,
  stage: (code) => stages[code as Stage],
  kind: (code) => formOf(code)?.name ?? (isPaperKind(code) ? paperKind(code).name : undefined),
}
