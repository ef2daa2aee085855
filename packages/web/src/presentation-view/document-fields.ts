import { documentShape, type PresentedDocument } from '@gendan/credit/examine/presentation'
import type { DocumentKind } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'
import { factName } from '../facts/fact-name.ts'
import { type FaceField, fieldsOf } from './document-kinds.ts'

/** What is typed of a document: each fact by its path, as text; goods line by line. */
export interface FaceDraft {
  readonly values: Readonly<Record<string, string>>
  readonly goods: readonly GoodsDraft[]
}
export type GoodsDraft = Readonly<Record<(typeof goodsColumns)[number], string>>
export const goodsColumns = ['description', 'quantity', 'unit', 'unitPrice', 'amount'] as const

/** What a fact of a document is called: by its field, else by the field that it is a part of; a line of goods by its number. */
export function nameOfFact(kind: DocumentKind, at: string): Words {
  const fields = fieldsOf(kind)
  const field = fields.find((one) => one.at === at) ?? fields.find((one) => at.startsWith(`${one.at}.`))
  const line = /^goods(?:\.(\d+))?/.exec(at)?.[1]
  if (field) return field.label
  const which = line === undefined ? '' : ` ${Number(line) + 1}`
  return at.startsWith('goods') ? { en: `Goods${which}`, zh: `货物${which}` } : factName(at)
}

/** A document as it is typed; what has no field of its kind keeps its place beside. */
export function draftOf(face: PresentedDocument): FaceDraft {
  const values = Object.fromEntries(
    fieldsOf(face.kind).map(({ at, as }) => {
      const value = valueAt(face, at)
      return [at, writtenAs(value, as)]
    }),
  )
  const goods = face.goods.map((line) =>
    Object.fromEntries(goodsColumns.map((column) => [column, line[column] ?? ''])),
  ) as GoodsDraft[]
  return { values, goods }
}

/** A fact as it stands in its box. */
export function writtenAs(value: unknown, as: FaceField['as']): string {
  if (as === 'corrections' && Array.isArray(value)) return value.map(correctionLine).join('\n')
  if (as === 'list' && Array.isArray(value)) return value.join('\n')
  return value === undefined ? '' : `${value}`
}

/** Behind what was corrected stands, in brackets, that whoever issued it has signed it. */
const AUTHENTICATED = /\s*[（(](?:signed|已证实)[)）]$/i

function correctionLine({ what = '', authenticated }: PresentedDocument['corrections'][number]): string {
  return authenticated ? `${what} (signed)` : what
}

export const emptyDraft: FaceDraft = { values: {}, goods: [] }

/**
 * The document that was typed, or the paths of what cannot be read as what it should be. Empty boxes are facts that it does not show; what a
 * document before its correction shows beside the fields of its kind (its text, its corrections) stays.
 */
export function faceFrom(
  kind: DocumentKind,
  { values, goods }: FaceDraft,
  before?: PresentedDocument,
): { readonly face: PresentedDocument } | { readonly wrong: readonly string[] } {
  let face: Record<string, unknown> = {
    ...(before?.kind === kind ? beside(before) : {}),
    kind,
    goods: goods.map(shown).filter((line) => Object.keys(line).length > 0),
  }
  for (const { at, as } of fieldsOf(kind)) {
    const value = typedAs(values[at]?.trim() ?? '', as)
    if (value !== undefined) face = putAt(face, at, value)
  }
  const read = documentShape.safeParse(face)
  return read.success ? { face: read.data } : { wrong: read.error.issues.map(({ path }) => path.join('.')) }
}

/** What a document shows for which its kind has no field. */
function beside(before: PresentedDocument): Record<string, unknown> {
  const typed = fieldsOf(before.kind).map(({ at }) => at)
  const kept = Object.entries(before).flatMap(([name, value]): (readonly [string, unknown])[] => {
    if (name === 'goods' || typed.includes(name)) return []
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, value]]
    return [
      [
        name,
        Object.fromEntries(Object.entries<unknown>(value).filter(([inner]) => !typed.includes(`${name}.${inner}`))),
      ],
    ]
  })
  return Object.fromEntries(kept)
}

function shown(line: GoodsDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(line)
      .map(([column, value]) => [column, value.trim()] as const)
      .filter(([, value]) => value !== '')
      .map(([column, value]) => [column, isFigure(column) ? value.replaceAll(',', '') : value]),
  )
}

function isFigure(column: string): boolean {
  return column === 'quantity' || column === 'unitPrice' || column === 'amount'
}

function typedAs(value: string, as: FaceField['as']): unknown {
  if (value === '') return undefined
  if (as === 'yes-no') return value === 'true'
  const each = value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (as === 'list') return each
  if (as === 'corrections')
    return each.map((line) => ({ what: line.replace(AUTHENTICATED, ''), authenticated: AUTHENTICATED.test(line) }))
  const plain = value.replaceAll(',', '')
  return as === 'figure' ? plain : value
}

/** How many originals it says were issued is a count; every other figure an exact decimal, as text. */
function putAt(face: Record<string, unknown>, at: string, value: unknown): Record<string, unknown> {
  const [first = '', second] = at.split('.')
  if (second === undefined) return { ...face, [first]: first === 'originalsStated' ? Number(value) : value }
  return { ...face, [first]: { ...(face[first] as object | undefined), [second]: value } }
}

/** The fact at a path of a document; undefined where it is not shown. */
export function valueAt(face: PresentedDocument, at: string): unknown {
  return at
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        inner === null || typeof inner !== 'object' ? undefined : (inner as Record<string, unknown>)[key],
      face,
    )
}
