import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { accountFollowUp } from './form.ts'
import type { AccountFollowUp } from './shape.ts'

const given = { number: 'LW-AF26-0001', day: '2026-07-02', version: 1 }
const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
const cny = (amount: string) => ({ amount: decimal(amount), currency: 'CNY' })

/** The standing example on 2 July: its balance is a month late, and was asked for. */
const standing = {
  price: { total: usd('29748'), paid: usd('8924.4'), counted: usd('0'), open: usd('20823.6') },
  dues: [
    {
      ...{ key: 'in 1', what: 'balance' as const, term: { en: '70% by T/T', zh: '70% 电汇' } },
      ...{
        amount: usd('20823.6'),
        paid: usd('0'),
        counted: usd('0'),
        open: usd('20823.6'),
        due: '2026-06-02',
        late: 30,
      },
    },
  ],
  fees: [
    {
      ...{
        key: 'fee x1',
        sample: 'x1',
        name: { en: 'Counter sample, Oak dining chair', zh: '对等样（回样） 橡木餐椅' },
      },
      ...{ charge: 'refundable' as const, amount: usd('80'), paid: usd('80'), open: usd('0'), counted: usd('0') },
      ...{ asked: true, due: '2026-03-26', late: 0 },
    },
  ],
  payables: [
    {
      ...{ purchase: 'p1', supplier: 's-carton', accessory: true, number: 'LW-PO26-0001', deliver: '2026-05-02' },
      ...{ things: [{ en: 'Cartons', zh: '纸箱' }], due: { en: '', zh: '' } },
      ...{ ordered: cny('3000'), billed: cny('3000'), paid: cny('3000'), open: cny('0') },
    },
  ],
  owed: [],
  exchange: [],
}
const sound: AccountFollowUp = accountFollowUp.derive(
  sampleDeal as never,
  { addition: '', tongue: 'both' },
  { ...given, money: standing },
)
const chase = {
  ...{ id: 'c1', about: 'in 1', day: '2026-06-20', how: 'phone' as const, person: 'Ingrid', promised: '2026-06-30' },
  ...{ said: 'the bank has the order', by: 'a2', post: 'salesman' as const, at: '2026-06-20T02:00:00.000Z' },
}
const chased = { ...sound, chases: [chase] }
const [owed] = sound.payables

export const examples: readonly RuleExample<AccountFollowUp>[] = [
  { rule: 'AF-01', holds: chased, fails: sound },
  {
    rule: 'AF-02',
    holds: sound,
    fails: { ...sound, payables: owed ? [{ ...owed, open: cny('-200') }] : [] },
  },
]
