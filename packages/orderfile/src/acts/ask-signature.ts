import { firm } from '@gendan/firm/firm'
import { party } from '@gendan/firm/party'
import { formOf } from '@gendan/forms/catalogue'
import { draft } from '@gendan/forms/form'
import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { blocks } from '@gendan/kernel/rule'
import { z } from 'zod'
import { dealOf } from '../deal-of.ts'
import { gateOfPaper } from '../gates.ts'
import { nextVersion } from '../next-version.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  firm: z.string(),
  kind: z.string(),
  own: z.record(z.string(), z.unknown()),
  note: z.string().max(1000).default(''),
})

/** Sends a paper to be signed: from now on it stands in the inbox of everybody whose post may sign. */
export const askSignature = act({
  name: 'ask-signature',
  title: { en: 'Send for signature', zh: '送签' },
  right: 'paper',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id }) => [refTo(firm, id), refTo(party, file.buyer)],
  decide(file, { firm: firmId, kind, own, note }, now, facts) {
    const form = formOf(kind)
    const gate = gateOfPaper(kind)
    if (!form || !gate)
      return refuse(
        'OF-01',
        'kind',
        { en: 'This paper needs no signature.', zh: '这种单证不需要签。' },
        { en: 'Issue it.', zh: '请直接开出。' },
      )
    const read = form.ownShape.parse(own) as Record<string, unknown>
    const deal = dealOf(file, facts.of(firm, firmId), facts.of(party, file.buyer))
    const { findings } = draft(form, deal, read, { day: now.day, version: nextVersion(file, kind) })
    if (blocks(findings)) return refused(findings)
    const bound = gate.facts(deal, read)
    const ask = { by: now.by.account, at: now.at, kind, own: read, print: fingerprint(bound), facts: bound, note }
    return done([change(orderFile, file.id, { type: 'signature-asked', gate: gate.id, ask })])
  },
})
