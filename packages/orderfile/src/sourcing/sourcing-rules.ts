import type { Party } from '@gendan/firm/party'
import type { AskedSupplier, Sought, Sourcing, SupplierOffer } from '@gendan/forms/deal/sourcing'
import { family, when } from '@gendan/forms/kinds/parts/cells'
import { cisg, seed003 } from '@gendan/forms/kinds/parts/house'
import type { Comparison } from '@gendan/forms/sourcing/compare'
import type { Day } from '@gendan/kernel/day'
import { compare, isPositive, one, zero } from '@gendan/kernel/decimal'
import { type Rule, type Source, unread } from '@gendan/kernel/rule'

/** Suppliers about to be asked. */
export interface Asking {
  readonly lines: readonly Sought[]
  readonly suppliers: readonly Party[]
  readonly answerBy: Day | undefined
  readonly today: Day
}

/** A supplier's offer beside what he was asked. */
export interface SupplierOffering {
  readonly asked: AskedSupplier
  readonly sourcing: Sourcing
  readonly offer: SupplierOffer
  readonly today: Day
}

/** A choice beside the offers it is made from. */
export interface Choosing {
  readonly asked: string
  readonly reason: string
  readonly comparison: Comparison | undefined
}

const asking = family<Asking>('SQ')
const offering = family<SupplierOffering>('SQ')
const choosing = family<Choosing>('SQ')
const seed = seed003('6 采购单')
const vatAct: Source = { title: '中华人民共和国增值税法', at: unread('第十条、第十一条') }
const refundNotice: Source = { title: '财税〔2012〕39号', at: unread('二') }

/** What must hold before suppliers are asked. */
export const askRules: readonly Rule<Asking>[] = [
  asking('01', 'block', cisg('art. 14'), { en: 'Something is asked for', zh: '写明询价的货物' }, ({ lines }) => [
    ...when(
      lines.length === 0,
      'lines',
      { en: 'Nothing is asked for.', zh: '没有写询价的货物。' },
      { en: 'Take lines of the terms, or add an accessory.', zh: '请从条款带入，或添加辅料。' },
    ),
    ...lines.flatMap(({ name, quantity }, i) =>
      when(
        (name.en === '' && name.zh === '') || !isPositive(quantity.value),
        `lines.${i}`,
        { en: `Line ${i + 1} has no name or no quantity.`, zh: `第 ${i + 1} 行没有品名或数量。` },
        { en: 'Enter both.', zh: '请填写。' },
      ),
    ),
  ]),
  asking(
    '02',
    'block',
    seed,
    { en: 'Those asked are suppliers in use', zh: '询价对象是在用的供应商' },
    ({ suppliers }) => [
      ...when(
        suppliers.length === 0,
        'suppliers',
        { en: 'Nobody is asked.', zh: '没有选供应商。' },
        { en: 'Choose one or several suppliers.', zh: '请选一家或几家供应商。' },
      ),
      ...suppliers.flatMap(({ active, roles, facts }, i) =>
        when(
          !active || !(roles.includes('supplier') || roles.includes('accessory-supplier')),
          `suppliers.${i}`,
          {
            en: `${facts.name.en || facts.name.zh} is no supplier in use.`,
            zh: `${facts.name.zh || facts.name.en}不是在用的供应商。`,
          },
          { en: 'Give it that part in its file, or choose another.', zh: '请在其资料里加上供应商身份，或另选一家。' },
        ),
      ),
    ],
  ),
  asking(
    '03',
    'block',
    cisg('art. 18 (2)'),
    { en: 'There is time to answer', zh: '留有报价时间' },
    ({ answerBy, today }) =>
      when(
        answerBy !== undefined && answerBy < today,
        'answerBy',
        { en: 'The day for the answer is over.', zh: '报价期限已过。' },
        { en: 'Choose a later day.', zh: '请改一个更晚的日期。' },
      ),
  ),
]

/** What must hold of a supplier's offer before it is recorded. */
export const supplierOfferRules: readonly Rule<SupplierOffering>[] = [
  offering('04', 'block', seed, { en: 'It prices what was asked for', zh: '报的是所询的货物' }, ({ asked, offer }) => [
    ...when(
      offer.lines.length === 0,
      'lines',
      { en: 'Nothing is priced.', zh: '没有报价。' },
      { en: 'Enter at least one price.', zh: '请至少填一项单价。' },
    ),
    ...offer.lines.flatMap(({ line, price }, i) =>
      when(
        !asked.lines.includes(line) || !isPositive(price),
        `lines.${i}`,
        {
          en: `Price ${i + 1} is nothing, or for something not asked for.`,
          zh: `第 ${i + 1} 项单价为零，或不是所询货物。`,
        },
        { en: 'Enter his price for what was asked.', zh: '请填写所询货物的单价。' },
      ),
    ),
  ]),
  offering('05', 'block', vatAct, { en: 'VAT is a share', zh: '税率是比例' }, ({ offer: { vatRate } }) =>
    when(
      compare(vatRate, zero) < 0 || compare(vatRate, one) >= 0,
      'vatRate',
      { en: `VAT of ${vatRate} is no rate.`, zh: `税率 ${vatRate} 不对。` },
      { en: 'Enter per cent: 13.', zh: '请填百分数：13。' },
    ),
  ),
  offering(
    '06',
    'block',
    refundNotice,
    { en: 'No more is refunded than was levied', zh: '退税率不高于征税率' },
    ({ offer: { lines, vatRate } }) =>
      lines.flatMap(({ refundRate }, i) =>
        when(
          compare(refundRate, vatRate) > 0 || compare(refundRate, zero) < 0,
          `lines.${i}.refundRate`,
          { en: `${refundRate} is refunded of a VAT of ${vatRate}.`, zh: `征税 ${vatRate}，却退 ${refundRate}。` },
          { en: "Enter at most the rate of the supplier's invoice.", zh: '退税率最多等于供应商发票的税率。' },
        ),
      ),
  ),
  offering(
    '07',
    'block',
    cisg('art. 15'),
    { en: 'It was made by today', zh: '报价日期不晚于今天' },
    ({ offer, today }) =>
      when(
        offer.made > today,
        'made',
        { en: 'The day lies ahead.', zh: '日期还没有到。' },
        { en: 'Enter the day of his letter.', zh: '请填来函日期。' },
      ),
  ),
  offering(
    '08',
    'warn',
    cisg('art. 18 (2)'),
    { en: 'It says until when it holds', zh: '写明报价有效期' },
    ({ offer }) =>
      when(
        offer.holdsUntil === undefined,
        'holdsUntil',
        { en: 'Nobody knows until when he keeps to it.', zh: '不知道报价有效到哪天。' },
        { en: 'Ask him.', zh: '请向供应商问明。' },
      ),
  ),
]

/** What must hold of a choice. */
export const choiceRules: readonly Rule<Choosing>[] = [
  choosing('09', 'block', seed, { en: 'He has offered it', zh: '所选供应商已报价' }, ({ asked, comparison }) =>
    when(
      !comparison?.offers.some((one) => one.asked.id === asked),
      'asked',
      {
        en: 'This supplier has not offered it, or in a money without a rate.',
        zh: '该供应商没有报价，或所报币种没有汇率。',
      },
      { en: 'Record his offer, or the rate in the settings.', zh: '请登记其报价，或在设置里登记汇率。' },
    ),
  ),
  choosing(
    '10',
    'block',
    seed,
    { en: 'Whoever is not the best is chosen for a reason', zh: '不选最优的须写理由' },
    ({ asked, reason, comparison }) =>
      when(
        reason.trim() === '' && comparison?.best?.asked.id !== asked,
        'reason',
        {
          en: 'Another offer is better by figures, or none can be taken as it stands.',
          zh: '按数字另有更优的，或没有一份可直接采用。',
        },
        { en: 'Say why: quality, reliability, terms.', zh: '请写理由：质量、信誉、条件等。' },
      ),
  ),
]

export const sourcingRules = [...askRules, ...supplierOfferRules, ...choiceRules]
