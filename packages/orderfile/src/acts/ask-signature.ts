import { formOf } from '@gendan/forms/catalogue'
import { draft } from '@gendan/forms/form'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks } from '@gendan/kernel/rule'
import { z } from 'zod'
import { accountWaits } from '../account-waits.ts'
import { onward } from '../aside.ts'
import { bindNow } from '../binding.ts'
import { dealIn, dealNeeds } from '../deal-of.ts'
import { gateOf } from '../gates.ts'
import { givenFor } from '../given-for.ts'
import { notYourPaper } from '../not-your-paper.ts'
import { gateRecord, orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  firm: z.string(),
  gate: z.string(),
  part: z.string().default(''),
  /** What is typed on the paper over which the signature is asked. */
  own: z.record(z.string(), z.unknown()).default({}),
  note: z.string().max(1000).default(''),
})

/** Sends a paper, or what a gate binds, to be signed: from now on it stands in the inbox of everybody whose post may sign. */
export const askSignature = onward({
  name: 'ask-signature',
  title: { en: 'Send for signature', zh: '送签' },
  right: 'paper',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id }) => dealNeeds(file, id),
  decide(file, { firm: firmId, gate: gateId, part, own, note }, now, facts) {
    const gate = gateOf(gateId)
    if (!gate || gate.shown)
      return refuse(
        'OF-01',
        'gate',
        { en: 'No signature is asked for here.', zh: '这里不需要送签。' },
        {
          en: 'Issue the paper, or show the proof that the gate asks for.',
          zh: '请直接开出单证，或出示闸门要求的凭据。',
        },
      )
    const others = notYourPaper(now, gate.kind ?? '')
    if (others.length > 0) return refused(others)
    const { deal, ours } = dealIn(file, firmId, facts)
    const form = formOf(gate.kind ?? '')
    const read = (form?.ownShape.parse(own) ?? {}) as Record<string, unknown>
    const findings = [
      ...(form ? draft(form, deal, read, givenFor(file, form.kind, part, now.day)).findings : []),
      ...accountWaits(ours, read),
    ]
    if (blocks(findings)) return refused(findings)
    const { signed } = gateRecord(file, gate.id, part)
    const bound = bindNow(gate, { file, deal, part }, read, signed)
    if (bound === undefined)
      return refuse(
        'OF-12',
        'gate',
        {
          en: `${gate.title.en}: what is to be signed is not there yet.`,
          zh: `${gate.title.zh}：要签的内容还没有。`,
        },
        { en: gate.help.en, zh: gate.help.zh },
      )
    const { account } = now.by
    const ask = { by: account, at: now.at, kind: gate.kind ?? '', own: read, ...bound, note }
    return done([change(orderFile, file.id, { type: 'signature-asked', gate: gate.id, part, ask })])
  },
})
