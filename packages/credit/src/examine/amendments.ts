import { type Fault, faultsOf } from '@gendan/kernel/shape-faults'
import { type AmendingFields, amended } from '../terms/amend.ts'
import { amendFaults } from '../terms/amend-faults.ts'
import { type Credit, creditShape } from '../terms/credit.ts'
import type { Amendment } from './presentation.ts'

/**
 * The terms that bind: amendments that the beneficiary accepted, each as a whole, in the order in which they came (UCP 600 art. 10 c, e). One
 * that nobody answered leaves the terms as they were. Its fields are those of the message (44C, 46B) or terms of the credit (latestShipment).
 * An accepted one of which a field cannot be read is an error: the terms that bind are not known then.
 */
export function withAmendments(
  credit: Credit,
  amendments: readonly Amendment[],
): { readonly credit: Credit } | { readonly errors: readonly Fault[] } {
  let terms = credit
  const errors: Fault[] = []
  for (const [i, { status, fields }] of amendments.entries()) {
    if (status !== 'accepted') continue
    const after = amendedBy(terms, fields, `amendments.${i}.fields`)
    if ('errors' in after) errors.push(...after.errors)
    else terms = after.credit
  }
  return errors.length > 0 ? { errors } : { credit: terms }
}

function amendedBy(credit: Credit, fields: Amendment['fields'], at: string): ReturnType<typeof withAmendments> {
  const all = Object.entries(fields)
  if (all.length === 0) return { errors: [NOTHING(at)] }
  const tags: AmendingFields = Object.fromEntries(
    all.filter(([name]) => isTag(name)).map(([tag, raw]) => [tag, textOf(raw)]),
  )
  const terms = Object.fromEntries(all.filter(([name]) => !isTag(name)))
  const read = creditShape.safeParse({ ...credit, ...terms }, { reportInput: true })
  const errors = [
    ...amendFaults(credit, tags).map((fault) => ({ ...fault, path: `${at}.${fault.path}` })),
    ...Object.keys(terms)
      .filter((name) => !Object.hasOwn(TERMS, name))
      .map((name) => unknownTerm(`${at}.${name}`)),
    ...(read.success ? [] : faultsOf(read.error.issues, at)),
  ]
  return errors.length > 0 || !read.success ? { errors } : { credit: amended(read.data, tags) }
}

const TERMS = creditShape.unwrap().shape

function isTag(name: string): boolean {
  return /^\d\d[A-Z]?$/.test(name)
}

/** A field as it was typed, or as `credit read` shows one. What is neither says nothing. */
function textOf(raw: unknown): string {
  if (typeof raw === 'object' && raw !== null && 'raw' in raw) return textOf(raw.raw)
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw) : ''
}

const NOTHING = (path: string): Fault => ({
  path,
  code: 'missing',
  message: {
    en: `${path} names nothing that the amendment changes: give its fields (44C, 46B) or terms (latestShipment).`,
    zh: `${path} 未写明修改内容：请给出栏目（44C、46B）或条款（latestShipment）。`,
  },
})

function unknownTerm(path: string): Fault {
  return {
    path,
    code: 'unknown-field',
    message: {
      en: `${path} is neither a field of a message (44C) nor a term of a credit (latestShipment).`,
      zh: `${path} 既不是报文栏目（44C），也不是信用证条款（latestShipment）。`,
    },
  }
}
