import { firm } from '@gendan/firm/firm'
import { party } from '@gendan/firm/party'
import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { dealOf } from '../deal-of.ts'
import { lampOf } from '../gate.ts'
import { gateOf } from '../gates.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'
import { signingPost, signRules } from '../sign-rules.ts'

const input = z.object({
  firm: z.string(),
  gate: z.string(),
  /** The fingerprint of what the signer has read. */
  print: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().max(1000).default(''),
})

/** Signs at a gate. The signature binds person, post and time to the facts; a change of them closes the gate again. */
export const signGate = act({
  name: 'sign-gate',
  title: { en: 'Sign', zh: '签名' },
  right: 'sign',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id }) => [refTo(firm, id), refTo(party, file.buyer)],
  decide(file, { firm: firmId, gate: gateId, print, note }, now, facts) {
    const gate = gateOf(gateId)
    if (!gate)
      return refuse(
        'OF-02',
        'gate',
        { en: `No gate ${gateId}.`, zh: `没有闸门 ${gateId}。` },
        { en: 'Choose a gate of this file.', zh: '请选本单的闸门。' },
      )
    const ours = facts.of(firm, firmId)
    const deal = dealOf(file, ours, facts.of(party, file.buyer))
    const lamp = lampOf(gate, file, deal, ours)
    const { account } = now.by
    const findings = judge(signRules, { lamp, firm: ours, by: account, seen: print })
    const post = signingPost(lamp, ours, account)
    const asked = lamp.record.asked
    if (findings.length > 0 || !post || !asked) return refused(findings)
    const signed = {
      by: account,
      post,
      at: now.at,
      print,
      facts: gate.facts(deal, asked.own),
      self: asked.by === account,
      note,
    }
    return done([change(orderFile, file.id, { type: 'gate-signed', gate: gate.id, signature: signed })])
  },
})
