import { done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { atGate, gateNeeds, noGate, passed, signatureBase } from '../at-gate.ts'
import type { LedgerProof } from '../gate.ts'
import type { Signature } from '../gate-record.ts'
import { evidenceShape, orderFile } from '../order-file.ts'
import { stop } from '../refuse.ts'
import { showRules, signingPost } from '../sign-rules.ts'

const input = z.object({
  firm: z.string(),
  gate: z.string(),
  part: z.string().default(''),
  /** The fingerprint of what was on the screen. */
  print: z.string().max(64),
  /** Kept files: the customer's signed copy, a bank slip, a report, a photograph. */
  evidence: z.array(evidenceShape).max(20).default([]),
  note: z.string().max(1000).default(''),
})

/** Passes a gate by showing what proves it. The proof is bound to the facts: when they change, the gate closes and asks anew. */
export const passGate = onward({
  name: 'pass-gate',
  title: { en: 'Show the proof and pass', zh: '出示凭据通过' },
  right: 'sign',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, at) => gateNeeds(file, at),
  files: ({ evidence }) => evidence.map(({ attachment }) => attachment),
  decide(file, shown, now, facts) {
    const at = atGate(file, shown, facts)
    if (!at) return refused([noGate(shown.gate)])
    const { gate, lamp, ours, deal, before } = at
    if (!gate.shown) return refused([asksSignature(gate.id)])
    const { account } = now.by
    const { evidence, note, print: seen } = shown
    const ledger = gate.ledger?.(file, deal.house)
    const proof = {
      asks: gate.shown,
      files: evidence.length,
      word: note,
      lacks: gate.lacks?.(file, shown.part, deal) ?? [],
      makers: gate.madeBy?.(file, shown.part) ?? [],
      ledger,
    }
    const findings = judge(showRules, { lamp, firm: ours, by: account, seen, before, ...proof })
    const post = signingPost(lamp, ours, account)
    if (findings.length > 0 || !post) return refused(findings)
    const base = signatureBase(at, file, now)
    return done(passed(file, at, { ...base, post, self: false, forced: false, ...withLedger(shown, ledger) }))
  },
})

/** A passage on the ledger keeps the slips behind it, and says what the ledger said where nothing else is written. */
function withLedger(
  { evidence, note }: Pick<Signature, 'evidence' | 'note'>,
  ledger: LedgerProof | undefined,
): Pick<Signature, 'evidence' | 'note'> {
  if (!ledger?.covers) return { evidence, note }
  const shown = new Set(evidence.map(({ attachment }) => attachment))
  const slips = ledger.evidence.filter(({ attachment }) => !shown.has(attachment))
  return { evidence: [...evidence, ...slips].slice(0, 20), note: note || `${ledger.says.zh} ${ledger.says.en}` }
}

function asksSignature(gate: string) {
  return stop(
    'OF-13',
    'gate',
    { en: `${gate} is signed, not shown.`, zh: `${gate} 须送签，不是出示凭据。` },
    { en: 'Send it for signature.', zh: '请送签。' },
  )
}
