import { firm, memberOf } from '@gendan/firm/firm'
import { change, done } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ firm: z.string(), owner: z.string() })

/** Gives a file to another colleague to follow. */
export const handOver = unlessClosed({
  name: 'hand-over',
  title: { en: 'Hand over', zh: '移交跟单' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(file, { firm: firmId, owner }, _, facts) {
    if (!memberOf(facts.of(firm, firmId), owner)?.active)
      return refuse(
        'OF-09',
        'owner',
        { en: 'This person does not work here.', zh: '此人不在岗。' },
        { en: 'Choose an active member.', zh: '请选在岗成员。' },
      )
    return done([change(orderFile, file.id, { type: 'owner-changed', owner })])
  },
})
