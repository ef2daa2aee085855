import { dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { shownHeadShape } from '@gendan/orderfile/link/shown-head'
import { linkWishShape } from '@gendan/orderfile/link/sign-link'
import { z } from 'zod'
import { door } from './door.ts'

const text = z.string()

/** 256 bits, as they stand behind the # of a link. */
const secret = text.regex(/^[A-Za-z0-9_-]{43}$/)

/** How a link stands for whoever holds it. */
export const strangerStates = ['open', 'answered', 'superseded', 'revoked', 'expired'] as const

/** What a link says when it is opened; its head only while it may be answered. */
export const lookShape = z.object({
  state: z.enum(strangerStates),
  from: z.object({ en: text, zh: text }),
  practice: z.boolean(),
  head: shownHeadShape.optional(),
})
export type Look = z.infer<typeof lookShape>

/** Doors of papers that are signed back by link: one for us, the others for whoever holds the link. */
export const signDoors = {
  'send-link': door(
    'POST',
    '/worlds/{world}/files/{file}/links',
    'Send an issued paper to be signed back by link; its secret is shown this once',
    '发链接签回单证，链接仅此一次显示',
    linkWishShape,
    z.object({ id: text, link: text, until: text, picture: text.describe('The link to scan, as a data URL') }),
  ),
  'look-at-link': door('POST', '/sign/look', 'What a link shows', '查看链接内容', z.object({ secret }), lookShape),
  'link-pages': door(
    'POST',
    '/sign/pages',
    'The pages of the paper behind a link, as drawings',
    '链接所示单证的页面',
    z.object({ secret }),
    z.object({ pages: z.array(text) }),
  ),
  'link-pdf': door(
    'POST',
    '/sign/pdf',
    'The PDF of the paper behind a link, as it was issued',
    '链接所示单证的 PDF',
    z.object({ secret }),
    z.unknown(),
    { file: true },
  ),
  'touch-link': door(
    'POST',
    '/sign/read',
    'Somebody has the page before his eyes',
    '有人在看这个页面',
    z.object({ secret }),
    z.object({ done: z.literal(true) }),
  ),
  'ready-link': door(
    'POST',
    '/sign/ready',
    'A nonce without which no answer is taken',
    '答复前须取的一次性码',
    z.object({ secret }),
    z.object({ nonce: text }),
  ),
  'answer-by-link': door(
    'POST',
    '/sign/answer',
    'Accept a paper, or say what is wanted otherwise',
    '接受单证，或提出修改',
    z.object({
      secret,
      nonce: text.max(600),
      name: text.trim().min(2).max(80).regex(/\p{L}/u),
      position: text.trim().min(1).max(80).regex(/\p{L}/u),
      counter: z
        .object({
          day: dayShape.optional(),
          prices: z
            .array(z.object({ line: z.number().int().min(0), price: decimalShape }))
            .max(500)
            .default([]),
          word: text.trim().max(1000).default(''),
        })
        .optional(),
    }),
    z.object({ done: z.literal(true) }),
  ),
} as const
