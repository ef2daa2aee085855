import { firm } from '@gendan/firm/firm'
import { formOf } from '@gendan/forms/catalogue'
import type { PrintWish } from '@gendan/forms/form'
import { printed } from '@gendan/forms/layout'
import { change, done } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { confirmedWords } from '../confirmed-words.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ firm: z.string(), paper: z.string() })

/** Prints an issued paper once more with the company chop, and the signature image of the person who does it. Each time is logged. */
export const stampPaper = onward({
  name: 'stamp-paper',
  title: { en: 'Print with chop', zh: '盖章打印' },
  right: 'chop',
  on: orderFile,
  does: 'changes',
  input,
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(file, { firm: firmId, paper: id }, now, facts) {
    const paper = file.papers.find((one) => one.id === id)
    const form = paper && formOf(paper.kind)
    if (!paper || !form)
      return refuse(
        'OF-10',
        'paper',
        { en: 'No such paper was issued.', zh: '没有开出过这份单证。' },
        { en: 'Choose an issued paper.', zh: '请选已开出的单证。' },
      )
    const { chop, signatures } = facts.of(firm, firmId)
    if (!chop)
      return refuse(
        'OF-11',
        'chop',
        { en: 'The firm keeps no chop image.', zh: '公司还没有公章图样。' },
        { en: 'A manager can add it in the settings.', zh: '请经理在设置里上传。' },
      )
    const { account } = now.by
    const signature = signatures[account]
    const wish: PrintWish = {
      tongue: (paper.own['tongue'] ?? 'both') as PrintWish['tongue'],
      chop,
      ...(signature ? { signature } : {}),
      ...(paper.confirmed ? { confirmedBy: confirmedWords(paper.confirmed) } : {}),
    }
    const kept = (page: { attachment: string; bytes: number; pages: number }) =>
      change(orderFile, file.id, { type: 'paper-stamped', paper: id, by: account, at: now.at, page })
    return done([], [{ sheet: printed(form, paper.filled, wish, paper.layout), kept }])
  },
})
