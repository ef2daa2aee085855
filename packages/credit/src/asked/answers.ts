import { z } from 'zod'
import { creditShape } from '../terms/credit.ts'

const words = z.object({ en: z.string(), zh: z.string() })
const place = z.object({ from: z.int(), to: z.int() }).describe('Characters of the text · 在文本中的位置')

const finding = z
  .object({
    rule: z.string().describe('Id of the rule in docs/rules.md · 规则编号'),
    verdict: z.enum(['pass', 'fail', 'cannot-tell', 'judgement']),
    weight: z.enum(['block', 'warn', 'note']).describe('A discrepancy is fail and block · 不符点为 fail 且 block'),
    document: z.string().optional(),
    documents: z.array(z.string()).optional(),
    at: z.string().describe('Path into the named document, or into the credit · 所指位置'),
    says: words,
    source: z.object({ title: z.string(), at: z.string(), read: z.string().optional() }),
    remedy: words.optional(),
    until: z.string().optional().describe('Last day on which the remedy works · 补救的最后一日'),
    ask: z.string().optional().describe('What the amendment should read · 改证应写内容'),
  })
  .loose()

/** What `gendan credit read` answers. */
export const readAnswer: z.ZodType = z
  .object({
    type: z.string().optional().describe('Type of the message: "700" · 报文类型'),
    fields: z.record(z.string(), z.object({ raw: z.string(), value: z.unknown().optional(), at: place })),
    credit: creditShape,
    unread: z
      .array(z.object({ line: z.int(), text: z.string() }))
      .describe('Lines that belong to nothing: none is dropped · 未识别的行'),
    findings: z.array(finding),
  })
  .loose()

/** What `gendan credit review` answers. */
export const reviewAnswer: z.ZodType = z
  .object({
    findings: z.array(finding),
    analysisSheet: z.array(
      z.object({
        point: words,
        credit: z.string().optional(),
        contract: z.string().optional(),
        verdict: z.enum(['pass', 'fail', 'judgement']),
        rule: z.string(),
      }),
    ),
    amendmentRequest: z.string().optional(),
  })
  .loose()

/** What `gendan credit refusal` answers. */
export const refusalAnswer: z.ZodType = z
  .object({
    findings: z.array(finding),
    points: z.array(
      z
        .object({
          said: z.string().describe("The bank's words · 银行原文"),
          verdict: z
            .enum(['stands', 'contested', 'judgement'])
            .describe(
              'It stands; it is contested by the rules named; a person must judge it · 成立、可抗辩、须人工判断',
            ),
          rules: z.array(z.string()),
          says: words,
          source: z.object({ title: z.string(), at: z.string() }).loose().optional(),
          remedy: words.optional(),
          until: z.string().optional(),
        })
        .loose(),
    ),
    refuseBy: z.string().optional().describe('Fifth banking day after presentation, YYYY-MM-DD · 银行拒付的最后一日'),
    calendar: words.optional(),
    lastDay: z.string().optional(),
    answer: z.string().describe('The letter to the bank · 致银行函'),
  })
  .loose()

/** What `gendan credit examine` answers. */
export const examineAnswer: z.ZodType = z
  .object({
    findings: z.array(finding),
    complies: z.union([z.boolean(), z.literal('cannot-tell')]),
    lastDay: z.string().optional().describe('Last day for presentation, YYYY-MM-DD · 最后交单日'),
    calendar: words.optional(),
  })
  .loose()
