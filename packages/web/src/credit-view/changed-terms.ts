import type { CreditRead } from '@gendan/credit/read'
import { amended } from '@gendan/credit/terms/amend'
import type { Condition, Credit, Requirement } from '@gendan/credit/terms/credit'
import { demandWords } from '@gendan/credit/terms/term-words'
import { canonical } from '@gendan/kernel/fingerprint'
import type { Words } from '@gendan/kernel/words'
import { valueAt } from './credit-facts.ts'
import { factFields } from './fact-fields.ts'
import { factWords } from './fact-text.ts'

/** One term that an amendment changes: what it reads now, and what it would read. Empty: it does not stand there. */
export interface ChangedTerm {
  readonly path: string
  readonly label: Words
  readonly before: Words
  readonly after: Words
}

const DOCUMENT: Words = { en: 'Document', zh: '单据' }
const CONDITION: Words = { en: 'Condition', zh: '附加条款' }
const GOODS: Words = { en: 'Goods', zh: '货描' }
const NOTHING: Words = { en: '', zh: '' }

/** What an amendment changes, term by term; nothing where it changes nothing that is read. */
export function changedTerms(before: Credit, fields: Readonly<Record<string, string>>): readonly ChangedTerm[] {
  return changesBetween(before, amended(before, fields))
}

/** What two readings of a credit say otherwise. */
export function changesBetween(before: Credit, after: Credit): readonly ChangedTerm[] {
  const terms = factFields.flatMap(({ path, label, kind }): readonly ChangedTerm[] => {
    const [old, fresh] = [valueAt(before, path), valueAt(after, path)]
    if (canonical(old ?? null) === canonical(fresh ?? null)) return []
    return [{ path, label, before: factWords(kind, old), after: factWords(kind, fresh) }]
  })
  const texts = ({ goods }: Credit) => (goods ? [{ text: goods.text }] : [])
  const lines = ({ goods }: Credit) => (goods?.lines ?? []).map((line) => ({ ...line, text: line.description }))
  return [
    ...terms,
    ...listChanges('goods', GOODS, texts(before), texts(after)),
    ...readOtherwise('goods', GOODS, lines(before), lines(after), (line) => factWords('goods-line', line)),
    ...listChanges('documents', DOCUMENT, before.documents, after.documents),
    ...readOtherwise('documents', DOCUMENT, before.documents, after.documents, documentWords),
    ...listChanges('conditions', CONDITION, before.conditions, after.conditions),
    ...readOtherwise('conditions', CONDITION, before.conditions, after.conditions, ({ effect }) =>
      factWords('effect', effect),
    ),
  ]
}

/** Items of a list that went, and those that came. */
function listChanges(
  path: string,
  label: Words,
  before: readonly Pick<Requirement | Condition, 'text'>[],
  after: readonly Pick<Requirement | Condition, 'text'>[],
): readonly ChangedTerm[] {
  const plain = (text: string): Words => ({ en: text, zh: text })
  const gone = before.filter(({ text }) => !after.some((one) => one.text === text))
  const come = after.filter(({ text }) => !before.some((one) => one.text === text))
  return [
    ...gone.map(({ text }, i) => ({ path: `${path}.gone.${i}`, label, before: plain(text), after: NOTHING })),
    ...come.map(({ text }, i) => ({ path: `${path}.come.${i}`, label, before: NOTHING, after: plain(text) })),
  ]
}

/** Items that stand there as before, of which something else was read. */
function readOtherwise<Item extends { readonly text: string }>(
  path: string,
  label: Words,
  before: readonly Item[],
  after: readonly Item[],
  words: (item: Item) => Words,
): readonly ChangedTerm[] {
  return before.flatMap((old, i) => {
    const fresh = after.find(({ text }) => text === old.text)
    const [was, is] = [words(old), fresh && words(fresh)]
    return is && was.en !== is.en ? [{ path: `${path}.${i}`, label, before: was, after: is }] : []
  })
}

/** "Packing list · 3 + 0 · signed by hand · issued by the maker". */
function documentWords({ kind, originals, copies, demands }: Requirement): Words {
  const name = factWords('document-kind', kind)
  const asked = demands.map((demand) => [demandWords(demand), factWords('demand', demand)] as const)
  const told = (lang: keyof Words) =>
    [
      name[lang],
      `${originals} + ${copies}`,
      ...asked.map(([what, value]) => `${what[lang]} ${value[lang]}`.trim()),
    ].join(' · ')
  return { en: told('en'), zh: told('zh') }
}

/** The fields of an amendment as they were read, by their tags. */
export function fieldsOf({ fields }: Pick<CreditRead, 'fields'>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([tag, { raw }]) => [tag, raw]))
}
