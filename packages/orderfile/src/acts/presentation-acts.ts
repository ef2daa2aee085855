import { documentShape } from '@gendan/credit/examine/presentation'
import { documentKinds } from '@gendan/credit/terms/credit'
import { formOf } from '@gendan/forms/catalogue'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import { act, type Now, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import type { OrderFile } from '../order-file.ts'
import { examinedBy, termsFor } from '../presentation/examined.ts'
import { DRAWINGS, type Drawing, drawingsAsked } from '../presentation/lists.ts'
import { presentation } from '../presentation/presentation.ts'
import { judgingRules, openingRules, puttingRules } from '../presentation/set-rules.ts'
import { basisShape, type HeldDocument, judgementShape } from '../presentation/shapes.ts'
import { notNow, orderNeeds, ordersOf, step, told } from '../presentation/told.ts'

const id = z.string().min(1).max(80)
const reason = z.string().trim().min(1).max(400)
const many = z.number().int().nonnegative().max(99)
const by = (now: Now) => ({ by: now.by.account, at: now.at })

/** Opens a presentation under a credit, or a collection, for one order or several. */
export const openPresentation = act({
  name: 'open-presentation',
  title: { en: 'Open a presentation', zh: '新建交单' },
  right: 'present',
  on: presentation,
  does: 'opens',
  input: z.object({ basis: basisShape, orders: z.array(id).min(1).max(20).readonly() }),
  needs: (_, { orders }) => orderNeeds(orders),
  lists: (_, { basis, orders }) => [drawingsAsked(basis, orders)],
  decide(unborn, { basis, orders }, now, facts) {
    const files = ordersOf({ ...unborn, orders }, facts)
    const findings = [...notNow(unborn, ['draft'], files), ...judge(openingRules, { basis, orders: files })]
    if (findings.length > 0) return refused(findings)
    const known = (facts.rows(DRAWINGS) as readonly Drawing[]).map(({ drawing }) => drawing)
    const drawing = known.reduce((most, one) => (one > most ? one : most), 0) + 1
    return told(unborn, [{ type: 'presentation-opened', basis, orders, drawing, ...by(now) }], facts, now)
  },
})

const putInput = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('paper'),
    /** The document it stands for; a fresh one where it is empty. */
    document: z.string().max(80).default(''),
    file: id,
    paper: id,
    originals: many,
    copies: many,
    reason: z.string().trim().max(400).default(''),
  }),
  z.object({
    from: z.literal('others'),
    document: z.string().max(80).default(''),
    kind: z.enum(documentKinds),
    title: z.string().trim().max(400).default(''),
    files: z.array(keptFileShape).max(20).default([]).readonly(),
    originals: many,
    copies: many,
    face: documentShape,
    reason: z.string().trim().max(400).default(''),
  }),
])
type Put = z.output<typeof putInput>

/** Puts a document into the set, or enters one anew: a paper of ours as it was issued, one of others as its face was typed or read. */
export const putDocument = act({
  name: 'put-document',
  title: { en: 'Put a document into the set', zh: '放入单据' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: putInput,
  needs: (one) => orderNeeds(one.orders),
  files: (put) => (put.from === 'others' ? put.files.map(({ attachment }) => attachment) : []),
  decide(one, put, now, facts) {
    const orders = ordersOf(one, facts)
    const document = heldFrom(put, orders, now)
    const forBanks = put.from === 'others' || faceOfPaper(put, orders) !== undefined
    const findings = [
      ...notNow(one, ['draft', 'refused'], orders),
      ...judge(puttingRules, { document, orders, forBanks }),
    ]
    if (findings.length > 0) return refused(findings)
    return told(one, [{ type: 'document-put', document, reason: put.reason }], facts, now)
  },
})

function heldFrom(put: Put, orders: readonly OrderFile[], now: Now): HeldDocument {
  const base = { id: put.document || now.id, originals: put.originals, copies: put.copies, ...by(now) }
  if (put.from === 'others') {
    const { kind, title, files, face } = put
    return {
      ...base,
      kind,
      title: title || (face.title ?? ''),
      source: { from: 'others', files },
      face: { ...face, kind },
    }
  }
  const face = faceOfPaper(put, orders)
  const paper = paperOf(put, orders)
  const source = {
    file: put.file,
    paper: put.paper,
    kind: paper?.kind ?? '',
    number: paper?.number ?? '',
    version: paper?.version ?? 0,
  }
  return {
    ...base,
    kind: face?.kind ?? 'other',
    title: face?.title ?? paper?.number ?? '',
    source: { from: 'paper', ...source },
    face: { ...face },
  }
}

function paperOf({ file, paper }: { readonly file: string; readonly paper: string }, orders: readonly OrderFile[]) {
  return orders.find((one) => one.id === file)?.papers.find((one) => one.id === paper)
}

function faceOfPaper(put: { readonly file: string; readonly paper: string }, orders: readonly OrderFile[]) {
  const paper = paperOf(put, orders)
  return paper && formOf(paper.kind)?.face?.(paper.filled)
}

/** Takes a document out of the set, with the reason. */
export const takeDocumentOut = act({
  name: 'take-document-out',
  title: { en: 'Take a document out of the set', zh: '撤出单据' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({ document: id, reason }),
  needs: (one) => orderNeeds(one.orders),
  decide: (one, { document, reason: why }, now, facts) =>
    step(one, ['draft', 'refused'], facts, now, [{ type: 'document-taken-out', document, reason: why, ...by(now) }], {
      at: 'document',
      id: document,
      known: one.documents,
    }),
})

const LEADS: readonly string[] = ['supervisor', 'manager', 'general-manager']

/** Says of a finding that it may stand, or that it is a fault: what cannot be told or is contested; what fails only who leads lets stand. */
export const judgeFinding = act({
  name: 'judge-finding',
  title: { en: 'Judge a finding of examination', zh: '认定审单意见' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: judgementShape.unwrap().omit({ by: true, at: true }),
  needs: (one) => orderNeeds(one.orders),
  decide(one, said, now, facts) {
    const orders = ordersOf(one, facts)
    const { findings } = examinedBy(termsFor(one, orders), one, { day: now.day })
    const found = findings.find(
      ({ finding, documents }) =>
        finding.rule === said.rule &&
        finding.at === said.place &&
        finding.says.en === said.says &&
        documents.join('+') === said.of,
    )
    const leads = now.by.posts.some((post) => LEADS.includes(post))
    const reasons = [
      ...notNow(one, ['draft', 'refused'], orders),
      ...judge(judgingRules, { found, verdict: said.verdict, leads }),
    ]
    if (reasons.length > 0) return refused(reasons)
    return told(one, [{ type: 'finding-judged', judgement: { ...said, ...by(now) } }], facts, now)
  },
})

/** Takes a presentation back: before it goes, or once a bank has given the documents back. The drawing's number stays used. */
export const withdrawPresentation = act({
  name: 'withdraw-presentation',
  title: { en: 'Withdraw the presentation', zh: '撤回交单' },
  right: 'present',
  on: presentation,
  does: 'changes',
  input: z.object({ reason }),
  needs: (one) => orderNeeds(one.orders),
  decide: (one, { reason: why }, now, facts) =>
    step(one, ['draft', 'refused'], facts, now, [{ type: 'presentation-withdrawn', reason: why, ...by(now) }]),
})
