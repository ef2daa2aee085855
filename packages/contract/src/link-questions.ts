import { linkStates } from '@gendan/orderfile/link/link-states'
import { signLinkShape } from '@gendan/orderfile/link/sign-link'
import { z } from 'zod'
import { ask } from './question.ts'

const text = z.string()

const openingShape = z.object({
  at: text,
  agent: text.describe('robot, phone, wechat, computer or program, as the opener calls himself'),
  from: text,
})

/** The papers of an order that were sent to be signed back by link, the last one first. */
export const linkQuestions = {
  'sign-links': ask(
    'Papers of an order sent by link, with their state and openings',
    '本单的签回链接、状态与打开记录',
    'see',
    z.object({ id: text.describe('The order file') }),
    z.object({
      links: z.array(
        signLinkShape.unwrap().extend({
          state: z.enum(Object.keys(linkStates) as [keyof typeof linkStates, ...(keyof typeof linkStates)[]]),
          openings: z.array(openingShape).describe('The last forty, the last one first'),
        }),
      ),
    }),
  ),
} as const
