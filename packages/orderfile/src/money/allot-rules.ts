import { compare, type Decimal, isPositive, round, subtract, zero } from '@gendan/kernel/decimal'
import { digitsOf, writeMoney } from '@gendan/kernel/money'
import type { Rule, Spot } from '@gendan/kernel/rule'
import { allottedOf, openOf } from '../bank-slip.ts'
import { houseOf } from '../deal-of.ts'
import { beyondOwed, owedOf, wrongMoney } from './allot-spots.ts'
import type { Allotment, Allotting } from './allotting.ts'
import { feeRules } from './fee-rules.ts'
import { toleranceIn } from './receivable.ts'
import { spot } from './spot.ts'

const seed = { title: '跟单员工作计划 (003) 篇3 三', at: '8 财务跟踪单' }

/** What must hold before a slip is split over order files or purchases. */
export const allotRules: readonly Rule<Allotting>[] = [
  {
    id: 'BS-01',
    title: { en: 'The slip stands', zh: '水单有效' },
    weight: 'block',
    source: seed,
    test: ({ slip }) =>
      slip.void
        ? [
            spot(
              '',
              { en: 'The slip was taken out.', zh: '这张水单已作废。' },
              { en: 'Record the right slip.', zh: '请登记正确的水单。' },
            ),
          ]
        : [],
  },
  {
    id: 'BS-02',
    title: { en: 'Every share is above zero', zh: '每笔分摊都大于零' },
    weight: 'block',
    source: seed,
    test: ({ parts, slip }) =>
      each(parts, ({ amount, charges }, i) => [
        ...(isPositive(amount) && fits(amount, slip.facts.amount.currency)
          ? []
          : [
              spot(
                `parts.${i}.amount`,
                { en: `${amount} is no amount in ${slip.facts.amount.currency}.`, zh: `${amount} 不是有效的金额。` },
                { en: 'Write what of the slip is for this order.', zh: '请填写水单中属于该单的金额。' },
              ),
            ]),
        ...(compare(charges, zero) < 0
          ? [
              spot(
                `parts.${i}.charges`,
                { en: 'Charges are below zero.', zh: '手续费小于零。' },
                { en: 'Write 0 where there are none.', zh: '没有手续费请填 0。' },
              ),
            ]
          : []),
      ]),
  },
  {
    id: 'BS-03',
    title: { en: 'No more is allotted than is left on the slip', zh: '分摊不超过水单余额' },
    weight: 'block',
    source: seed,
    test: ({ slip, parts }) => {
      const left = openOf(slip)
      const over = subtract(allottedOf(parts), left)
      if (!isPositive(over)) return []
      const { currency } = slip.facts.amount
      const says = (lang: Decimal) => writeMoney({ amount: lang, currency })
      return [
        spot(
          'parts',
          {
            en: `${says(left)} is left on the slip; ${says(over)} too much is allotted.`,
            zh: `水单还剩 ${says(left)}，多分了 ${says(over)}。`,
          },
          { en: 'Take something off a share.', zh: '请减少分摊金额。' },
        ),
      ]
    },
  },
  {
    id: 'BS-04',
    title: { en: 'Something is owed where it goes', zh: '所付的款项存在' },
    weight: 'block',
    source: seed,
    test: ({ parts, files, slip }) =>
      each(parts, (part, i) =>
        part.purpose === 'sample' || owedOf(part, files, slip)
          ? []
          : [
              slip.facts.way === 'in'
                ? spot(
                    `parts.${i}.file`,
                    {
                      en: 'This file has no agreed price and terms of payment.',
                      zh: '这张订单还没有议定价款和付款方式。',
                    },
                    { en: 'Settle its terms first.', zh: '请先议定条款。' },
                  )
                : spot(
                    `parts.${i}.purchase`,
                    {
                      en: 'No purchase order was sent for this, and nothing is to be paid back here.',
                      zh: '这里没有开出采购单，也没有要退还的款。',
                    },
                    {
                      en: 'Choose a purchase whose order was sent, or decide first what becomes of the customer’s money.',
                      zh: '请选已开出采购单的采购；退客户款请先决定去向。',
                    },
                  ),
            ],
      ),
  },
  {
    id: 'BS-05',
    title: { en: 'A slip is the money of one customer or supplier', zh: '一张水单属于一个客户或供应商' },
    weight: 'block',
    source: seed,
    test: ({ slip, parts, files }) => {
      const first = parts[0] && owedOf(parts[0], files, slip)?.party
      const whose = slip.facts.party || first
      return each(parts, (part, i) => {
        const owed = owedOf(part, files, slip)
        if (!owed || owed.party === whose) return []
        return [
          spot(
            `parts.${i}.file`,
            {
              en: `${files[part.file]?.number ?? ''} is not an order of the one whose money this is.`,
              zh: `${files[part.file]?.number ?? ''} 不是这笔款所属客户（供应商）的单。`,
            },
            {
              en: 'Choose an order of the same, or name on the slip whose money it is.',
              zh: '请选同一客户的单，或改正水单的所属客户。',
            },
          ),
        ]
      })
    },
  },
  {
    id: 'BS-06',
    title: { en: 'What is paid in another money is counted in the order’s', zh: '外币付款按订单币种计' },
    weight: 'block',
    source: seed,
    test: ({ slip, parts, files }) =>
      each(parts, (part, i) => wrongMoney(part, i, slip.facts.amount.currency, owedOf(part, files, slip)?.currency)),
  },
  {
    id: 'BS-07',
    title: { en: 'No more is settled than is owed; the rest stays on the slip', zh: '不超额抵付，多付的留在水单上' },
    weight: 'block',
    source: seed,
    test: (given) => each(given.parts, (part, i) => beyondOwed(given, part, i)),
  },
  {
    id: 'BS-08',
    title: {
      en: 'What is missing is accepted as bank charges within the tolerance, or with a reason',
      zh: '短款在容差内作手续费，超出须写明原因',
    },
    weight: 'block',
    source: seed,
    test: ({ parts, files, slip, firm }) =>
      each(parts, (part, i) => {
        const owed = owedOf(part, files, slip)
        if (!owed || !isPositive(part.charges) || part.note !== '') return []
        const { currency } = owed
        const kept = slip.facts.amount.currency === currency ? slip.facts.bankCharges : zero
        const most = round(larger(toleranceIn(houseOf(firm, {}), currency), kept), digitsOf(currency), 'half-up')
        if (compare(part.charges, most) <= 0) return []
        return [
          spot(
            `parts.${i}.note`,
            {
              en: `${writeMoney({ amount: part.charges, currency })} is taken as bank charges; ${writeMoney({ amount: most, currency })} is usual here.`,
              zh: `作手续费 ${writeMoney({ amount: part.charges, currency })}，通常不超过 ${writeMoney({ amount: most, currency })}。`,
            },
            {
              en: 'Say why, or leave it open and claim it from the customer.',
              zh: '请写明原因，或不作手续费，向客户追收。',
            },
          ),
        ]
      }),
  },
  {
    id: 'BS-09',
    title: { en: 'Money beside the price says what it is for', zh: '价款以外的收款写明用途' },
    weight: 'block',
    source: seed,
    test: ({ parts }) =>
      each(parts, ({ purpose, note }, i) =>
        purpose !== 'other' || note !== ''
          ? []
          : [
              spot(
                `parts.${i}.note`,
                { en: 'It is not said what it is for.', zh: '没有写明用途。' },
                { en: 'Write it: mould, freight passed on.', zh: '请写明：模具费、代垫运费等。' },
              ),
            ],
      ),
  },
  {
    id: 'BS-10',
    title: { en: 'The invoice that is paid stands in the order', zh: '所付发票登记在该单' },
    weight: 'block',
    source: seed,
    test: ({ parts, files }) =>
      each(parts, ({ file, purchase, invoice = '' }, i) => {
        const bills = files[file]?.deal.money?.bills ?? []
        if (invoice === '' || bills.some((bill) => bill.invoice === invoice && bill.purchase === purchase)) return []
        return [
          spot(
            `parts.${i}.invoice`,
            {
              en: 'The supplier’s invoice does not stand here (any more).',
              zh: '该采购没有登记这张发票（可能已撤回）。',
            },
            { en: 'Choose an invoice that stands, or pay the purchase.', zh: '请选已登记的发票，或直接付采购款。' },
          ),
        ]
      }),
  },
  ...feeRules,
]

function fits(amount: Decimal, currency: string): boolean {
  return compare(round(amount, digitsOf(currency), 'half-up'), amount) === 0
}

function larger(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? b : a
}

function each(parts: readonly Allotment[], test: (part: Allotment, i: number) => readonly Spot[]): readonly Spot[] {
  return parts.flatMap(test)
}
