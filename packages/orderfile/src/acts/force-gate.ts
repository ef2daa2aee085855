import { done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { atGate, gateNeeds, noGate, passed, signatureBase } from '../at-gate.ts'
import { orderFile } from '../order-file.ts'
import { forceRules, signingPost } from '../sign-rules.ts'

const input = z.object({
  firm: z.string(),
  gate: z.string(),
  part: z.string().default(''),
  /** The fingerprint of what was on the screen. */
  print: z.string().max(64),
  reason: z.string().trim().min(1).max(1000),
})

/** Forces passage at a gate, with a reason. It is marked so for ever, and binds the facts like any signature. */
export const forceGate = onward({
  name: 'force-gate',
  title: { en: 'Force passage', zh: '强制放行' },
  right: 'sign',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, at) => gateNeeds(file, at),
  decide(file, forcing, now, facts) {
    const at = atGate(file, forcing, facts)
    if (!at) return refused([noGate(forcing.gate)])
    const { gate, lamp, ours, before } = at
    const { account } = now.by
    const { forcedBy } = gate
    const findings = judge(forceRules, { lamp, firm: ours, by: account, seen: forcing.print, before, forcedBy })
    const post = signingPost({ signers: forcedBy }, ours, account)
    if (findings.length > 0 || !post) return refused(findings)
    const base = signatureBase(at, file, now)
    return done(passed(file, at, { ...base, post, self: false, evidence: [], forced: true, note: forcing.reason }))
  },
})
