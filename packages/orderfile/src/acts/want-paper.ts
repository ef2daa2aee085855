import { change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { orderFile } from '../order-file.ts'

/** Takes the mark “not needed” from a paper: it is expected again. */
export const wantPaper = unlessClosed({
  name: 'want-paper',
  title: { en: 'Expect the paper again', zh: '恢复为需要' },
  right: 'waive',
  on: orderFile,
  does: 'changes',
  input: z.object({ kind: z.string(), part: z.string().default('') }),
  decide: (file, { kind, part }) =>
    done(
      file.binder.waived.some((one) => one.kind === kind && one.part === part)
        ? [change(orderFile, file.id, { type: 'waiver-lifted', kind, part })]
        : [],
    ),
})
