import { act, change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { gateOf } from '../gates.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'
import { further, reached, type Stage } from '../stage.ts'

const input = z.object({ reason: z.string().trim().min(1).max(1000) })

/** Opens a closed file again, with a reason: G26 falls, and the file stands where its other gates have brought it. */
export const reopenFile = act({
  name: 'reopen-file',
  title: { en: 'Reopen a closed file', zh: '重新打开已归档的订单' },
  right: 'reopen',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { reason }, { by, at }) {
    if (!reached(file.stage, 'E19'))
      return refuse(
        'BF-09',
        'stage',
        { en: 'The file is not closed.', zh: '该档案没有归档。' },
        { en: 'Nothing is to be reopened.', zh: '不需要重新打开。' },
      )
    const passed = Object.entries(file.gates)
      .filter(([key, { signed }]) => signed && !key.startsWith('G26'))
      .flatMap(([key]) => gateOf(key.split('/')[0] ?? '')?.reaches ?? [])
    const stage = passed.reduce<Stage>(further, file.deal.shipment?.onBoard ? 'E15' : 'E1')
    return done([change(orderFile, file.id, { type: 'file-reopened', stage, by: by.account, at, reason })])
  },
})
