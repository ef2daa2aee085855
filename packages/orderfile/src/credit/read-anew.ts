import { type Credit, creditShape } from '@gendan/credit/terms/credit'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { canonical } from '@gendan/kernel/fingerprint'
import type { Rule } from '@gendan/kernel/rule'
import { valueAt } from './corrected.ts'
import type { CreditFile } from './credit-shape.ts'
import { baseOf, readAgain } from './terms-of.ts'

/** A term of a credit as a whole: "expiry", "documents". */
export type Term = keyof Credit

/** The terms that today's reader reads otherwise than that day. Where in the text they stand is no difference. */
export function otherwiseIn(then: Credit, now: Credit): readonly Term[] {
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])] as Term[]
  return names.filter((name) => told(then[name]) !== told(now[name]))
}

/** The same for a credit in its file; none where its message is read as it was. */
export function readOtherwise(credit: Pick<CreditFile, 'messages'>): readonly Term[] {
  const then = creditShape.safeParse(baseOf(credit)?.terms)
  return then.success ? otherwiseIn(then.data, creditShape.parse(readAgain(credit))) : []
}

/** The terms of the message that stands, with those that are taken over as they are read today. Corrections of persons stand over them as before. */
export function takenOver(credit: Pick<CreditFile, 'messages'>, terms: readonly string[]): Credit {
  const then = creditShape.parse(baseOf(credit)?.terms ?? {})
  const chosen = new Set(terms)
  const kept = Object.entries(then).filter(([name]) => !chosen.has(name))
  const fresh = Object.entries(readAgain(credit)).filter(([name]) => chosen.has(name))
  return creditShape.parse(Object.fromEntries([...kept, ...fresh]))
}

/** Today's reading on its way to be taken over. */
export interface ReadAnew {
  readonly credit: CreditFile
  readonly terms: readonly string[]
}

const rule = family<ReadAnew>('LC')
const house = { title: 'Gendan decision 0058', at: "a credit's file" }

/** What must hold before today's reading takes the place of that day's. */
export const readAnewRules: readonly Rule<ReadAnew>[] = [
  rule('25', 'block', house, { en: 'It is read otherwise today', zh: '现在的读法确有不同' }, ({ credit, terms }) => {
    const otherwise: readonly string[] = readOtherwise(credit)
    const same = terms.filter((term) => !otherwise.includes(term))
    return when(
      terms.length === 0 || same.length > 0,
      'terms',
      {
        en: `Read today as it was that day: ${same.join(', ') || 'nothing was chosen'}.`,
        zh: `现在的读法与当时相同：${same.join('、') || '尚未选择'}。`,
      },
      { en: 'Choose among the terms that the page shows.', zh: '请在页面列出的条款中选择。' },
    )
  }),
  rule(
    '26',
    'block',
    house,
    { en: 'No correction loses what it corrects', zh: '已有更正仍指向原来的内容' },
    ({ credit, terms }) => lost({ credit, terms }),
  ),
]

/** Corrections name an item of a list by its place. Where another item would stand there, they would correct that. */
function lost({ credit, terms }: ReadAnew) {
  const base = baseOf(credit)
  if (!base?.terms) return []
  const [then, now] = [creditShape.parse(base.terms), takenOver(credit, terms)]
  const touching = credit.corrections.filter(
    ({ message, takenBack, path }) => message === base.id && !takenBack && terms.includes(path.split('.')[0] ?? ''),
  )
  return touching.flatMap(({ path, reason }) => {
    const item = itemOf(path)
    return when(
      item !== undefined && textAt(then, item) !== textAt(now, item),
      path.split('.')[0] ?? 'terms',
      {
        en: `The correction of ${path} (“${reason}”) would speak of another item.`,
        zh: `对 ${path} 的更正（“${reason}”）将指向另一项。`,
      },
      {
        en: 'Take it back first and correct anew, or leave this term as it is.',
        zh: '请先撤回该更正再重新更正，或不采纳这一条款。',
      },
    )
  })
}

/** "documents.2" of "documents.2.originals", "goods.lines.0" of "goods.lines.0.quantity"; undefined for a term that is no list. */
function itemOf(path: string): string | undefined {
  return /^[A-Za-z.]+\.\d+/.exec(path)?.[0]
}

function textAt(terms: Credit, item: string): unknown {
  return valueAt(terms, `${item}.text`) ?? valueAt(terms, `${item}.description`)
}

function told(value: unknown): string {
  return canonical(withoutPlaces(value) ?? null)
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  const { at: _, ...rest } = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, withoutPlaces(one)]))
}
