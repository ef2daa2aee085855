import { family, when } from '@gendan/forms/kinds/parts/cells'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import type { OrderFile } from '../order-file.ts'
import type { CreditFile, JudgedPoint, PointKey } from './credit-shape.ts'
import { type CreditPoint, isSamePoint } from './points-of.ts'
import { pendingOf } from './terms-of.ts'

const rule = family<JudgedPoints>('LC')
const auditRule = family<AuditedCredit>('LC')
const house: Source = { title: 'Gendan decision 0058', at: "a credit's file" }
const seed: Source = { title: '跟单员工作计划 (003) 篇3 三', at: '8 财务跟踪单' }

/** A word on points of the review; a request for amendment names its points in the same way. */
export interface JudgedPoints {
  readonly points: readonly CreditPoint[]
  readonly judged: readonly (PointKey & Partial<Pick<JudgedPoint, 'how' | 'note'>>)[]
}

export const judgingRules: readonly Rule<JudgedPoints>[] = [
  rule('30', 'block', house, { en: 'The review raises that point', zh: '审证确有该要点' }, ({ points, judged }) =>
    judged.flatMap((one, i) =>
      when(
        !points.some((point) => isSamePoint(point, one)),
        `points.${i}`,
        { en: `The review raises no such point: ${one.said}`, zh: `审证没有这一要点：${one.said}` },
        {
          en: 'Look at the review again: terms or contract have changed.',
          zh: '请重新查看审证结果，条款或合同已有变化。',
        },
      ),
    ),
  ),
  rule('31', 'block', house, { en: 'What is accepted as it stands says why', zh: '照此接受须写明理由' }, ({ judged }) =>
    judged.flatMap(({ how, note = '' }, i) =>
      when(
        how === 'accept' && note === '',
        `points.${i}.note`,
        { en: 'It is not said why it may stay as it is.', zh: '没有写为何可以照此接受。' },
        { en: 'Write it in one line: whoever ships under it reads it.', zh: '请用一句话写明，出货的人要看。' },
      ),
    ),
  ),
]

/** A credit on its way to be called audited. */
export interface AuditedCredit {
  readonly credit: CreditFile
  readonly points: readonly CreditPoint[]
  readonly orders: readonly OrderFile[]
}

/** What must hold before a credit secures its orders (G9): every point is answered, no amendment waits, the terms are agreed. */
export const auditRules: readonly Rule<AuditedCredit>[] = [
  auditRule('40', 'block', seed, { en: 'No point of the review is open', zh: '审证要点均已解决' }, ({ points }) =>
    points.flatMap(openSpot),
  ),
  auditRule(
    '41',
    'block',
    { title: 'UCP 600', at: 'art. 10' },
    { en: 'No amendment waits for an answer', zh: '没有待答复的修改书' },
    ({ credit }) =>
      pendingOf(credit).map(({ received }) => ({
        at: 'messages',
        says: { en: `The amendment of ${received} was not answered.`, zh: `${received} 收到的修改书还没答复。` },
        remedy: { en: 'Accept it or refuse it, as a whole.', zh: '请整份接受或拒绝。' },
      })),
  ),
  auditRule(
    '42',
    'block',
    seed,
    { en: 'It pays an order whose terms are settled', zh: '所付订单的条款已议定' },
    ({ orders }) => [
      ...when(
        orders.length === 0,
        'orders',
        { en: 'It pays no order yet.', zh: '还没有绑定订单。' },
        { en: 'Say which orders it pays.', zh: '请绑定所付的订单。' },
      ),
      ...orders.flatMap((file) =>
        when(
          file.deal.contract === undefined,
          'orders',
          {
            en: `The terms of ${file.number} are not settled: there is nothing to audit it against.`,
            zh: `${file.number} 的条款还没议定，无从对照审证。`,
          },
          { en: 'Settle the terms first.', zh: '请先议定条款。' },
        ),
      ),
    ],
  ),
]

function openSpot({ open, finding, judged }: CreditPoint): readonly Spot[] {
  if (!open) return []
  const { at, says } = finding
  return [
    {
      at,
      says: { en: `${finding.rule}: ${says.en}`, zh: `${finding.rule}：${says.zh}` },
      remedy: NEXT[judged?.how ?? 'none'],
    },
  ]
}

const NEXT = {
  none: {
    en: 'Have it amended, ask the bank, or accept it with the reason.',
    zh: '请要求改证、询问银行，或写明理由照此接受。',
  },
  amend: { en: 'It waits for the amendment.', zh: '等待修改书。' },
  ask: {
    en: 'It waits for what the bank says; accept it then, or have it amended.',
    zh: '等待银行答复，届时接受或要求改证。',
  },
  accept: { en: '', zh: '' },
} as const
