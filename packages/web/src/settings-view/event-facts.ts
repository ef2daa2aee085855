export interface EventFact {
  /** Path in the event: "letterhead.name.en". */
  readonly at: string
  readonly value: string
}

const MOST = 40
const LONGEST = 160

/** What an event says, flat, in its own order: for reading a journal, not for printing. Long texts and lists are cut. */
export function eventFacts(event: unknown): readonly EventFact[] {
  const facts = leaves(event, '').filter(({ at }) => at !== 'type')
  if (facts.length <= MOST) return facts
  return [...facts.slice(0, MOST), { at: '…', value: `+${facts.length - MOST}` }]
}

function leaves(value: unknown, at: string): readonly EventFact[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, at === '' ? key : `${at}.${key}`))
  const text = String(value)
  return [{ at, value: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text }]
}
