import { firm } from '@gendan/firm/firm'
import { act, change, done } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { signersOf } from '../gate.ts'
import { gateOf } from '../gates.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'
import { signingPost } from '../sign-rules.ts'

const input = z.object({ firm: z.string(), gate: z.string(), reason: z.string().trim().min(1).max(1000) })

/** Sends a paper back instead of signing it, with the reason. */
export const returnGate = act({
  name: 'return-gate',
  title: { en: 'Return with a reason', zh: '退回，写明理由' },
  right: 'sign',
  on: orderFile,
  does: 'changes',
  input,
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(file, { firm: firmId, gate: gateId, reason }, now, facts) {
    const gate = gateOf(gateId)
    if (!gate || !file.gates[gateId]?.asked)
      return refuse(
        'OF-03',
        'gate',
        { en: 'Nothing waits for a signature here.', zh: '这里没有待签的内容。' },
        { en: 'Look at the inbox again.', zh: '请刷新签批。' },
      )
    const ours = facts.of(firm, firmId)
    const post = signingPost({ signers: signersOf(gate, ours) }, ours, now.by.account)
    if (!post)
      return refuse(
        'SG-01',
        'by',
        { en: 'Your posts may not sign or return here.', zh: '您的岗位无权在此签名或退回。' },
        { en: 'Ask somebody whose post may.', zh: '请有权岗位处理。' },
      )
    const returned = { by: now.by.account, post, at: now.at, reason }
    return done([change(orderFile, file.id, { type: 'gate-returned', gate: gateId, returned })])
  },
})
