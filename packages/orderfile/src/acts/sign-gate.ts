import { done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { asksProof } from '../asks-proof.ts'
import { atGate, gateNeeds, noGate, passed, signatureBase } from '../at-gate.ts'
import { orderFile } from '../order-file.ts'
import { signingPost, signRules } from '../sign-rules.ts'

const input = z.object({
  firm: z.string(),
  gate: z.string(),
  part: z.string().default(''),
  /** The fingerprint of what the signer has read. */
  print: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().max(1000).default(''),
})

/** Signs at a gate. The signature binds person, post and time to the facts; a change of them closes the gate again. */
export const signGate = onward({
  name: 'sign-gate',
  title: { en: 'Sign', zh: '签名' },
  right: 'sign',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, at) => gateNeeds(file, at),
  decide(file, asked, now, facts) {
    const at = atGate(file, asked, facts)
    if (!at) return refused([noGate(asked.gate)])
    if (at.gate.shown) return refused([asksProof(at.gate.id)])
    const { lamp, ours, before } = at
    const { account } = now.by
    const findings = judge(signRules, { lamp, firm: ours, by: account, seen: asked.print, before })
    const post = signingPost(lamp, ours, account)
    if (findings.length > 0 || !post) return refused(findings)
    const self = lamp.record.asked?.by === account
    const base = signatureBase(at, file, now)
    return done(passed(file, at, { ...base, post, self, evidence: [], forced: false, note: asked.note }))
  },
})
