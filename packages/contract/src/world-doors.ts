import { makeToken } from '@gendan/firm/acts/token-acts'
import { layoutShape } from '@gendan/firm/layout'
import { allPosts } from '@gendan/firm/posts'
import { sideShape } from '@gendan/forms/account-statement/shape'
import { currencyShape } from '@gendan/kernel/money'
import { carriedSteps } from '@gendan/orderfile/path/carried'
import { z } from 'zod'
import { door } from './door.ts'
import { changesShape, findingShape, performedShape } from './shapes.ts'

const text = z.string()

const words = z.object({ en: text, zh: text })

const none = z.object({})

const said = z.object({ done: z.literal(true) })

const posts = z.array(z.enum(allPosts as [string, ...string[]]))

/** A statement that was issued, or the account of a party as a statement would say it now. */
const accountWanted = {
  statement: text.max(80).default('').describe('One that was issued, by id; without it the account as it stands'),
  party: text.max(80).default(''),
  side: sideShape.default('customer'),
  currency: currencyShape.optional(),
  from: text.max(10).optional(),
  to: text.max(10).optional(),
  tongue: z.enum(['en', 'zh', 'both']).default('both'),
  bank: text.max(40).default(''),
  addition: text.max(1000).default(''),
}

const page = z.object({
  at: text,
  page: z.number(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})

/** What is said in a world beside acts and questions: invitations, drafts, pages, files. */
export const worldDoors = {
  invite: door(
    'POST',
    '/worlds/{world}/invitations',
    'Invite a colleague by link',
    '邀请同事',
    z.object({ name: text.trim().min(1).max(80), posts: posts.min(1) }),
    z.object({ link: text, expires: text }),
  ),
  'withdraw-invitation': door(
    'POST',
    '/worlds/{world}/invitations/{id}/withdraw',
    'Withdraw an invitation',
    '撤回邀请',
    none,
    said,
  ),
  'password-link': door(
    'POST',
    '/worlds/{world}/password-links',
    'A link to set a new password',
    '发一次性重设密码链接',
    z.object({ account: text }),
    z.object({ link: text, expires: text }),
  ),
  'make-token': door(
    'POST',
    '/worlds/{world}/tokens',
    'Make an API token; its secret is shown this once',
    '新建 API 令牌，密钥仅此一次显示',
    makeToken.input,
    z.object({ id: text, secret: text.describe('Send it as Authorization: Bearer …'), rights: z.array(text) }),
  ),
  'perform-all': door(
    'POST',
    '/worlds/{world}/batch',
    'Several acts in their order, all or none; with Accept: application/x-ndjson each line says how many are done',
    '多个动作依次执行，要么全做，要么全不做；带 Accept: application/x-ndjson 则逐行报告进度',
    z.object({
      acts: z
        .array(
          z.object({
            act: text,
            id: text.describe('The subject, as in the address of the act'),
            input: z.unknown(),
            version: z.number().int().min(1).optional().describe('The version this was decided on'),
          }),
        )
        .min(1)
        .max(2000),
    }),
    z.object({ answers: z.array(performedShape) }),
  ),
  events: door(
    'GET',
    '/worlds/{world}/events',
    'What has changed since; with Accept: text/event-stream a stream that goes on telling',
    '此后有哪些变动；带 Accept: text/event-stream 则持续推送',
    z.object({
      after: text
        .max(4000)
        .optional()
        .describe('Where one stood: an `at`, or the id of an event. Without it: where we stand now'),
    }),
    changesShape,
  ),
  'keep-draft': door(
    'PUT',
    '/worlds/{world}/drafts/{file}/{kind}',
    'Keep a draft over the version it was typed on',
    '保存草稿',
    z.object({ part: text.default(''), version: z.number().int().min(0), own: z.record(text, z.unknown()) }),
    z.object({ version: z.number().int(), at: text }),
  ),
  pages: door(
    'POST',
    '/worlds/{world}/pages',
    'The page as it will print, with the places of its facts',
    '单证页面',
    z.object({
      file: text,
      kind: text.optional(),
      part: text.default(''),
      own: z.record(text, z.unknown()).optional(),
      paper: text.optional(),
      layout: text.or(layoutShape).optional().describe('The layout by id, or one that is not kept yet'),
      sample: z.boolean().optional().describe('Draws the standing example instead of a file'),
    }),
    z.object({ pages: z.array(text.describe('SVG')), spots: z.array(page), findings: z.array(findingShape) }),
  ),
  'account-pages': door(
    'POST',
    '/worlds/{world}/account-pages',
    'A statement of account as it prints',
    '对账单页面',
    z.object(accountWanted),
    z.object({ pages: z.array(text.describe('SVG')) }),
  ),
  'account-workbook': door(
    'GET',
    '/worlds/{world}/account-workbook',
    'A statement of account as Excel',
    '对账单导出 Excel',
    z.object(accountWanted),
    none,
    { file: true },
  ),
  'keep-attachment': door(
    'POST',
    '/worlds/{world}/attachments',
    'Keep a file or picture',
    '上传附件',
    none,
    z.object({ address: text, name: text, mime: text, bytes: z.number() }),
    { upload: true },
  ),
  attachment: door('GET', '/worlds/{world}/attachments/{address}', 'A kept file', '附件', none, none, { file: true }),
  'paper-workbook': door(
    'GET',
    '/worlds/{world}/files/{file}/papers/{paper}/workbook',
    'An issued paper as Excel',
    '单证导出 Excel',
    none,
    none,
    { file: true },
  ),
  'sample-labels': door(
    'GET',
    '/worlds/{world}/files/{file}/labels',
    'A sheet of labels with QR, one for each piece of a sample',
    '样品标签（每件一张，带二维码）',
    z.object({ sample: text.max(80).optional().describe('One sample by id; all of the file where left out') }),
    none,
    { file: true },
  ),
  'sourcing-workbook': door(
    'GET',
    '/worlds/{world}/files/{file}/sourcing/workbook',
    "Suppliers' offers side by side as Excel",
    '供应商报价比较导出 Excel',
    none,
    none,
    { file: true },
  ),
  'list-workbook': door(
    'GET',
    '/worlds/{world}/lists/{list}/workbook',
    'A list as Excel, with the filters of its question',
    '列表导出 Excel',
    z.record(text, text),
    none,
    { file: true },
  ),
  'read-order-file': door(
    'POST',
    '/worlds/{world}/order-files',
    "Read a customer's order from a file",
    '从文件读取客户订单',
    z.object({
      buyer: text.optional(),
      mapping: text.optional().describe('JSON: columns of the sheet; proposed where left out'),
      sheet: text.optional(),
    }),
    z.object({
      kind: z.enum(['ubl', 'sheet', 'unreadable']),
      attachment: text,
      fileName: text,
      order: z.record(text, z.unknown()).optional(),
      mapping: z.record(text, z.unknown()).optional(),
      sheets: z.array(text),
      preview: z.array(z.array(text)),
      findings: z.array(findingShape),
    }),
    { upload: true },
  ),
  'read-open-orders': door(
    'POST',
    '/worlds/{world}/open-orders/read',
    'Read an office list of open orders, order by order; nothing is saved yet',
    '从表格读取在手订单，先不保存',
    z.object({
      columns: text.max(2000).optional().describe('JSON: which column (a letter) is what, where the heads do not tell'),
    }),
    z.object({
      columns: z.record(text, text),
      heads: z.array(z.object({ column: text, text })),
      customers: z.record(text, z.array(z.object({ id: text, name: words, sure: z.boolean() }))),
      orders: z.array(
        z.object({
          number: text,
          customer: text,
          country: text,
          rows: z.array(z.number()),
          order: z.record(text, z.unknown()).nullable(),
          goods: z.record(text, text).describe('Goods files by line, where the code is on record'),
          terms: z.record(text, z.unknown()).nullable().describe('Terms, where the list says all of them'),
          known: text.nullable().describe('A file that has this order already'),
          standing: z
            .object({ step: z.enum(carriedSteps), text })
            .nullable()
            .describe('How far it is by the column of the list, and the words it was read from'),
          findings: z.array(findingShape),
        }),
      ),
      findings: z.array(findingShape),
    }),
    { upload: true },
  ),
  'read-list-file': door(
    'POST',
    '/worlds/{world}/lists/{list}/read',
    'Read parties or goods from a sheet; nothing is saved yet',
    '从表格读取资料，先不保存',
    none,
    z.object({
      rows: z.array(
        z.object({
          row: z.number(),
          input: z.record(text, z.unknown()).nullable(),
          label: text,
          findings: z.array(findingShape),
          known: z
            .object({
              id: text,
              version: z.number().int(),
              label: text,
              active: z.boolean(),
              input: z.record(text, z.unknown()).describe('What stands, with what the row says put over it'),
              changes: z.array(z.object({ at: text, before: z.unknown(), after: z.unknown() })),
            })
            .nullable()
            .describe('What is on record under the same code or name'),
        }),
      ),
      findings: z.array(findingShape),
    }),
    { upload: true },
  ),
} as const
