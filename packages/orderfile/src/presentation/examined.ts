import { type Examination, examine } from '@gendan/credit/examine/examine'
import type { Presentation as Asked } from '@gendan/credit/examine/presentation'
import type { ExamFinding } from '@gendan/credit/examine/seen'
import type { Credit } from '@gendan/credit/terms/credit'
import { termsOfBound } from '@gendan/forms/deal/bound-credit'
import type { Day } from '@gendan/kernel/day'
import type { Fault } from '@gendan/kernel/shape-faults'
import type { OrderFile } from '../order-file.ts'
import type { Presentation } from './presentation.ts'
import type { HeldDocument, Judgement } from './shapes.ts'
import { faceOf } from './standing.ts'

/** A finding with the documents it speaks of, and what a person said of it. */
export interface JudgedFinding {
  readonly finding: ExamFinding
  /** The documents it speaks of, by id, in the order of the set. */
  readonly documents: readonly string[]
  /** That on which its place is, by id; the others show the same fact in places of their own. */
  readonly named?: string
  readonly judgement?: Judgement
}

/** What examination says of a set of documents, with what people said of its findings. */
export interface Examined {
  readonly findings: readonly JudgedFinding[]
  /** Block-heavy findings that nobody took on himself: they keep the documents here. */
  readonly open: readonly JudgedFinding[]
  readonly complies: Examination['complies']
  readonly lastDay?: Day
  readonly calendar?: Examination['calendar']
  /** Why nothing could be examined. */
  readonly errors: readonly Fault[]
}

/** The terms that bind a presentation: those that its orders carry of its credit. Undefined under a collection, or while no order has them. */
export function termsFor({ basis }: Pick<Presentation, 'basis'>, orders: readonly OrderFile[]): Credit | undefined {
  if (basis.way === 'collection') return undefined
  const bound = orders.flatMap(({ deal }) => deal.credits ?? []).find(({ credit }) => credit === basis.credit)
  return bound && termsOfBound(bound)
}

/** What is asked of the room of credits: the terms and the documents on their faces, as if they were presented on a day. */
export function askedOf(
  terms: Credit,
  documents: readonly HeldDocument[],
  { day, bank }: { readonly day: Day; readonly bank?: string | undefined },
): Asked {
  return {
    credit: { credit: terms },
    amendments: [],
    presentation: { date: day, ...(bank ? { to: bank } : {}), closedDays: [] },
    documents: documents.map(faceOf),
  }
}

/** Examines documents under terms as of a day, and lays what people said beside each finding. Without terms nothing is examined. */
export function examinedBy(
  terms: Credit | undefined,
  { documents, judgements }: Pick<Presentation, 'documents' | 'judgements'>,
  when: { readonly day: Day; readonly bank?: string | undefined },
): Examined {
  if (!terms) return { ...NOTHING, complies: 'cannot-tell' }
  return examinedAs(askedOf(terms, documents, when), { documents, judgements })
}

/** Examines what is asked as it stands, with its amendments and closed days; `documents` are those asked about, in their order. */
export function examinedAs(
  asked: Asked,
  { documents, judgements }: Pick<Presentation, 'documents' | 'judgements'>,
): Examined {
  const answer = examine(asked)
  if ('errors' in answer) return { ...NOTHING, complies: 'cannot-tell', errors: answer.errors }
  const findings = answer.findings.map((finding) => judged(finding, documents, judgements))
  const { complies, lastDay, calendar } = answer
  return {
    findings,
    open: findings.filter(isOpenFinding),
    complies,
    ...(lastDay ? { lastDay } : {}),
    ...(calendar ? { calendar } : {}),
    errors: [],
  }
}

const NOTHING = { findings: [], open: [], errors: [] } as const

function judged(
  finding: ExamFinding,
  documents: readonly HeldDocument[],
  judgements: readonly Judgement[],
): JudgedFinding {
  const names = documentNames(documents)
  const spoken = [finding.document, ...(finding.documents ?? [])]
  const ids = documents.filter((_, i) => spoken.includes(names[i])).map(({ id }) => id)
  const named = documents.find((_, i) => names[i] === finding.document)?.id
  const judgement = judgements.find((one) => isOf(one, finding, ids))
  return { finding, documents: ids, ...(named ? { named } : {}), ...(judgement ? { judgement } : {}) }
}

/** How the room of credits calls the documents of a set: by kind, the second of a kind with its number. */
export function documentNames(documents: readonly Pick<HeldDocument, 'kind'>[]): readonly string[] {
  return documents.map(({ kind }, i) => {
    const before = documents.slice(0, i).filter((one) => one.kind === kind).length
    return before === 0 ? kind : `${kind} ${before + 1}`
  })
}

/** A judgement holds while the finding says the same of the same documents. */
function isOf({ rule, of, place, says }: Judgement, finding: ExamFinding, ids: readonly string[]): boolean {
  return rule === finding.rule && of === ids.join('+') && place === finding.at && says === finding.says.en
}

/** What would be refused, or may be, and nobody has taken on himself; what a person calls a fault stays open. */
function isOpenFinding({ finding, judgement }: JudgedFinding): boolean {
  return finding.weight === 'block' && finding.verdict !== 'pass' && judgement?.verdict !== 'accepted'
}
