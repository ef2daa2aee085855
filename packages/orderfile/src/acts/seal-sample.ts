import { firm } from '@gendan/firm/firm'
import { keptMonthsOf } from '@gendan/firm/quality'
import { keptOf } from '@gendan/forms/deal/quality'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { addMonths, dayShape } from '@gendan/kernel/day'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { keptDone } from '../quality/kept-done.ts'
import { keptRules } from '../quality/kept-rules.ts'

const input = z.object({
  firm: z.string(),
  /** The sample, by id. */
  sample: z.string(),
  /** Pieces that were made, counted one by one. */
  made: z.number().int().min(1).max(2000),
  /** The sealed piece with its seal and label, by content address. */
  photo: z.string(),
  /** The last day on which it is valid; the firm's months from today where nothing is said. */
  until: dayShape.optional(),
})

/** Counts the pieces of a sample that was made and seals the one that is kept. Sealed again, it is valid anew. */
export const sealSample = unlessEnded({
  name: 'seal-sample',
  title: { en: 'Count and seal the kept sample', zh: '清点并封样' },
  right: 'keep-sample',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ photo }) => [photo],
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(file, { firm: id, sample, made, photo, until: typed }, { day, at, by }, facts) {
    const until = typed ?? addMonths(day, keptMonthsOf(facts.of(firm, id)))
    const findings = judge(keptRules, keptDone(file, sample, 'seal', day, { made, photo, until }))
    if (blocks(findings)) return refused(findings)
    const sealed = { by: by.account, at, day, photo }
    const loans = keptOf(file.deal, sample)?.loans ?? []
    return done([change(orderFile, file.id, { type: 'kept-put', kept: { id: sample, made, sealed, until, loans } })])
  },
})
