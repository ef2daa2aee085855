import { counts, type Round } from '@gendan/forms/deal/round'
import type { Terms } from '@gendan/forms/deal/terms'
import { isProposal, termsBefore } from '@gendan/forms/offer/chain'
import { changedPoints } from '@gendan/forms/offer/changed-points'
import type { Day } from '@gendan/kernel/day'
import { isPositive } from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import { cisg, type RoundBeside, when } from './round-beside.ts'

const DEFINITE = cisg('art. 14 (1)')

/** What must hold of an offer or counter-offer: definite, with time to answer, in the order of days (CISG art. 14 to 20). */
export const proposalRules: readonly Rule<RoundBeside>[] = [
  {
    id: 'OC-01',
    title: { en: 'An offer states its terms', zh: '发盘、还盘写明条件' },
    weight: 'block',
    source: DEFINITE,
    test: ({ round: { says, terms } }) =>
      when(
        (says === 'offer' || says === 'counter') && !terms,
        'terms',
        { en: 'No terms stand in it.', zh: '没有写任何条件。' },
        { en: 'Enter goods, quantities and prices.', zh: '请写明货物、数量和价格。' },
      ),
  },
  definite('OC-02', 'goods', '货物', (terms) =>
    terms.lines.length === 0
      ? ['terms.lines']
      : terms.lines.flatMap(({ name }, i) => (name.en || name.zh ? [] : [`terms.lines.${i}.name`])),
  ),
  definite('OC-03', 'quantity', '数量', (terms) =>
    terms.lines.flatMap(({ quantity }, i) => (isPositive(quantity.value) ? [] : [`terms.lines.${i}.quantity`])),
  ),
  definite('OC-04', 'price', '价格', (terms) =>
    terms.lines.flatMap(({ unitPrice }, i) => (isPositive(unitPrice.amount) ? [] : [`terms.lines.${i}.unitPrice`])),
  ),
  {
    id: 'OC-05',
    title: { en: 'What is not definite is an invitation, not an offer', zh: '内容不确定的只是邀请发盘' },
    weight: 'warn',
    source: cisg('art. 14'),
    test: ({ round }) =>
      when(
        isProposal(round) && !binding(round) && incomplete(round.terms),
        'terms.lines',
        {
          en: 'It leaves goods, quantity or price open: a yes to it makes no contract.',
          zh: '货物、数量或价格未定：即使对方同意，合同也不成立。',
        },
        { en: 'Ask for what is missing, or offer it yourself.', zh: '请问清所缺内容，或由我方发盘写明。' },
      ),
  },
  {
    id: 'OC-06',
    title: { en: 'A firm offer says until when it binds', zh: '实盘写明有效期' },
    weight: 'warn',
    source: cisg('art. 16 (2), 18 (2)'),
    test: ({ round }) =>
      when(
        isProposal(round) && binding(round) && round.answerBy === undefined,
        'answerBy',
        {
          en: 'It binds us, and does not say by when the answer must reach us.',
          zh: '约束我方，却没有写明答复最迟何时到达我方。',
        },
        {
          en: 'Enter a day; without one it holds for a reasonable time, and freight and rate move.',
          zh: '请填日期；不写则在合理时间内都有效，而运费、汇率会变。',
        },
      ),
  },
  {
    id: 'OC-07',
    title: { en: 'There is time to answer', zh: '留有答复时间' },
    weight: 'block',
    source: cisg('art. 18 (2), 20'),
    test: ({ round }) =>
      when(
        round.answerBy !== undefined && round.answerBy < counts(round),
        'answerBy',
        {
          en: `The answer is wanted by ${round.answerBy}, before it can have arrived.`,
          zh: `要求 ${round.answerBy} 前答复，早于其到达之日。`,
        },
        { en: 'Choose a later day.', zh: '请改一个更晚的日期。' },
      ),
  },
  {
    id: 'OC-08',
    title: { en: 'The days follow each other', zh: '日期先后相符' },
    weight: 'block',
    source: cisg('art. 15 (1), 18 (2), 24'),
    test: ({ round, chain, today }) => [...order(round, chain.at(-1)), ...future(round, today)],
  },
  {
    id: 'OC-15',
    title: { en: 'A counter-offer changes something', zh: '还盘须有所改动' },
    weight: 'warn',
    source: cisg('art. 19 (1)'),
    test: ({ round, chain }) => {
      const before = termsBefore(chain, round.round)
      return when(
        round.says === 'counter' && !!before && !!round.terms && changedPoints(before, round.terms).length === 0,
        'terms',
        { en: 'It changes nothing of what was said last.', zh: '与上一轮完全相同。' },
        { en: 'If it agrees to all of it, it is an acceptance.', zh: '若全部同意，应为接受。' },
      )
    },
  },
  {
    id: 'OC-16',
    title: { en: 'An oral offer is answered at once', zh: '口头发盘当场答复' },
    weight: 'note',
    source: cisg('art. 18 (2)'),
    test: ({ round }) =>
      when(
        isProposal(round) && (round.how === 'phone' || round.how === 'meeting') && round.answerBy === undefined,
        'answerBy',
        {
          en: 'What is offered by word of mouth must be accepted immediately.',
          zh: '口头发盘须当场接受，过后即失效。',
        },
        { en: 'Agree on a day for the answer, and confirm it in writing.', zh: '请约定答复日期，并书面确认。' },
      ),
  },
]

/** Whether a proposal of ours binds us. What the customer sends is written down as it came, definite or not. */
function binding({ by, firm }: Round): boolean {
  return by === 'us' && firm
}

function incomplete({ lines }: Terms): boolean {
  return (
    lines.length === 0 ||
    lines.some(({ quantity, unitPrice }) => !isPositive(quantity.value) || !isPositive(unitPrice.amount))
  )
}

function definite(id: string, en: string, zh: string, lacks: (terms: Terms) => readonly string[]): Rule<RoundBeside> {
  return {
    id,
    title: { en: `A firm offer names the ${en}`, zh: `实盘写明${zh}` },
    weight: 'block',
    source: DEFINITE,
    test: ({ round }) =>
      isProposal(round) && binding(round)
        ? lacks(round.terms).map((at) => ({
            at,
            says: { en: `The ${en} is missing.`, zh: `没有写明${zh}。` },
            remedy: {
              en: 'Enter it, or send the offer subject to our confirmation.',
              zh: '请补上，或改为“以我方确认为准”的虚盘。',
            },
          }))
        : [],
  }
}

function order({ made, reached }: Round, last: Round | undefined): readonly Spot[] {
  return [
    ...when(
      last !== undefined && made < last.made,
      'made',
      { en: `The round before is of ${last?.made}.`, zh: `上一轮是 ${last?.made}。` },
      { en: 'Check the day.', zh: '请核对日期。' },
    ),
    ...when(
      reached !== undefined && reached < made,
      'reached',
      { en: 'It arrived before it was sent.', zh: '到达日早于发出日。' },
      { en: 'Check the two days.', zh: '请核对两个日期。' },
    ),
  ]
}

function future({ made, reached }: Round, today: Day): readonly Spot[] {
  const at = made > today ? 'made' : 'reached'
  return when(
    made > today || (reached ?? made) > today,
    at,
    { en: 'The day lies ahead.', zh: '日期还没有到。' },
    { en: 'Enter a day up to today.', zh: '请填今天或之前的日期。' },
  )
}
