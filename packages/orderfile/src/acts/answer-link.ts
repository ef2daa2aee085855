import { formOf } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { letterheadOf } from '@gendan/forms/kinds/parts/parties'
import { type Change, change, type Decision, done, type Press, refused } from '@gendan/kernel/act'
import { isPositive } from '@gendan/kernel/decimal'
import { type Finding, judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { type AtGate, atGate, noGate, reachedAt } from '../at-gate.ts'
import { bindBy } from '../binding.ts'
import { dealNeeds } from '../deal-of.ts'
import type { Signature } from '../gate-record.ts'
import { deadLink, linkStop, noLink } from '../link/link-findings.ts'
import { passingRules } from '../link/link-rules.ts'
import { linkState } from '../link/link-state.ts'
import { isLive } from '../link/link-states.ts'
import { type CounterWish, type LinkAnswer, linkAnswerInput, OUTSIDE, type SignLink } from '../link/sign-link.ts'
import { signRecord } from '../link/sign-record.ts'
import { type Issued, type OrderFile, orderFile } from '../order-file.ts'

const input = linkAnswerInput.extend({ firm: z.string(), link: z.string().max(64) })

/** The answer of the other side to a paper it was sent by link: accepted, which passes the gate with its record, or countered. */
export const answerLink = onward({
  name: 'answer-link',
  title: { en: 'Answered by link', zh: '对方通过链接答复' },
  right: 'answer-link',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm }) => dealNeeds(file, firm),
  decide(file, { firm, link: id, ...typed }, now, facts) {
    const link = file.links?.find((one) => one.id === id)
    if (!link) return refused([noLink()])
    const state = linkState(file, link, now.at)
    if (!isLive(state)) return refused([deadLink(state)])
    const answer: LinkAnswer = { ...typed, at: now.at }
    const told = change(orderFile, file.id, { type: 'link-answered', link: id, answer })
    if (answer.counter) return countered(told, wishFindings(answer.counter, file, link, now.day))
    const at = atGate(file, { firm, gate: link.gate, part: link.part }, facts)
    const paper = file.papers.find((one) => one.id === link.paper)
    if (!at || !paper) return refused([noGate(link.gate)])
    const { lamp, before, gate, deal, ours } = at
    const lacks = gate.lacks?.(file, link.part, deal) ?? []
    // He signs what he was sent, by the binding of that day.
    const bound = bindBy(gate, { file, deal, part: link.part }, {}, link.binding)
    const read = { ...lamp, print: bound?.print ?? '' }
    const findings = judge(passingRules, { lamp: read, firm: ours, by: link.by, seen: link.print, before, lacks })
    if (findings.length > 0 || !bound) return refused(findings)
    const base = { ...bound, at: now.at, by: OUTSIDE, post: link.post, self: false, forced: false } as const
    return done([told, ...reachedAt(gate, file)], [recordPage(file, { at, paper, link, answer }, base)])
  },
})

function countered(told: Change, findings: readonly Finding[]): Decision {
  return findings.length > 0 ? refused(findings) : done([told])
}

interface Recording {
  readonly at: AtGate
  readonly paper: Issued
  readonly link: SignLink
  readonly answer: LinkAnswer
}

/** The record is set first; the signature names it as its proof. */
function recordPage(
  file: OrderFile,
  { at, paper, link, answer }: Recording,
  base: Omit<Signature, 'evidence' | 'note'>,
): Press {
  const name = formOf(paper.kind)?.name ?? { en: paper.kind, zh: paper.kind }
  const letterhead = letterheadOf(at.ours.letterhead)
  return {
    sheet: signRecord({ letterhead, paper, name, link, answer, party: partyOf(file, link, at.deal) }),
    kept: ({ attachment }) =>
      change(orderFile, file.id, {
        type: 'gate-signed',
        gate: link.gate,
        part: link.part,
        signature: {
          ...base,
          evidence: [{ attachment, name: `签回记录 ${paper.number} v${paper.version}.pdf` }],
          note: `${answer.name} · ${answer.position}`,
        },
      }),
  }
}

function partyOf(file: OrderFile, { gate, part }: SignLink, { buyer, suppliers }: Deal): Words {
  if (gate === 'G8') return buyer.name
  const supplier = file.deal.purchases?.find(({ id }) => id === part)?.supplier ?? ''
  return suppliers[supplier]?.name ?? { en: '—', zh: '—' }
}

/** Why a counter says nothing that could be answered. */
function wishFindings(
  { day, prices, word }: CounterWish,
  file: OrderFile,
  { gate, part }: SignLink,
  today: string,
): readonly Finding[] {
  const lines = file.deal.purchases?.find(({ id }) => id === part)?.lines.length ?? 0
  const odd = prices.some(({ line, price }) => line >= lines || !isPositive(price))
  return [
    ...(gate === 'G8' && word === '' ? [saysNothing()] : []),
    ...(gate === 'G13' && word === '' && !day && prices.length === 0 ? [saysNothing()] : []),
    ...(day && day < today ? [pastDay()] : []),
    ...(odd ? [oddPrice()] : []),
  ]
}

function saysNothing(): Finding {
  return linkStop(
    'LK-05',
    'counter',
    { en: 'It does not say what is wanted otherwise.', zh: '没有写明想改什么。' },
    { en: 'Write another day, another price, or a word.', zh: '请写上别的交期、别的价格，或说明一句。' },
  )
}

function pastDay(): Finding {
  return linkStop(
    'LK-06',
    'counter.day',
    { en: 'This day is over.', zh: '这一天已经过去。' },
    { en: 'Choose a day to come.', zh: '请选今天以后的日期。' },
  )
}

function oddPrice(): Finding {
  return linkStop(
    'LK-07',
    'counter.prices',
    { en: 'A price is no price, or for a line that the paper does not have.', zh: '有单价不对，或没有这一行。' },
    { en: 'Enter prices above zero.', zh: '请填大于零的单价。' },
  )
}
