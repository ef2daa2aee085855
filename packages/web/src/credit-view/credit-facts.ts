import type { Place } from '@gendan/credit/message/text-lines'
import type { CreditRead } from '@gendan/credit/read'
import type { Credit } from '@gendan/credit/terms/credit'
import { demandWords } from '@gendan/credit/terms/term-words'
import type { Words } from '@gendan/kernel/words'
import { type FactField, type FactGroup, type FactKind, factFields } from './fact-fields.ts'
import { ownWords } from './own-words.ts'

type Fields = CreditRead['fields']

/** One fact of a credit: what it is, what it says, and where in the text it stands. */
export interface CreditFact {
  /** Where it stands in the credit: "amount", "documents.2.originals". */
  readonly path: string
  readonly group: FactGroup
  readonly label: Words
  readonly kind: FactKind
  /** Undefined where it was not read. */
  readonly value: unknown
  readonly at?: Place
  /** The field it stands in, as the text has it: "41D". */
  readonly tag?: string
  /** The item of 45A, 46A or 47A that it is part of: "documents.2". */
  readonly item?: string
}

/**
 * All facts of a credit, those that were not read as well. Places are those of its text: of the words themselves where they stand there,
 * of their field otherwise.
 */
export function creditFacts(credit: Credit, text: string, fields: Fields, type = ''): readonly CreditFact[] {
  return [
    ...factFields.map((field) => termFact(field, credit, text, fields, type)),
    ...goodsFacts(credit, text, fields),
    ...documentFacts(credit, text),
    ...conditionFacts(credit),
  ]
}

/** What stands at a path of a credit. */
export function valueAt(credit: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (whole, key) =>
        typeof whole === 'object' && whole !== null ? (whole as Record<string, unknown>)[key] : undefined,
      credit,
    )
}

function termFact(field: FactField, credit: Credit, text: string, fields: Fields, type: string): CreditFact {
  const { path, group, label, kind } = field
  const value = valueAt(credit, path)
  const tag = tagOf(path === 'number' && PASSED_ON.has(type) ? ['21', ...field.tags] : field.tags, fields)
  const whole = tag === undefined ? undefined : fields[tag]?.at
  const own = whole && (placeOfWords(text, whole, wordsOf(value)) ?? ownWords({ kind, path, value }, text, whole))
  const at = own ?? whole
  return { path, group, label, kind, value, ...(at ? { at } : {}), ...(tag ? { tag } : {}) }
}

/** Under these the number of the credit stands in field 21. */
const PASSED_ON: ReadonlySet<string> = new Set(['710', '711', '720', '721'])

function tagOf(tags: readonly string[], fields: Fields): string | undefined {
  return tags
    .flatMap((tag) => (tag.endsWith('a') ? ['A', 'B', 'D'].map((option) => tag.slice(0, -1) + option) : [tag]))
    .find((tag) => fields[tag] !== undefined)
}

/** The words of a value that stand in a text as they are. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if ('name' in value) return String(value.name)
  if ('incoterm' in value) return [value.incoterm, 'place' in value ? value.place : ''].join(' ').trim()
  return ''
}

/** Where words stand in a stretch of a text, whatever blanks and line ends are between them. Undefined where they do not. */
export function placeOfWords(text: string, { from, to }: Place, words: string): Place | undefined {
  const told = words.split(/\s+/).filter(Boolean)
  // Longer ones are the field itself.
  if (told.length === 0 || told.length > 60) return undefined
  const pattern = new RegExp(told.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'i')
  const hit = pattern.exec(text.slice(from, to))
  return hit ? { from: from + hit.index, to: from + hit.index + hit[0].length } : undefined
}

const GOODS: Words = { en: 'Goods', zh: '货描' }

function goodsFacts({ goods }: Credit, text: string, fields: Fields): readonly CreditFact[] {
  const whole = fields['45A']?.at
  const lines = (goods?.lines ?? []).map((line, i): CreditFact => {
    const at = whole && (placeOfWords(text, whole, line.description) ?? whole)
    const label = { en: `Line ${i + 1}`, zh: `第 ${i + 1} 行` }
    const path = `goods.lines.${i}`
    return { path, group: 'goods', label, kind: 'goods-line', value: line, ...(at ? { at, tag: '45A' } : {}) }
  })
  const said: CreditFact = { path: 'goods.text', group: 'goods', label: GOODS, kind: 'long', value: goods?.text }
  return [...lines, { ...said, ...(whole ? { at: whole, tag: '45A' } : {}) }]
}

const KIND: Words = { en: 'Document', zh: '单据' }
const ORIGINALS: Words = { en: 'Originals', zh: '正本' }
const COPIES: Words = { en: 'Copies', zh: '副本' }

function documentFacts({ documents }: Credit, text: string): readonly CreditFact[] {
  return documents.flatMap(({ kind, originals, copies, demands, fold, at }, i): readonly CreditFact[] => {
    const item = `documents.${i}`
    const own = { group: 'documents', item, ...(at ? { at, tag: '46A' } : {}) } as const
    return [
      { ...own, path: `${item}.kind`, label: KIND, kind: 'document-kind', value: kind },
      counted({ ...own, path: `${item}.originals`, label: ORIGINALS, kind: 'count', value: originals }, text, fold),
      counted({ ...own, path: `${item}.copies`, label: COPIES, kind: 'count', value: copies }, text, fold),
      ...demands.map(
        (demand, j): CreditFact => ({
          ...own,
          path: `${item}.demands.${j}`,
          label: demandWords(demand),
          kind: 'demand',
          value: demand,
          ...(demand.at ? { at: demand.at } : {}),
        }),
      ),
    ]
  })
}

/** A count at its own words within its item; where it follows from how many there are at all ("in triplicate"), at those. */
function counted(fact: CreditFact, text: string, fold: number | undefined): CreditFact {
  const all = { kind: fact.kind, path: 'documents.fold', value: fold }
  const at = fact.at && (ownWords(fact, text, fact.at) ?? ownWords(all, text, fact.at))
  return at ? { ...fact, at } : fact
}

const EFFECT: Words = { en: 'Effect', zh: '效果' }

function conditionFacts({ conditions }: Credit): readonly CreditFact[] {
  return conditions.map(({ effect, at }, i) => {
    const item = `conditions.${i}`
    const where = at ? { at, tag: '47A' } : {}
    return { path: `${item}.effect`, group: 'conditions', item, label: EFFECT, kind: 'effect', value: effect, ...where }
  })
}
