import { seed003 } from '@gendan/forms/kinds/parts/house'
import { type Day, writeDay } from '@gendan/kernel/day'
import { compare, zero } from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { NodeFact } from '../node-fact.ts'
import type { Supposed } from './supposed.ts'
import type { OtherOffer } from './supposed-costs.ts'

/** A supposition beside the order it is tried on. */
export interface Supposing {
  readonly supposed: Supposed
  readonly nodes: readonly Pick<NodeFact, 'id' | 'done'>[]
  readonly today: Day
  /** Whether the terms allow the goods in more than one shipment. */
  readonly partial: boolean
  /** The terms are paid by letter of credit. */
  readonly letter: boolean
  /** The last day of shipment as it stands. */
  readonly latest: Day | undefined
  readonly offers: readonly Pick<OtherOffer, 'purchase' | 'offer'>[]
  /** When all goods would be complete by the output of the last days; undefined before there is a pace. */
  readonly paced?: Day | undefined
}

const own = { title: 'own default', at: 'merchandising practice', read: '2026-11-22' }

/** What stands against a supposition, or must be asked before it can be true. */
export const supposeRules: readonly Rule<Supposing>[] = [
  {
    id: 'SU-01',
    title: { en: 'Only a step that is still open is moved', zh: '只能移动未完成的节点' },
    weight: 'block',
    source: own,
    test: ({ supposed, nodes }) =>
      supposed.moves.flatMap(({ node }, i) =>
        nodes.some(({ id, done }) => id === node && !done)
          ? []
          : [spot(`moves.${i}.node`, 'This step is done or not of this order.', '该节点已完成或不属于本单。', CHOOSE)],
      ),
  },
  {
    id: 'SU-02',
    title: { en: 'Nothing is supposed to be done in the past', zh: '假设的日期不在过去' },
    weight: 'block',
    source: own,
    test: ({ supposed, today }) =>
      daysOf(supposed).flatMap(([at, day]) =>
        day >= today ? [] : [spot(at, `${writeDay(day, 'en')} is past.`, `${writeDay(day, 'zh')} 已过。`, LATER)],
      ),
  },
  {
    id: 'SU-03',
    title: { en: 'The rest comes after the first lot', zh: '余货在首批之后' },
    weight: 'block',
    source: own,
    test: ({ supposed: { split } }) =>
      !split || split.rest > split.first
        ? []
        : [spot('split.rest', 'The rest is not after the first lot.', '余货日期不晚于首批。', LATER)],
  },
  {
    id: 'SU-04',
    title: { en: 'The terms allow partial shipments', zh: '条款允许分批装运' },
    weight: 'warn',
    source: { title: 'UCP 600', at: 'art. 31 a' },
    test: ({ supposed, partial, letter }) =>
      !supposed.split || partial
        ? []
        : [
            spot(
              'split',
              letter
                ? 'The contract forbids partial shipments, and the credit may, too.'
                : 'The contract forbids partial shipments.',
              letter ? '合同不允许分批，信用证也可能不允许。' : '合同不允许分批装运。',
              {
                en: 'Ask the customer, and for an amendment of the credit, first.',
                zh: '先取得客户同意；信用证下先改证。',
              },
            ),
          ],
  },
  {
    id: 'SU-05',
    title: { en: 'A later latest shipment is agreed first', zh: '延后最迟装运须先取得同意' },
    weight: 'warn',
    source: { title: 'UCP 600', at: 'art. 10 a' },
    test: ({ supposed: { latest: wished }, latest, letter }) =>
      !wished || !latest || wished <= latest
        ? []
        : [
            spot(
              'latest',
              `The latest shipment stands at ${writeDay(latest, 'en')}.`,
              `现最迟装运日为 ${writeDay(latest, 'zh')}。`,
              letter
                ? {
                    en: "The customer's yes and an amendment of the credit are needed.",
                    zh: '须客户同意并修改信用证。',
                  }
                : { en: "The customer's written yes is needed.", zh: '须客户书面同意。' },
            ),
          ],
  },
  {
    id: 'SU-06',
    title: { en: 'An offer still holds and fits the quantity', zh: '报价仍有效且起订量合适' },
    weight: 'warn',
    source: { title: 'CISG', at: 'art. 18 (2)' },
    test: ({ supposed, offers }) =>
      offers.flatMap(({ purchase, offer }) => {
        const at = `suppliers.${supposed.suppliers.findIndex((one) => one.purchase === purchase.id)}.asked`
        return offer.lapsed
          ? [
              spot(at, 'The offer has lapsed.', '报价已过有效期。', {
                en: 'Ask him to renew it.',
                zh: '请供应商续期报价。',
              }),
            ]
          : []
      }),
  },
  {
    id: 'SU-07',
    title: { en: 'A new supplier has a day', zh: '换供应商要有到货日' },
    weight: 'block',
    source: own,
    test: ({ supposed: { suppliers }, offers }) =>
      suppliers.flatMap(({ purchase, day }, i) =>
        day || offers.some((other) => other.purchase.id === purchase && other.offer.arrives)
          ? []
          : [
              spot(`suppliers.${i}.day`, 'By when he delivers is not known.', '不知道何时到货。', {
                en: 'Enter the day, or an offer that names its days.',
                zh: '请填到货日，或选写明交期的报价。',
              }),
            ],
      ),
  },
  {
    id: 'SU-08',
    title: { en: 'Goods are complete no sooner than the workshop makes them', zh: '货齐日不早于按产量推算的日子' },
    weight: 'warn',
    source: seed003('4 产中数据'),
    test: ({ supposed: { moves, split }, paced = '' }) =>
      [
        ...moves.flatMap(({ node, day }, i) => (node === 'complete' ? [[`moves.${i}.day`, day] as const] : [])),
        ...(split ? [['split.rest', split.rest] as const] : []),
      ].flatMap(([at, day]) =>
        day >= paced
          ? []
          : [
              spot(
                at,
                `By the output of the last days all goods are complete on ${writeDay(paced, 'en')}.`,
                `按近日产量，${writeDay(paced, 'zh')} 才能全部货齐。`,
                {
                  en: 'Say first what will be made more a day: people, overtime, another line.',
                  zh: '先落实每天多做多少：加人、加班或调线。',
                },
              ),
            ],
      ),
  },
  {
    id: 'SU-09',
    title: { en: 'What it costs besides costs something', zh: '额外费用为正数' },
    weight: 'warn',
    source: own,
    test: ({ supposed: { costs } }) =>
      costs.flatMap(({ amount }, i) =>
        compare(amount, zero) >= 0
          ? []
          : [
              spot(`costs.${i}.amount`, `${amount} lowers the cost of the order.`, `${amount} 会降低本单成本。`, {
                en: 'Leave the sign out, if it is not meant as a saving.',
                zh: '若不是指节省，请去掉负号。',
              }),
            ],
      ),
  },
]

const CHOOSE: Words = { en: 'Choose an open step.', zh: '请选未完成的节点。' }
const LATER: Words = { en: 'Choose a later day.', zh: '请选更晚的日期。' }

function spot(at: string, en: string, zh: string, remedy: Words): Spot {
  return { at, says: { en, zh }, remedy }
}

function daysOf({ moves, suppliers, split, latest }: Supposed): readonly (readonly [at: string, day: Day])[] {
  return [
    ...moves.map(({ day }, i) => [`moves.${i}.day`, day] as const),
    ...suppliers.flatMap(({ day }, i) => (day ? [[`suppliers.${i}.day`, day] as const] : [])),
    ...(split ? [['split.first', split.first] as const, ['split.rest', split.rest] as const] : []),
    ...(latest ? [['latest', latest] as const] : []),
  ]
}
