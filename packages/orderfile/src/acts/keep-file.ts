import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { keepRules } from '../binder/binder-rules.ts'
import { evidenceShape, orderFile } from '../order-file.ts'

const input = z.object({
  /** A kind of paper: binder/kinds.ts. */
  kind: z.string().min(1).max(60),
  /** The purchase, sample, inspection or instalment it is of; empty for the whole order. */
  part: z.string().max(60).default(''),
  files: z.array(evidenceShape).min(1).max(50),
  note: z.string().trim().max(1000).default(''),
})

/** Keeps files in the order file under a kind of paper. A newer one of the same kind stands above the older; none is lost. */
export const keepFile = unlessClosed({
  name: 'keep-file',
  title: { en: 'Put into the order file', zh: '归入订单档案' },
  right: 'keep',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ files }) => files.map(({ attachment }) => attachment),
  decide(file, { kind, part, files, note }, now) {
    const findings = judge(keepRules, { kind, part, files, sections: file.deal, kept: file.binder.kept })
    if (blocks(findings)) return refused(findings)
    const { by, at, day, id } = now
    return done(
      files.map(({ attachment, name }, i) =>
        change(orderFile, file.id, {
          type: 'file-kept',
          file: { id: i === 0 ? id : `${id}-${i}`, kind, part, attachment, name, note, by: by.account, at, day },
        }),
      ),
    )
  },
})
