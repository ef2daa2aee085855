import { boundCredit } from '@gendan/credit/examine/bound-credit'
import { type Presentation as Asked, presentationShape } from '@gendan/credit/examine/presentation'
import type { Credit } from '@gendan/credit/terms/credit'
import { type Fault, faultsOf } from '@gendan/kernel/shape-faults'
import { type Examined, examinedAs } from '@gendan/orderfile/presentation/examined'
import { presentation } from '@gendan/orderfile/presentation/presentation'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'

/** Documents that are examined without an order: kept in this browser alone, as `gendan credit examine` takes them. */
export interface SheetDraft {
  /** The credit as its bank sent it; empty where its terms came with a file. */
  readonly text: string
  /** The rest of a file that was loaded: the terms of a credit, its amendments, days on which the bank is closed. */
  readonly rest: Pick<Asked, 'amendments'> & { readonly terms?: Credit; readonly closedDays: readonly string[] }
  readonly day: string
  readonly bank: string
  readonly documents: readonly HeldDocument[]
}

/** A sheet on which nothing stands yet, presented on a day. */
export function emptySheet(day: string): SheetDraft {
  return { text: '', rest: { amendments: [], closedDays: [] }, day, bank: '', documents: [] }
}

/** The sheet as a file for the command line. Empty boxes are left out. */
export function inputOf({ text, rest, day, bank, documents }: SheetDraft): unknown {
  return {
    credit: rest.terms ? { credit: rest.terms } : { text },
    amendments: rest.amendments,
    presentation: { ...(day ? { date: day } : {}), ...(bank ? { to: bank } : {}), closedDays: rest.closedDays },
    documents: documents.map(faceOf),
  }
}

/** A file of the command line as a sheet, or everything that is wrong with it. */
export function sheetFrom(json: string): { readonly sheet: SheetDraft } | { readonly errors: readonly Fault[] } {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { errors: [NO_JSON] }
  }
  const read = presentationShape.safeParse(value, { reportInput: true })
  if (!read.success) return { errors: faultsOf(read.error.issues) }
  const { credit, amendments, presentation: to, documents } = read.data
  const rest = { amendments, closedDays: to.closedDays, ...(credit.credit ? { terms: credit.credit } : {}) }
  return {
    sheet: {
      ...{ text: credit.text ?? '', rest, day: to.date ?? '', bank: to.to ?? '' },
      documents: documents.map((face, i) => heldOf(`${i + 1}`, face)),
    },
  }
}

const NO_JSON: Fault = {
  path: '',
  code: 'no-json',
  message: {
    en: 'This is no JSON: choose a file as “gendan credit examine” takes it.',
    zh: '不是 JSON 文件：请选择 gendan credit examine 所用的输入文件。',
  },
}

/** A document as it shows itself, held on the sheet; one without counts is presented as one original. */
export function heldOf(id: string, face: Asked['documents'][number]): HeldDocument {
  const { kind, title = '', originals, copies } = face
  return {
    ...{ id, kind, title, source: { from: 'others', files: [] } },
    ...{ originals: originals ?? (copies ? 0 : 1), copies: copies ?? 0, face: { ...face }, by: '', at: '' },
  }
}

/** What examination says of a sheet, and the terms that bind; nothing is examined while there is no credit. */
export function examinedSheet(sheet: SheetDraft): {
  readonly terms: Credit | undefined
  readonly examined: Examined
} {
  const nothing = { findings: [], open: [], complies: 'cannot-tell', errors: [] } as const
  if (sheet.text.trim() === '' && !sheet.rest.terms) return { terms: undefined, examined: nothing }
  const asked = presentationShape.safeParse(inputOf(sheet), { reportInput: true })
  if (!asked.success) return { terms: undefined, examined: { ...nothing, errors: faultsOf(asked.error.issues) } }
  const bound = boundCredit(asked.data)
  if ('errors' in bound) return { terms: undefined, examined: { ...nothing, errors: bound.errors } }
  return { terms: bound.credit, examined: examinedAs(asked.data, { documents: sheet.documents, judgements: [] }) }
}

/** The sheet as a presentation that no house keeps. */
export function heldSheet({ documents }: SheetDraft, terms: Credit | undefined) {
  const basis = { way: 'credit', credit: '', number: terms?.number ?? '' } as const
  return { ...presentation.born('sheet'), basis, documents }
}
