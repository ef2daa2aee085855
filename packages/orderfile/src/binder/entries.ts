import { formOf } from '@gendan/forms/catalogue'
import type { Sections } from '@gendan/forms/deal/deal'
import { type InspectionKind, standingInspections } from '@gendan/forms/deal/inspection'
import { needsCredit } from '@gendan/trade/terms/payment'
import { gateRecord, type OrderFile } from '../order-file.ts'
import type { KeptFile } from './kept.ts'
import { type Chapter, chapters, paperKind, paperKinds } from './kinds.ts'

/** One thing that lies in an order file: a paper of ours as issued, what was shown at a gate, a file that somebody brought. */
export interface Entry {
  /** Unique in its file. */
  readonly id: string
  readonly chapter: Chapter
  readonly kind: string
  readonly part: string
  readonly from: 'issued' | 'stamped' | 'gate' | 'kept' | 'recorded'
  /** The number of a paper of ours, the name of a file. */
  readonly title: string
  /** 1 for the first of its kind and part; several that stand side by side have 0. */
  readonly version: number
  /** Nothing newer stands above it. */
  readonly latest: boolean
  /** Its content address. */
  readonly attachment: string
  readonly by: string
  readonly at: string
  readonly day: string
  readonly note: string
  readonly gate?: string
  readonly paper?: string
  /** Taken from view, by whom and why. */
  readonly out?: KeptFile['out']
}

type Found = Omit<Entry, 'chapter' | 'version' | 'latest' | 'day'> & { readonly given?: number; readonly day?: string }

/** Everything in an order file in its order: chapter by chapter, kind by kind, the newest version first. What was taken out stands among it. */
export function entriesOf(file: OrderFile): readonly Entry[] {
  const found = [...recorded(file), ...slips(file), ...invoices(file), ...issued(file), ...shown(file), ...kept(file)]
  return inOrder(found.map((one) => entryOf(one, found)))
}

function entryOf(one: Found, all: readonly Found[]): Entry {
  const { given, ...rest } = one
  const { chapter, many } = paperKind(one.kind)
  const standing = all.filter(
    (other) => other.kind === one.kind && other.part === one.part && !other.out && isVersion(other),
  )
  const place = standing.indexOf(one)
  const alone = many || !isVersion(one) || place < 0
  const latest = alone || place === standing.length - 1
  return { ...rest, day: one.day ?? one.at.slice(0, 10), chapter, version: given ?? (alone ? 0 : place + 1), latest }
}

/** A copy with chop, and what was shown beside a paper, are no versions of it. */
function isVersion({ from }: Found): boolean {
  return from === 'issued' || from === 'kept'
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const parts = [...new Set(entries.map(({ part }) => part))]
  const kinds = paperKinds.map(({ kind }) => kind)
  const places = Object.keys(chapters)
  const place = (one: Entry, i: number) => [
    places.indexOf(one.chapter),
    kinds.includes(one.kind) ? kinds.indexOf(one.kind) : kinds.length,
    parts.indexOf(one.part),
    -one.version,
    i,
  ]
  return entries
    .map((one, i) => ({ one, place: place(one, i) }))
    .toSorted((a, b) => a.place.map((n, k) => n - (b.place[k] ?? 0)).find((n) => n !== 0) ?? 0)
    .map(({ one }) => one)
}

/** What was brought in with a section: the customer's order as it came, the photographs of an inspection. */
function recorded({ deal: { order, inspections = [], quality }, opened }: OrderFile): readonly Found[] {
  const base = { from: 'recorded', by: '', note: '' } as const
  const came: readonly Found[] =
    order && order.attachment !== ''
      ? [
          {
            ...base,
            id: 'order',
            kind: 'customer-order',
            part: '',
            title: order.fileName,
            attachment: order.attachment,
            at: order.received,
          },
        ]
      : []
  const photos = inspections.flatMap(({ id, done, by, photos: all }) =>
    all.map((attachment, i) => ({
      ...base,
      ...{ id: `photo/${id}/${i}`, kind: 'inspection-photo', part: id, attachment, by, at: done ?? opened },
      title: `${i + 1}`,
    })),
  )
  return [...came, ...photos, ...labReports(quality)]
}

/** The reports of laboratories, each under its test. */
function labReports(quality: OrderFile['deal']['quality']): readonly Found[] {
  return (quality?.labTests ?? []).flatMap(({ id, report }) =>
    (report?.files ?? []).map(({ attachment, name }, i) => ({
      ...{ id: `lab/${id}/${i}`, from: 'recorded' as const, kind: 'test-report', part: id, title: name, attachment },
      ...{ by: report?.by ?? '', at: report?.at ?? '', note: report?.number ?? '' },
    })),
  )
}

/** The slips of what was allotted to the order: the deposit's stands for the first instalment, the balance's for the last. */
function slips({ deal: { money, contract } }: OrderFile): readonly Found[] {
  const last = `${(contract?.terms.payment.instalments.length ?? 1) - 1}`
  const parts = { deposit: '0', balance: last, sample: '', other: '' } as const
  return (money?.receipts ?? []).flatMap(({ id, day, purpose, reference, evidence }) =>
    evidence.map(({ attachment, name }, i) => ({
      ...{ id: `slip/${id}/${i}`, from: 'recorded' as const, kind: 'bank-slip', part: parts[purpose] },
      ...{ title: name, attachment, by: '', at: day, note: reference },
    })),
  )
}

/** What suppliers invoiced: a VAT special invoice is the paper that the refund is asked on. */
function invoices({ deal: { money } }: OrderFile): readonly Found[] {
  return (money?.bills ?? []).flatMap(({ id, day, at, by, purchase, number, special, evidence }) =>
    evidence.map(({ attachment, name }, i) => ({
      ...{ id: `bill/${id}/${i}`, from: 'recorded' as const, kind: special ? 'vat-invoice' : 'supplier-invoice' },
      ...{ part: purchase, title: name, attachment, by, at, day, note: number },
    })),
  )
}

function issued({ papers }: OrderFile): readonly Found[] {
  return papers.flatMap(({ id, kind, part, number, version, at, day, by, page, stamped }) => {
    const base = { kind, part, title: number, note: '', paper: id, given: version }
    const own: Found = { ...base, id, day, from: 'issued', attachment: page?.attachment ?? '', by, at }
    const chopped = stamped.flatMap((copy, i): readonly Found[] =>
      copy.page
        ? [
            {
              ...base,
              id: `${id}/chop/${i}`,
              from: 'stamped',
              attachment: copy.page.attachment,
              by: copy.by,
              at: copy.at,
            },
          ]
        : [],
    )
    return [own, ...chopped]
  })
}

/** What was shown at gates; a paper of ours and a slip that prove one lie under their own kind already. */
function shown(file: OrderFile): readonly Found[] {
  const receipts = file.deal.money?.receipts.flatMap(({ evidence }) => evidence) ?? []
  const ours = new Set([...file.papers.map(({ page }) => page?.attachment), ...receipts.map((one) => one.attachment)])
  return Object.keys(file.gates).flatMap((key) => {
    const [gate = '', ...rest] = key.split('/')
    const part = rest.join('/')
    const { signed } = gateRecord(file, gate, part)
    return (signed?.evidence ?? [])
      .filter(({ attachment }) => !ours.has(attachment))
      .map(({ attachment, name }, i) => ({
        ...{ id: `${key}/${i}`, from: 'gate' as const, title: name, attachment, gate },
        ...{ by: signed?.by ?? '', at: signed?.at ?? '', note: signed?.note ?? '' },
        ...provenAt(file, gate, part, name),
      }))
  })
}

const PICTURE = /\.(png|jpe?g|heic|webp)$/i
const INSPECTED: Readonly<Record<string, InspectionKind>> = { G15: 'accessory', G16: 'mid-term', G17: 'final' }

/** Which kind of paper a file shown at a gate is taken for. */
function provenAt({ deal }: OrderFile, gate: string, part: string, name: string): Pick<Entry, 'kind' | 'part'> {
  const inspection = INSPECTED[gate]
  if (inspection) return inspectedBy(deal, inspection, part, name)
  if (gate !== 'G9') return { kind: PROVES[gate] ?? 'letter', part }
  const credit = deal.contract !== undefined && needsCredit(deal.contract.terms.payment)
  return credit ? { kind: 'letter-of-credit', part: '' } : { kind: 'bank-slip', part: '0' }
}

function inspectedBy({ inspections = [] }: Sections, kind: InspectionKind, part: string, name: string) {
  const [first] = standingInspections(inspections, kind)
  return { kind: PICTURE.test(name) ? 'inspection-photo' : 'inspection-report', part: part || (first?.id ?? '') }
}

const PROVES: Readonly<Record<string, string>> = {
  G2: 'sample-photo',
  G3: 'sample-photo',
  G8: 'proforma-signed',
  G11: 'meeting-minutes',
  G13: 'purchase-signed',
  G14: 'sample-approval',
}

function kept({ binder }: OrderFile): readonly Found[] {
  return binder.kept.map(({ id, kind, part, attachment, name, note, by, at, day, out }) => ({
    ...{ id, from: 'kept' as const, kind, part, title: name, attachment, by, at, day, note },
    ...(out ? { out } : {}),
  }))
}

/** What a kind of paper is called, whether it is a form of ours or comes from outside. */
export function kindName(kind: string) {
  return formOf(kind)?.name ?? paperKind(kind).name
}
