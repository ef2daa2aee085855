import type { Sample } from '@gendan/forms/deal/sample'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { seed003 } from '@gendan/forms/kinds/parts/house'
import type { Day } from '@gendan/kernel/day'
import { compare, isPositive, zero } from '@gendan/kernel/decimal'
import { type Money, writeMoney } from '@gendan/kernel/money'
import type { Rule, Source, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { mistypedYear } from './mistyped-year.ts'

/** A sample about to be written into its file, and everything it is judged by. */
export interface SamplePut {
  readonly sample: Sample
  /** As it stood before; undefined for a new one. */
  readonly before: Sample | undefined
  readonly today: Day
  /** The lines of the terms, by id. */
  readonly lines: readonly string[]
  /** Whether who makes it is a supplier in use, or our own sample room. */
  readonly makerInUse: boolean
  /** Whether its form is signed (G2) and the kept one is shown (G3), over what is written now. */
  readonly formSigned: boolean
  readonly keptShown: boolean
  /** Whether a next round of it stands already. */
  readonly remade: boolean
  /** What came in for its fee; undefined where nothing did. */
  readonly received: Money | undefined
  /** The money of the terms; undefined while nothing is settled or offered. */
  readonly currency: string | undefined
}

const rule = family<SamplePut>('SM')
const house: Source = { title: 'Gendan decision 0050', at: 'the sample' }
const seed = seed003('1 样办单')

/** What must hold of a sample before it is written down. */
export const sampleRules: readonly Rule<SamplePut>[] = [
  rule('01', 'block', seed, { en: 'Every demand is written', zh: '写明客人全部细节要求' }, ({ sample }) =>
    when(
      empty(sample.demands),
      'demands',
      { en: 'No demand of the customer is written.', zh: '没有写客人的细节要求。' },
      {
        en: 'Write every demand: material, colour, size, finish, label, packing.',
        zh: '请写明材料、颜色、尺寸、做工、标签、包装等全部要求。',
      },
    ),
  ),
  rule('02', 'block', seed, { en: 'The sample has a name', zh: '写明样品品名' }, ({ sample }) =>
    when(
      empty(sample.name),
      'name',
      { en: 'It is not said of what goods the sample is.', zh: '没有写是什么样品。' },
      { en: 'Choose the line it is of, or write its name.', zh: '请选商品行，或填写品名。' },
    ),
  ),
  rule('03', 'block', seed, { en: 'Its line is one of the terms', zh: '所属商品行在条款里' }, ({ sample, lines }) =>
    when(
      sample.line !== '' && !lines.includes(sample.line),
      'line',
      { en: 'The terms have no such line any more.', zh: '条款里已没有这一行。' },
      { en: 'Choose another line, or none.', zh: '请另选一行，或不选。' },
    ),
  ),
  rule('04', 'block', seed, { en: 'Its days follow each other', zh: '日期先后有序' }, ({ sample }) =>
    daysInOrder(sample),
  ),
  rule('05', 'block', seed, { en: 'What has happened lies not ahead', zh: '已办日期不晚于今天' }, ({ sample, today }) =>
    HAPPENED.flatMap((field) =>
      when(
        (sample[field] ?? '') > today,
        field,
        { en: `${sample[field]} is still to come.`, zh: `${sample[field]} 还没到。` },
        { en: 'Enter what has happened; plans stand under “due”.', zh: '请填已发生的日期；计划写在交样日。' },
      ),
    ),
  ),
  rule('06', 'block', seed, { en: 'Its maker is in use', zh: '打样单位在用' }, ({ makerInUse }) =>
    when(
      !makerInUse,
      'maker',
      { en: 'Who is to make it is no supplier in use.', zh: '打样单位不是在用的供应商。' },
      { en: 'Choose a supplier in use, or our own sample room.', zh: '请选在用的供应商，或本公司样品室。' },
    ),
  ),
  rule('07', 'block', seed, { en: 'A fee is named where one is charged', zh: '收费的写明样品费' }, ({ sample }) =>
    feeSpots(sample),
  ),
  rule('08', 'block', seed, { en: 'It is made after its form is signed', zh: '样办单签过才打样' }, (put) =>
    when(
      !put.formSigned && isNew(put, 'madeOn'),
      'madeOn',
      { en: 'The sample form is not signed over what is asked here (G2).', zh: '这些打样要求的样办单还没有签（G2）。' },
      { en: 'Send the sample form to supervisor or manager first.', zh: '请先把样办单送主管或经理签。' },
    ),
  ),
  rule(
    '09',
    'block',
    seed003('1 样办单（比客人要求多做一个）'),
    { en: 'One more is kept before it is sent', zh: '先留样再寄样（n+1）' },
    (put) => keptSpots(put),
  ),
  rule(
    '10',
    'block',
    seed,
    { en: 'A verdict stands on a sample that was sent', zh: '寄出后才有客户意见' },
    ({ sample }) =>
      when(
        sample.verdict !== undefined && sample.verdict !== 'dropped' && sample.sentOn === undefined,
        'verdict',
        { en: 'The customer cannot judge what was not sent.', zh: '样品还没寄出，客户无从确认。' },
        { en: 'Enter the day on which it was sent or handed over.', zh: '请填写寄出或交给客户的日期。' },
      ),
  ),
  rule('11', 'block', seed, { en: 'A sample made again says what was wrong', zh: '重打样写明客户意见' }, ({ sample }) =>
    when(
      sample.verdict === 'remade' && sample.comment.trim() === '',
      'comment',
      { en: 'It is not said what the customer wants changed.', zh: '没有写客户要改什么。' },
      { en: "Write the customer's words; the next round is made by them.", zh: '请写下客户原话，下一轮照此打样。' },
    ),
  ),
  rule('12', 'block', seed, { en: 'Only the latest round is written on', zh: '只改最新一轮' }, ({ remade }) =>
    when(
      remade,
      'round',
      { en: 'The next round of this sample stands already.', zh: '这个样品已有下一轮。' },
      { en: 'Write on the latest round.', zh: '请在最新一轮上登记。' },
    ),
  ),
  rule('13', 'block', seed, { en: 'It is due in a year that is near', zh: '交样日的年份没有写错' }, (put) =>
    put.before?.due === put.sample.due ? [] : mistypedYear(put.sample.due, put.today, 'due'),
  ),
  rule('14', 'block', house, { en: 'A fee holds what was received for it', zh: '样品费不少于已收金额' }, (put) =>
    heldSpots(put),
  ),
  rule(
    '15',
    'warn',
    house,
    { en: 'What is refunded with the order is in its money', zh: '下单后退还的样品费与订单同币种' },
    (put) => otherMoneySpots(put),
  ),
  rule('16', 'warn', house, { en: 'A sample that was paid for is made', zh: '收了样品费的样品要做出来' }, (put) =>
    unmadeSpots(put),
  ),
]

const HAPPENED = ['madeOn', 'sentOn', 'arrivedOn'] as const
const CALLED: Readonly<Record<(typeof HAPPENED)[number], Words>> = {
  madeOn: { en: 'made', zh: '做好' },
  sentOn: { en: 'sent', zh: '寄出' },
  arrivedOn: { en: 'arrived', zh: '送达' },
}

/** Made, sent, arrived: none without the one before, none earlier than it. */
function daysInOrder(sample: Sample) {
  return HAPPENED.flatMap((field, i) => {
    const earlier = HAPPENED[i - 1]
    const day = sample[field]
    if (!earlier || day === undefined) return []
    const before = sample[earlier]
    return when(
      before === undefined || before > day,
      field,
      {
        en: `It was ${CALLED[field].en} on ${day}, but ${before ? `${CALLED[earlier].en} on ${before}` : `not ${CALLED[earlier].en} yet`}.`,
        zh: `${day} ${CALLED[field].zh}，但${before ? ` ${before} 才${CALLED[earlier].zh}` : `还没有${CALLED[earlier].zh}`}。`,
      },
      { en: 'Correct the days: made, then sent, then arrived.', zh: '请核对日期：先做好，再寄出，再送达。' },
    )
  })
}

function feeSpots({ charge, fee }: Sample) {
  const named = fee !== undefined && isPositive(fee.amount)
  const below = fee !== undefined && !named && fee.amount !== zero
  return [
    ...when(
      below,
      'fee',
      { en: `A fee of ${fee?.amount} is none.`, zh: `样品费 ${fee?.amount} 不成立。` },
      { en: 'Enter what is charged, or make it free.', zh: '请填收取的金额，或改为免费。' },
    ),
    ...when(
      charge !== 'free' && !named && !below,
      'fee',
      { en: 'A fee is charged, but no amount is named.', zh: '要收样品费，却没有写金额。' },
      { en: 'Enter the fee with its currency, or make it free.', zh: '请填金额和币种，或改为免费。' },
    ),
    ...when(
      charge === 'free' && named,
      'charge',
      { en: 'It is free, but a fee is named.', zh: '写了免费，又填了样品费。' },
      { en: 'Say whether the fee is charged or refunded with the order.', zh: '请选择收费或下单后退还。' },
    ),
  ]
}

/** Money that came in for it stays told: it is taken back on its slip first. */
function heldSpots({ sample: { charge, fee }, received }: SamplePut): readonly Spot[] {
  if (!received) return []
  const holds = charge !== 'free' && fee?.currency === received.currency && compare(fee.amount, received.amount) >= 0
  const sum = writeMoney(received)
  return when(
    !holds,
    charge === 'free' ? 'charge' : 'fee',
    { en: `${sum} was received for its fee already.`, zh: `样品费已收 ${sum}。` },
    {
      en: 'Leave the fee at that or above, or take the receipt back on its slip first.',
      zh: '样品费请不低于已收金额，或先在水单上撤回认领。',
    },
  )
}

function otherMoneySpots({ sample: { charge, fee }, currency }: SamplePut): readonly Spot[] {
  const other = charge === 'refundable' && fee && currency && fee.currency !== currency
  return when(
    Boolean(other),
    'fee',
    {
      en: `The fee is in ${fee?.currency}, the order in ${currency}: it will not lessen the price by itself.`,
      zh: `样品费是 ${fee?.currency}，订单是 ${currency}，不会自动抵减货款。`,
    },
    {
      en: `Agree the fee in ${currency}, or enter an allowance in the terms.`,
      zh: `请按 ${currency} 约定样品费，或在条款中写折让。`,
    },
  )
}

function unmadeSpots({ sample: { verdict, madeOn }, received }: SamplePut): readonly Spot[] {
  const sum = received && writeMoney(received)
  return when(
    received !== undefined && verdict === 'dropped' && madeOn === undefined,
    'verdict',
    {
      en: `${sum} was received for it, and it was never made: that stays the customer's money.`,
      zh: `已收样品费 ${sum}，样品却没做，这笔款仍是客户的。`,
    },
    {
      en: 'Take the receipt back on its slip, and allot it to what he pays next.',
      zh: '请在水单上撤回认领，改认领到客户的其他款项。',
    },
  )
}

function keptSpots(put: SamplePut) {
  if (put.keptShown || !isNew(put, 'sentOn')) return []
  if (put.sample.shelf === '') {
    return when(
      true,
      'shelf',
      { en: 'Nobody has said where the kept one stands.', zh: '没有写明留样放在哪里。' },
      {
        en: 'Keep one, enter its shelf, and pass G3 before it is sent.',
        zh: '请留样一个、填写样品架，通过 G3 后再寄。',
      },
    )
  }
  return when(
    true,
    'sentOn',
    { en: 'The kept sample is not shown yet (G3).', zh: '留样还没有确认（G3）。' },
    { en: 'Save its shelf, pass G3, then enter the sending.', zh: '请先保存留样位置并通过 G3，再登记寄样。' },
  )
}

/** Whether a day is written for the first time. */
function isNew({ sample, before }: SamplePut, field: 'madeOn' | 'sentOn'): boolean {
  return sample[field] !== undefined && before?.[field] === undefined
}

function empty({ en, zh }: Words): boolean {
  return en.trim() === '' && zh.trim() === ''
}
