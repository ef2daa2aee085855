import type { Firm } from '@gendan/firm/firm'
import { posts } from '@gendan/firm/posts'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { changedSince, type GateSubject, holds } from './binding.ts'
import { type Gate, signersOf } from './gate.ts'
import { gateRecord } from './order-file.ts'

/** Why a paper may not pass its gate: nobody has signed, or what was signed is not what would be issued. */
export function closedGate(
  gate: Gate,
  subject: GateSubject,
  firm: Firm,
  own: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const { signed } = gateRecord(subject.file, gate.id, subject.part)
  if (signed && holds(signed, gate, subject, own)) return []
  const who = signersOf(gate, firm, subject)
  const [en, zh] = [who.map((post) => posts[post].en).join(' or '), who.map((post) => posts[post].zh).join('或')]
  const rule = { id: gate.id, weight: 'block' as const, source: gate.source }
  const remedy = { en: `Send it for signature to ${en}.`, zh: `请送${zh}签。` }
  if (!signed) {
    const says = { en: `${gate.title.en}: not signed yet.`, zh: `${gate.title.zh}：还没有签。` }
    return [findingOf(rule, { at: 'gate', says, remedy })]
  }
  return changedSince(signed, gate, subject, own).map(({ at, before, after }) =>
    findingOf(rule, {
      at,
      says: {
        en: `Changed since it was signed: ${at} was ${show(before)}, is ${show(after)}.`,
        zh: `签名后改动：${at} 原为 ${show(before)}，现为 ${show(after)}。`,
      },
      remedy,
    }),
  )
}

function show(value: unknown): string {
  if (value === undefined || value === '') return '—'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
