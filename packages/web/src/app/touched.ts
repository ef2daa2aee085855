import type { Told } from './live-line.ts'

/** Answers about one order, party or article alone, and where the question says which. */
const OF_ONE: Readonly<Record<string, { readonly kind: string; readonly id: string }>> = {
  order: { kind: 'order-file', id: 'id' },
  draft: { kind: 'order-file', id: 'file' },
  party: { kind: 'party', id: 'id' },
  goods: { kind: 'goods', id: 'id' },
}

/** What never changes by an act. */
const STEADY: ReadonlySet<string> = new Set(['ports', 'match-order'])

/**
 * Whether an answer may have grown old by what was told. An order also shows its customer, its goods and the firm, so it is left
 * alone only where nothing but other orders has changed.
 */
export function isTouched(question: string, input: unknown, { changes, everything }: Told): boolean {
  if (STEADY.has(question)) return false
  if (everything) return true
  const one = question === 'journal' ? journalOf(input) : oneOf(question, input)
  if (!one) return true
  return changes.some(({ kind, id }) => (kind === one.kind ? id === one.id : one.kind === 'order-file'))
}

function oneOf(question: string, input: unknown) {
  const named = OF_ONE[question]
  return named && { kind: named.kind, id: textAt(input, named.id) }
}

function journalOf(input: unknown) {
  return { kind: textAt(input, 'kind'), id: textAt(input, 'id') }
}

function textAt(input: unknown, name: string): string {
  return String((input as Readonly<Record<string, unknown>> | undefined)?.[name] ?? '')
}
