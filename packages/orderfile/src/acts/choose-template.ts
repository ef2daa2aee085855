import { firm } from '@gendan/firm/firm'
import { change, done } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  firm: z.string(),
  /** The template's id, empty for the firm's usual spans; left out, the one that goods, payment and term say holds again. */
  template: z.string().max(40).optional(),
  reason: z.string().trim().min(1).max(300),
})

/** Reckons an order by another template than its goods, payment and term say, or by that one again. No gate closes: spans are no terms. */
export const chooseTemplate = unlessClosed({
  name: 'choose-template',
  title: { en: 'Choose the path template', zh: '选定路径模板' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(file, { firm: id, template, reason }, now, facts) {
    const { path } = facts.of(firm, id).rules
    const known = template === undefined || template === '' || path?.templates?.some((one) => one.id === template)
    if (!known)
      return refuse(
        'OF-35',
        'template',
        { en: 'There is no such template in the settings.', zh: '设置里没有这个模板。' },
        { en: 'Choose one that stands there.', zh: '请选设置里已有的模板。' },
      )
    if (file.template?.template === template)
      return refuse(
        'OF-36',
        'template',
        { en: 'The order is reckoned so already.', zh: '该单已按此推算。' },
        { en: 'Choose another, or leave it.', zh: '请另选，或不改。' },
      )
    const said = { reason, by: now.by.account, at: now.at }
    return done([
      change(orderFile, file.id, { type: 'template-chosen', ...said, ...(template === undefined ? {} : { template }) }),
    ])
  },
})
