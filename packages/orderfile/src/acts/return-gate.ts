import { change, done, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { asksProof } from '../asks-proof.ts'
import { atGate, gateNeeds } from '../at-gate.ts'
import { orderFile } from '../order-file.ts'
import { stop } from '../refuse.ts'
import { signingPost } from '../sign-rules.ts'

const input = z.object({
  firm: z.string(),
  gate: z.string(),
  part: z.string().default(''),
  reason: z.string().trim().min(1).max(1000),
})

/** Sends a paper back instead of signing it, with the reason. */
export const returnGate = unlessClosed({
  name: 'return-gate',
  title: { en: 'Return with a reason', zh: '退回，写明理由' },
  right: 'sign',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, at) => gateNeeds(file, at),
  decide(file, asked, now, facts) {
    const at = atGate(file, asked, facts)
    if (!at?.lamp.record.asked) return refused([nothingWaits])
    if (at.gate.shown) return refused([asksProof(at.gate.id)])
    const { account } = now.by
    const post = signingPost(at.lamp, at.ours, account)
    if (!post) return refused([notYours])
    const returned = { by: account, post, at: now.at, reason: asked.reason }
    const { gate, part } = asked
    return done([change(orderFile, file.id, { type: 'gate-returned', gate, part, returned })])
  },
})

const nothingWaits = stop(
  'OF-03',
  'gate',
  { en: 'Nothing waits for a signature here.', zh: '这里没有待签的内容。' },
  { en: 'Look at the inbox again.', zh: '请刷新签批。' },
)

const notYours = stop(
  'SG-01',
  'by',
  { en: 'Your posts may not sign or return here.', zh: '您的岗位无权在此签名或退回。' },
  { en: 'Ask somebody whose post may.', zh: '请有权岗位处理。' },
)
