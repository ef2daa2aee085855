import { z } from 'zod'
import { accessoryQuestions } from './accessory-questions.ts'
import { accountQuestions } from './account-questions.ts'
import { bankQuestions } from './bank-questions.ts'
import { billQuestions } from './bill-questions.ts'
import { binderEntryShape, completenessShape, expectedShape } from './binder-rows.ts'
import { changeQuestions, lampShape } from './change-questions.ts'
import { creditQuestions } from './credit-questions.ts'
import { dayRequestQuestions } from './day-request-questions.ts'
import { figureQuestions } from './figure-questions.ts'
import { handingQuestions } from './handing-questions.ts'
import { inspectionFigureQuestions } from './inspection-figures.ts'
import { inspectionQuestions } from './inspection-questions.ts'
import { invoiceQuestions } from './invoice-questions.ts'
import { learnedShape } from './learned-shapes.ts'
import { linkQuestions } from './link-questions.ts'
import { makingQuestions } from './making-questions.ts'
import { messageQuestions } from './message-questions.ts'
import { moneyQuestions } from './money-questions.ts'
import { newcomerQuestions } from './newcomer-questions.ts'
import { ownDayQuestions } from './own-day-questions.ts'
import { pathQuestions } from './path-questions.ts'
import { pathShape } from './path-shapes.ts'
import { presentationQuestions } from './presentation-questions.ts'
import { qualityQuestions } from './quality-questions.ts'
import { ask, rows } from './question.ts'
import {
  goodsRowShape,
  inboxRowShape,
  journalRowShape,
  orderRowShape,
  orderStockRowShape,
  partyRowShape,
  stockRowShape,
} from './rows.ts'
import { findingShape, listInput } from './shapes.ts'
import { spentShape } from './spent-shapes.ts'
import { stockQuestions } from './stock-questions.ts'
import { supplierQuestions } from './supplier-questions.ts'
import { programQuestions } from './webhook-doors.ts'

const text = z.string()
const place = { locode: text, name: text, nameZh: text, country: text }
const state = z.record(z.string(), z.unknown())
const versioned = z.object({ version: z.number().int(), state })

export const orderSorts = ['number', 'customer', 'amount', 'latestShipment', 'stage', 'changedAt'] as const

/** Every question of the house, by name. */
export const questions = {
  orders: ask(
    'List order files',
    '订单列表',
    'see',
    z.object({
      ...listInput,
      stage: text.optional(),
      owner: text.optional(),
      buyer: text.optional(),
      lamp: text.optional(),
      aside: text.optional().describe('hold, cancelled, lost; none for those that go their way'),
      sort: z.enum(orderSorts).default('changedAt'),
    }),
    rows(orderRowShape),
  ),
  ...pathQuestions,
  ...ownDayQuestions,
  ...newcomerQuestions,
  ...dayRequestQuestions,
  ...handingQuestions,
  ...linkQuestions,
  ...supplierQuestions,
  ...makingQuestions,
  ...accessoryQuestions,
  ...billQuestions,
  ...stockQuestions,
  ...figureQuestions,
  'order-stages': ask(
    'How many order files stand at each stage',
    '各阶段的订单数',
    'see',
    z.object({}),
    z.object({
      stages: z
        .record(z.string(), z.number())
        .describe('Files by stage, counted to 1000; a stage without any is left out'),
    }),
  ),
  order: ask(
    'One order file with its gates and findings',
    '订单档案',
    'see',
    z.object({ id: text }),
    z.object({
      version: z.number().int(),
      file: state,
      buyer: versioned,
      suppliers: z.record(text, state).describe('The suppliers and makers that the file names, by id'),
      reviews: z.record(text, text).describe('Why the price of which of its goods is under review, by id'),
      lamps: z.array(lampShape),
      next: z.object({
        says: z.object({ en: text, zh: text }),
        does: text,
        kind: text.optional(),
        part: text.optional(),
        gate: text.optional(),
        section: text.optional(),
      }),
      path: pathShape.optional().describe('The way of the order today, once the customer has ordered'),
      spent: spentShape.optional().describe('Who spent which days of it, up to today or to its end'),
      stale: z.array(state),
      findings: z.array(findingShape),
    }),
  ),
  learned: ask(
    'What closed orders of the same goods, customer or suppliers taught',
    '以往归档订单（同商品、同客户、同供应商）的经验',
    'see',
    z.object({ id: text }),
    learnedShape,
  ),
  binder: ask(
    'Everything in an order file, and what is missing',
    '订单档案的全部资料与缺件',
    'see',
    z.object({ id: text }),
    z.object({
      version: z.number().int(),
      number: text,
      stage: text,
      entries: z.array(binderEntryShape),
      expected: z.array(expectedShape),
      completeness: completenessShape,
    }),
  ),
  ...changeQuestions,
  journal: ask(
    'What was done with it, latest first',
    '操作日志',
    'see',
    z.object({ kind: text, id: text, limit: z.coerce.number().int().min(1).max(500).default(100) }),
    z.object({ rows: z.array(journalRowShape) }),
  ),
  'all-acts': ask(
    'The journal of the firm, latest first',
    '全部操作日志',
    'journal',
    z.object({
      after: z.string().max(300).optional().describe('Where the page before ended: its `next`'),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(journalRowShape.extend({ kind: text, id: text })), next: text.nullable() }),
  ),
  inbox: ask(
    'What waits for a signature',
    '签批',
    'see',
    z.object({}),
    z.object({ waiting: z.array(inboxRowShape), signed: z.array(inboxRowShape) }),
  ),
  ...moneyQuestions,
  ...invoiceQuestions,
  ...presentationQuestions,
  ...creditQuestions,
  ...programQuestions,
  ...accountQuestions,
  ...messageQuestions,
  ...bankQuestions,
  ...qualityQuestions,
  ...inspectionQuestions,
  ...inspectionFigureQuestions,
  parties: ask(
    'List parties',
    '客户与供应商列表',
    'see',
    z.object({
      ...listInput,
      role: text.optional(),
      country: text.optional(),
      retired: z.stringbool().or(z.boolean()).default(false),
      sort: z.enum(['name', 'country', 'city']).default('name'),
    }),
    rows(partyRowShape),
  ),
  stock: ask(
    'Stock on hand, and for which orders it is kept',
    '库存与预留',
    'see',
    z.object({
      ...listInput,
      goods: text.optional().describe('One article alone, by the id of its file'),
      all: z.stringbool().or(z.boolean()).default(false).describe('Goods without stock, too'),
      short: z.stringbool().or(z.boolean()).default(false).describe('Only those that run short'),
      sort: z.enum(['code', 'name', 'onHand', 'free']).default('code'),
    }),
    rows(stockRowShape),
  ),
  'order-stock': ask(
    'The stock of the goods that an order sells',
    '订单商品的库存',
    'see',
    z.object({ file: text }),
    z.object({ rows: z.array(orderStockRowShape) }),
  ),
  party: ask('One party', '单位资料', 'see', z.object({ id: text }), versioned),
  'goods-list': ask(
    'List goods',
    '商品列表',
    'see',
    z.object({
      ...listInput,
      retired: z.stringbool().or(z.boolean()).default(false),
      sort: z.enum(['code', 'name', 'hsCode']).default('code'),
    }),
    rows(goodsRowShape),
  ),
  goods: ask('One article', '商品资料', 'see', z.object({ id: text }), versioned),
  firm: ask(
    'The firm and the people in it',
    '公司与成员',
    'see',
    z.object({}),
    z.object({
      version: z.number().int(),
      firm: state,
      people: z.array(z.object({ account: text, name: text, login: text, active: z.boolean() })),
      invitations: z.array(z.object({ id: text, name: text, posts: z.array(text), expires: text })),
    }),
  ),
  draft: ask(
    'The kept draft of a paper',
    '单证草稿',
    'see',
    z.object({ file: text, kind: text, part: text.default('') }),
    z.object({ version: z.number().int(), own: state, by: text, at: text }),
  ),
  'match-order': ask(
    "Who and what a customer's order names",
    '客户订单匹配',
    'order',
    z.object({ order: state, buyer: text.optional() }),
    z.object({
      parties: z.array(
        z.object({ id: text, name: z.object({ en: text, zh: text }), sure: z.boolean(), likeness: z.number() }),
      ),
      goods: z.record(
        z.string(),
        z.array(
          z.object({
            id: text,
            code: text,
            name: z.object({ en: text, zh: text }),
            sure: z.boolean(),
            likeness: z.number(),
          }),
        ),
      ),
    }),
    'POST',
  ),
  ports: ask(
    'Find a port or place',
    '查找港口',
    'see',
    z.object({ search: z.string().min(1).max(80), limit: z.coerce.number().int().min(1).max(50).default(12) }),
    z.object({ rows: z.array(z.object({ ...place, seaPort: z.object(place).nullable() })) }),
  ),
  find: ask(
    'Search everything: papers, orders, parties, goods, messages, credits, presentations, money, and what people wrote in acts',
    '查找一切',
    'see',
    z.object({
      search: z.string().min(1).max(120),
      few: z.coerce.number().int().min(1).max(50).default(6).describe('So many of each kind'),
    }),
    z.object({
      rows: z.array(
        z.object({
          kind: text,
          id: text,
          title: text,
          note: text,
          found: text.describe('The words around what was sought, where it stands in a longer text'),
          at: text.optional(),
          of: z.object({ kind: text, id: text }).optional().describe('In whose journal it was written'),
          did: z
            .object({ en: text, zh: text })
            .optional()
            .describe('What was done when it was written, as the act is called'),
        }),
      ),
    }),
  ),
} as const

export type QuestionName = keyof typeof questions
export type Asked<Name extends QuestionName> = z.input<(typeof questions)[Name]['input']>
export type Answer<Name extends QuestionName> = z.output<(typeof questions)[Name]['output']>
