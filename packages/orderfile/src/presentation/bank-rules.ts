import type { Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, subtract } from '@gendan/kernel/decimal'
import { type Money, writeMoney } from '@gendan/kernel/money'
import type { Rule } from '@gendan/kernel/rule'
import type { JudgedFinding } from './examined.ts'
import type { HeldDocument } from './shapes.ts'

/** A set about to go to the bank. */
export interface Presenting {
  readonly documents: readonly HeldDocument[]
  readonly open: readonly JudgedFinding[]
  /** Why nothing could be examined, where that is so. */
  readonly unread: boolean
  /** Papers of ours of which a later version was issued, by number. */
  readonly outdated: readonly string[]
  /** Orders whose gate G23 is shut over these documents, by number. */
  readonly shut: readonly string[]
  readonly day: Day
  readonly today: Day
}

export const presentingRules: readonly Rule<Presenting>[] = [
  {
    id: 'PR-08',
    title: { en: 'There is something to present', zh: '有单可交' },
    weight: 'block',
    source: { title: 'UCP 600', at: 'art. 2' },
    test: ({ documents }) =>
      documents.length > 0
        ? []
        : [
            {
              at: 'documents',
              says: { en: 'The set is empty.', zh: '尚未放入单据。' },
              remedy: { en: 'Put the documents in first.', zh: '请先放入单据。' },
            },
          ],
  },
  {
    id: 'PR-09',
    title: {
      en: 'Nothing goes that a bank may refuse and nobody took on himself',
      zh: '可能被拒付而无人认可的单据不交',
    },
    weight: 'block',
    source: { title: 'UCP 600', at: 'art. 14 a, 16 a' },
    test: ({ open, unread }) => [
      ...(unread
        ? [
            {
              at: 'credit',
              says: { en: 'Without the terms of the credit nothing was examined.', zh: '无信用证条款，未能审单。' },
              remedy: { en: 'Read the credit in its own file first.', zh: '请先在信用证档案中读入条款。' },
            },
          ]
        : []),
      ...open.map(({ finding }) => ({
        at: finding.at,
        says: { en: `${finding.rule}: ${finding.says.en}`, zh: `${finding.rule}：${finding.says.zh}` },
        remedy: finding.remedy ?? {
          en: 'Correct the document, or have a supervisor take it on himself.',
          zh: '请改正单据，或由主管认可。',
        },
      })),
    ],
  },
  {
    id: 'PR-10',
    title: { en: 'Our papers go in their latest version', zh: '我方单据以最新版本提交' },
    weight: 'block',
    source: { title: 'Gendan decision 0061', at: 'acts' },
    test: ({ outdated }) =>
      outdated.map((number) => ({
        at: 'documents',
        says: { en: `A later version of ${number} was issued.`, zh: `${number} 已有更新版本。` },
        remedy: { en: 'Put the latest version in its place.', zh: '请换入最新版本。' },
      })),
  },
  {
    id: 'PR-11',
    title: { en: 'A second person has checked the papers', zh: '单证已由第二人审核' },
    weight: 'block',
    source: { title: 'T/CCPITCSC 国际贸易 (001) 制单', at: '中 审核单据' },
    test: ({ shut }) =>
      shut.map((number) => ({
        at: 'gate',
        says: {
          en: `G23 of order ${number} is not passed over these documents.`,
          zh: `订单 ${number} 的 G23 单证审核未通过。`,
        },
        remedy: { en: 'Have a second person check the set at gate G23.', zh: '请由第二人在 G23 审核本套单据。' },
      })),
  },
  {
    id: 'PR-12',
    title: { en: 'Documents were presented by today', zh: '交单日不晚于今天' },
    weight: 'block',
    source: { title: 'Gendan decision 0061', at: 'acts' },
    test: ({ day, today }) => (day <= today ? [] : [ahead('day', day, today)]),
  },
]

/** What a bank said or paid, about to be entered. */
export interface FromBank {
  readonly day: Day
  readonly today: Day
  readonly presented: Day | undefined
}

export const bankDayRules: readonly Rule<FromBank>[] = [
  {
    id: 'PR-13',
    title: {
      en: 'What a bank does lies between the presentation and today',
      zh: '银行的通知、付款在交单之后、今天以前',
    },
    weight: 'block',
    source: { title: 'Gendan decision 0061', at: 'acts' },
    test: ({ day, today, presented }) => {
      if (day > today) return [ahead('day', day, today)]
      if (presented === undefined || day >= presented) return []
      return [
        {
          at: 'day',
          says: { en: `${day} is before the presentation of ${presented}.`, zh: `${day} 早于交单日 ${presented}。` },
          remedy: { en: "Correct the day by the bank's message.", zh: '请按银行电文更正日期。' },
        },
      ]
    },
  },
]

/** A payment about to be entered under a drawing. */
export interface Paying {
  readonly amount: Money
  readonly deductions: Decimal
  /** What was drawn; undefined where no document showed it. */
  readonly drawn: Money | undefined
  readonly settled: Decimal
}

export const payingRules: readonly Rule<Paying>[] = [
  {
    id: 'PR-14',
    title: { en: 'A payment with what banks kept is no more than what is open', zh: '收款加扣费不超过未收金额' },
    weight: 'block',
    source: { title: 'UCP 600', at: 'art. 7, 8, 15' },
    test: ({ amount, deductions, drawn, settled }) => {
      if (!drawn) return []
      const remedy = { en: "Enter it as the bank's advice has it.", zh: '请按银行通知录入。' }
      if (amount.currency !== drawn.currency)
        return [
          {
            at: 'amount',
            says: {
              en: `Drawn was in ${drawn.currency}, the payment is in ${amount.currency}.`,
              zh: `索款币种为 ${drawn.currency}，收款为 ${amount.currency}。`,
            },
            remedy,
          },
        ]
      const open = subtract(drawn.amount, settled)
      if (compare(add(amount.amount, deductions), open) <= 0) return []
      const left = writeMoney({ amount: open, currency: drawn.currency })
      return [{ at: 'amount', says: { en: `Only ${left} is open.`, zh: `未收仅 ${left}。` }, remedy }]
    },
  },
]

function ahead(at: string, day: Day, today: Day) {
  return {
    at,
    says: { en: `${day} is later than today, ${today}.`, zh: `${day} 晚于今天 ${today}。` },
    remedy: { en: 'Enter it once it has happened.', zh: '请在发生后录入。' },
  }
}
