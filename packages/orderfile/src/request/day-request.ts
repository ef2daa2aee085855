import type { Aggregate } from '@gendan/kernel/aggregate'
import { addDays, type Day, dayShape } from '@gendan/kernel/day'
import { decimalShape } from '@gendan/kernel/decimal'
import { type Words, wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { askedShape } from './asked.ts'
import { type EarlierKind, earlierKinds } from './earlier.ts'
import { type Bottleneck, bottlenecks, type Honest } from './honest.ts'
import { risks } from './risk.ts'

const keys = <Key extends string>(of: Readonly<Record<Key, unknown>>) => Object.keys(of) as [Key, ...Key[]]
const earlierKindShape = z.enum(keys(earlierKinds))

const stepShape = z
  .object({
    id: z.string(),
    title: wordsShape,
    days: z.number().int(),
    from: dayShape,
    until: dayShape,
    critical: z.boolean(),
  })
  .readonly()

/** The honest answer as it stood on the day of the answer: what was known, so that it can be judged later. */
export const accountShape = z
  .object({
    /** The earliest honest day; none where nobody had room. */
    day: dayShape.optional(),
    board: dayShape.optional(),
    maker: z.string(),
    makerName: wordsShape,
    days: z.number().int(),
    waits: z.number().int(),
    before: z
      .array(z.object({ file: z.string(), number: z.string(), quantity: decimalShape }).readonly())
      .max(20)
      .readonly(),
    bottleneck: z.enum(keys(bottlenecks)),
    risk: z.enum(keys(risks)).optional(),
    riskWhy: z.array(wordsShape).max(60).readonly(),
    steps: z.array(stepShape).max(80).readonly(),
    earlier: z
      .array(
        z
          .object({
            kind: earlierKindShape,
            day: dayShape,
            cost: decimalShape.optional(),
            quantity: decimalShape.optional(),
            makerName: wordsShape.optional(),
            says: wordsShape,
          })
          .readonly(),
      )
      .max(60)
      .readonly(),
  })
  .readonly()
export type Account = z.infer<typeof accountShape>

/** What was reckoned, as it is kept. */
export function accountOf({ steps, bottleneck, way, earlier }: Honest): Account {
  return {
    ...(way ? { day: way.day, board: way.board } : {}),
    ...{ maker: way?.key ?? '', makerName: way?.name ?? { en: '', zh: '' } },
    ...{ days: way?.days ?? 0, waits: way?.waits ?? 0, before: way?.before ?? [], bottleneck },
    ...(way?.risk ? { risk: way.risk.risk } : {}),
    ...{ riskWhy: way?.risk?.why ?? [], steps },
    earlier: earlier.map(({ kind, day, cost, quantity, maker, says }) => ({
      ...{ kind, day, says },
      ...(cost ? { cost } : {}),
      ...(quantity ? { quantity } : {}),
      ...(maker ? { makerName: maker.name } : {}),
    })),
  }
}

/** Why a day was refused. */
export const refusalReasons = {
  capacity: { en: 'No room: other orders stand before it', zh: '产能不足' },
  materials: { en: 'Material does not come in time', zh: '物料赶不上' },
  time: { en: 'Sample, papers and payment take longer', zh: '样品、签约、付款流程来不及' },
  making: { en: 'It takes longer to make', zh: '生产周期不够' },
  cost: { en: 'What being earlier costs is not paid', zh: '赶期费用客户不承担' },
  risk: { en: 'Only by subcontracting that is too risky', zh: '只能外发，风险太大' },
  other: { en: 'Another reason', zh: '其他原因' },
} as const satisfies Record<string, Words>
export type RefusalReason = keyof typeof refusalReasons

/** The reason that an account speaks for. */
export function reasonOf(bottleneck: Bottleneck): RefusalReason {
  const of = { capacity: 'capacity', beyond: 'capacity', making: 'making', materials: 'materials' } as const
  return bottleneck === 'sample' || bottleneck === 'money' ? 'time' : of[bottleneck]
}

/** By what the promised day is kept: plainly, or by one of the ways to be earlier. */
export const means = { plain: { en: 'As reckoned', zh: '按测算' }, ...earlierKinds } as const satisfies Record<
  string,
  Words
>
export type Means = 'plain' | EarlierKind

const meansShape = z.enum(keys(means))

export const verdictShape = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('promised'), day: dayShape, means: meansShape, word: z.string().trim().max(700) })
    .readonly(),
  z
    .object({
      kind: z.literal('refused'),
      reason: z.enum(keys(refusalReasons)),
      word: z.string().trim().max(700),
      /** What was offered instead. */
      offers: z
        .array(z.object({ means: meansShape, day: dayShape, quantity: decimalShape.optional() }).readonly())
        .max(8)
        .readonly(),
    })
    .readonly(),
])
export type Verdict = z.infer<typeof verdictShape>

/** What became of it. */
export const outcomes = {
  ordered: { en: 'He ordered', zh: '已下单' },
  took: { en: 'He took what was offered instead', zh: '接受替代方案' },
  lost: { en: 'He went elsewhere', zh: '转给别家' },
  dropped: { en: 'He gave it up', zh: '客户不做了' },
} as const satisfies Record<string, Words>
export type OutcomeKind = keyof typeof outcomes

export const outcomeShape = z
  .object({
    kind: z.enum(keys(outcomes)),
    word: z.string().trim().max(700),
    /** The order that came of it; empty for none. */
    file: z.string().max(80),
  })
  .readonly()

const dated = { by: z.string(), day: dayShape }

const stateShape = z
  .object({
    id: z.string(),
    asked: askedShape,
    account: accountShape,
    verdict: verdictShape,
    ...dated,
    outcome: outcomeShape.unwrap().extend(dated).readonly().optional(),
  })
  .readonly()
export type DayRequest = z.infer<typeof stateShape>

const eventShape = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('request-answered'),
      asked: askedShape,
      account: accountShape,
      verdict: verdictShape,
      ...dated,
    })
    .readonly(),
  z.object({ type: z.literal('request-came-to'), outcome: outcomeShape, ...dated }).readonly(),
])
export type DayRequestEvent = z.infer<typeof eventShape>

const BEFORE = '1970-01-01' as Day

/** A customer's "can you ship by then?", its honest answer, what was said, and what became of it (seed 003, part 1, item 6). */
export const dayRequest: Aggregate<DayRequest, DayRequestEvent> = {
  kind: 'day-request',
  shape: 1,
  state: stateShape,
  event: eventShape,
  born: (id) => ({
    ...{ id, by: '', day: BEFORE },
    asked: askedShape.parse({ customer: '-', says: '-', quantity: { value: '1', unit: 'PCE' }, by: BEFORE }),
    account: {
      ...{ maker: '', makerName: { en: '', zh: '' }, days: 0, waits: 0, before: [], bottleneck: 'making' },
      ...{ riskWhy: [], steps: [], earlier: [] },
    },
    verdict: { kind: 'promised', day: BEFORE, means: 'plain', word: '' },
  }),
  evolve(one, event) {
    if (event.type === 'request-came-to') return { ...one, outcome: { ...event.outcome, by: event.by, day: event.day } }
    const { asked, account, verdict, by, day } = event
    return { ...one, asked, account, verdict, by, day }
  },
}

/** The day on board that was promised, or honestly reckoned where it was refused; none where nobody had room. */
export function boardOf({ verdict, asked, account }: DayRequest): Day | undefined {
  if (verdict.kind === 'refused') return account.board
  return asked.at === 'board' ? verdict.day : addDays(verdict.day, -asked.sailing)
}
