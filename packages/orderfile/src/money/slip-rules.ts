import type { Firm } from '@gendan/firm/firm'
import type { Day } from '@gendan/kernel/day'
import { compare, isPositive, zero } from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { SlipFacts } from '../bank-slip.ts'
import { type AlikeSlip, slipOfLine, standingOfLine } from './bank-line.ts'
import { spot } from './spot.ts'

/** A slip as it is recorded, under which id and on which day. */
export interface SlipRecorded {
  readonly id: string
  readonly facts: SlipFacts
  readonly firm: Firm
  readonly today: Day
  /** Slips that may be the same movement; none where it was said to be another. */
  readonly alike: readonly AlikeSlip[]
}

const seed = { title: '跟单员工作计划 (003) 篇3 三', at: '8 财务跟踪单' }

/** What must hold before a slip is recorded. */
export const slipRules: readonly Rule<SlipRecorded>[] = [
  {
    id: 'BS-20',
    title: { en: 'The slip names an amount', zh: '水单有金额' },
    weight: 'block',
    source: seed,
    test: ({ facts: { amount, bankCharges } }) => [
      ...(isPositive(amount.amount)
        ? []
        : [
            spot(
              'slip.amount',
              { en: 'The amount is not above zero.', zh: '金额不大于零。' },
              { en: 'Write what the bank booked.', zh: '请填写银行入账的金额。' },
            ),
          ]),
      ...(compare(bankCharges, zero) >= 0
        ? []
        : [
            spot(
              'slip.bankCharges',
              { en: 'Charges are below zero.', zh: '手续费小于零。' },
              { en: 'Write what the bank kept back, or 0.', zh: '请填写银行扣去的金额，没有填 0。' },
            ),
          ]),
    ],
  },
  {
    id: 'BS-21',
    title: { en: 'The value day has come', zh: '起息日不在将来' },
    weight: 'block',
    source: seed,
    test: ({ facts: { day }, today }) =>
      day <= today
        ? []
        : [
            spot(
              'slip.day',
              { en: `${day} has not come yet.`, zh: `${day} 还没到。` },
              { en: 'Record it when the bank has booked it.', zh: '请等银行入账后登记。' },
            ),
          ],
  },
  {
    id: 'BS-22',
    title: { en: 'It was booked on one of our accounts', zh: '入账的是我们的账户' },
    weight: 'block',
    source: seed,
    test: ({ facts: { account }, firm }) =>
      firm.banks.some(({ id }) => id === account)
        ? []
        : [
            spot(
              'slip.account',
              { en: 'It is not said which of our accounts it stands on.', zh: '没有写明是我们哪个账户。' },
              {
                en: 'Choose the account; a manager enters new ones in the settings.',
                zh: '请选账户；新账户由经理在设置里登记。',
              },
            ),
          ],
  },
  {
    id: 'BS-23',
    title: { en: 'A typed slip is kept with it', zh: '手工登记附水单' },
    weight: 'block',
    source: seed,
    test: ({ facts: { source } }) =>
      source.from === 'statement' || source.files.length > 0
        ? []
        : [
            spot(
              'slip.source',
              { en: 'The slip itself is not kept.', zh: '没有附水单。' },
              { en: 'Add the bank slip as picture or PDF.', zh: '请上传水单图片或 PDF。' },
            ),
          ],
  },
  {
    id: 'BS-24',
    title: { en: 'A line of a statement is taken once', zh: '对账单的一行只入一次' },
    weight: 'block',
    source: seed,
    test: ({ id, facts: { source, account } }) =>
      source.from === 'slip' || id === slipOfLine({ account, line: source.line })
        ? []
        : [
            spot(
              'slip.source',
              { en: 'The slip does not bear the id of its line.', zh: '水单编号与对账单行不符。' },
              { en: 'Take it from the statement.', zh: '请从对账单导入。' },
            ),
          ],
  },
  {
    id: 'BS-26',
    title: { en: 'It is in the money of its account', zh: '币种与账户一致' },
    weight: 'warn',
    source: seed,
    test: ({ facts: { account, amount }, firm }) => {
      const bank = firm.banks.find(({ id }) => id === account)
      return bank && bank.currency !== amount.currency ? [otherMoney(bank.currency, amount.currency)] : []
    },
  },
  {
    id: 'BS-25',
    title: { en: 'No movement is recorded twice', zh: '同一笔款不重复入账' },
    weight: 'block',
    source: seed,
    test: ({ facts: { source, account }, alike }) => {
      if (source.from === 'slip') return []
      const { line, statement = '' } = source
      const standing = standingOfLine({ account, line, statement }, alike)
      if (standing.is !== 'doubt') return []
      const [first] = standing.alike
      return [
        spot(
          'slip.source',
          {
            en: `A slip of ${first?.day} over the same amount stands already (${first?.payer || first?.reference}).`,
            zh: `已有一张 ${first?.day} 同金额的水单（${first?.payer || first?.reference}）。`,
          },
          {
            en: 'Look whether it is the same movement; where it is another, say so and take it.',
            zh: '请核对是否同一笔；确属另一笔，请注明后入账。',
          },
        ),
      ]
    },
  },
]

/** What is said where a slip is typed in another money than its account is held in. */
export function otherMoney(held: string, typed: string): Spot {
  return spot(
    'slip.amount',
    {
      en: `The account is held in ${held}, the slip is in ${typed}.`,
      zh: `该账户是 ${held} 账户，水单却是 ${typed}。`,
    },
    {
      en: `Choose an account held in ${typed}, or write what the bank booked on this one in ${held}.`,
      zh: `请改选 ${typed} 账户，或填写该账户实际入账的 ${held} 金额。`,
    },
  )
}
