import { type Firm, rateOn } from '@gendan/firm/firm'
import { type Layout, layoutFor } from '@gendan/firm/layout'
import { series, seriesId } from '@gendan/firm/series'
import { type AnyForm, formOf } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { draft, type Given, type PrintWish } from '@gendan/forms/form'
import { printed } from '@gendan/forms/layout'
import { type Change, change, done, type Now, type Press, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, type Finding, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { accountWaits } from '../account-waits.ts'
import { onward } from '../aside.ts'
import type { GateSubject } from '../binding.ts'
import { closedGate } from '../closed-gate.ts'
import { confirmedWords } from '../confirmed-words.ts'
import { dealIn, dealNeeds } from '../deal-of.ts'
import type { Gate } from '../gate.ts'
import type { Signature } from '../gate-record.ts'
import { gateOfPaper, heldBack, stillBefore } from '../gates.ts'
import { givenFor } from '../given-for.ts'
import { notYourPaper } from '../not-your-paper.ts'
import { gateRecord, type Issued, latestPaper, type OrderFile, orderFile } from '../order-file.ts'
import { paperId, paperNumber } from '../paper-number.ts'
import { stop } from '../refuse.ts'
import { beforeRule } from '../sign-rules.ts'
import { stageAfter } from '../stage-after.ts'

const input = z.object({
  firm: z.string(),
  kind: z.string(),
  /** Which purchase, sample or inspection it is of, where a file may hold several. */
  part: z.string().default(''),
  own: z.record(z.string(), z.unknown()),
  /** The layout it is printed in, by id; '' for the house's own. Left out, it is the one of the customer. */
  layout: z.string().max(40).optional(),
})

/** Issues a paper: numbered without gaps, frozen, set as PDF; its own fields enter the journal. */
export const issuePaper = onward({
  name: 'issue-paper',
  title: { en: 'Issue', zh: '开出' },
  right: 'paper',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id, kind }, now) => [
    ...dealNeeds(file, id),
    { ...refTo(series, seriesId(formOf(kind)?.code ?? kind, now.day)), change: true },
  ],
  decide(file, { firm: firmId, kind, part, own, layout: chosen }, now, facts) {
    const form = formOf(kind)
    if (!form)
      return refused([
        stop(
          'OF-04',
          'kind',
          { en: `No form ${kind}.`, zh: `没有单证 ${kind}。` },
          { en: 'Choose a form of the catalogue.', zh: '请选目录里的单证。' },
        ),
      ])
    const others = notYourPaper(now, kind)
    if (others.length > 0) return refused(others)
    const { ours, deal } = dealIn(file, firmId, facts)
    const read = form.ownShape.parse(own) as Record<string, unknown>
    const last = facts.of(series, seriesId(form.code, now.day)).last
    const numbered = numberFor(latestPaper(file, kind, part), form, ours, now, last)
    const given = { ...givenFor(file, kind, part, now.day, ours), number: numbered.number }
    const drawn = draft(form, deal, read, given)
    const gate = gateOfPaper(kind)
    const shut = gate ? shutAt(gate, { file, deal, part }, ours, read) : []
    const held = judge([beforeRule], { before: heldBack(kind, file, deal, ours) })
    const findings = [...drawn.findings, ...accountWaits(ours, read), ...shut, ...held]
    if (!drawn.filled || blocks(findings)) return refused(findings)
    const signed = gate ? gateRecord(file, gate.id, part).signed : undefined
    const layout = layoutFor(ours.layouts, kind, file.buyer, chosen)
    const paper = frozen({ form, ours, deal, now, read, filled: drawn.filled, given, signed, layout })
    return done([...numbered.taken, ...steps(file, paper)], [pressed(file, form, paper)])
  },
})

/** Why the paper does not pass its gate: what it says is not signed, or a gate before it has closed again since. */
function shutAt(gate: Gate, subject: GateSubject, ours: Firm, read: Own): readonly Finding[] {
  const before = stillBefore(gate, subject.part, subject.file, subject.deal, ours)
  return [...closedGate(gate, subject, ours, read), ...judge([beforeRule], { before })]
}

type Own = Readonly<Record<string, unknown>>

interface Numbered {
  readonly number: string
  readonly taken: readonly Change[]
}

/** A new version keeps its number; the first takes the next of its series. */
function numberFor(earlier: Issued | undefined, form: AnyForm, ours: Firm, now: Now, last: number): Numbered {
  if (earlier) return { number: earlier.number, taken: [] }
  const next = last + 1
  return {
    number: paperNumber(ours.rules.prefix, form.code, now.day, next),
    taken: [change(series, seriesId(form.code, now.day), { type: 'number-taken', number: next })],
  }
}

interface Frozen {
  readonly form: AnyForm
  readonly ours: Firm
  readonly deal: Deal
  readonly now: Now
  readonly read: Readonly<Record<string, unknown>>
  readonly filled: unknown
  readonly given: Given & { readonly number: string }
  readonly signed: Signature | undefined
  readonly layout: Layout | undefined
}

function frozen({ form, ours, deal, now, read, filled, given, signed, layout }: Frozen): Issued {
  const { currency } = deal.contract?.terms ?? deal.offer?.terms ?? { currency: ours.rules.currency }
  const rate = currency === ours.rules.currency ? undefined : rateOn(ours, currency, ours.rules.currency, now.day)
  return {
    id: paperId(form.kind, given.part ?? '', given.version),
    kind: form.kind,
    part: given.part ?? '',
    number: given.number,
    version: given.version,
    day: now.day,
    at: now.at,
    by: now.by.account,
    own: read,
    filled,
    ...(layout ? { layout } : {}),
    ...(rate ? { rate } : {}),
    ...(signed ? { confirmed: { by: signed.by, post: signed.post, at: signed.at, print: signed.print } } : {}),
    stamped: [],
  }
}

function steps(file: OrderFile, paper: Issued): readonly Change[] {
  const stage = stageAfter(paper.kind)
  return [
    change(orderFile, file.id, { type: 'paper-issued', paper }),
    ...(stage ? [change(orderFile, file.id, { type: 'stage-reached', stage })] : []),
  ]
}

function pressed(file: OrderFile, form: AnyForm, paper: Issued): Press {
  const tongue = (paper.own['tongue'] ?? 'both') as PrintWish['tongue']
  const wish = { tongue, ...(paper.confirmed ? { confirmedBy: confirmedWords(paper.confirmed) } : {}) }
  return {
    sheet: printed(form, paper.filled, wish, paper.layout),
    kept: (page) => change(orderFile, file.id, { type: 'paper-printed', paper: paper.id, page }),
  }
}
