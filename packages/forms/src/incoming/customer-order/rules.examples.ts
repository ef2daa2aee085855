import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { OrderAsJudged } from './rules.ts'
import type { CustomerOrder, OrderLine, PartyAsRead } from './shape.ts'

const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
const price = (amount: string, per = 'PCE') => ({ ...usd(amount), per })
const firm = (name: string): PartyAsRead => ({ name, addressLines: [], ids: [] })

const lamps: OrderLine = {
  number: '1',
  sellerCode: 'L-200',
  name: 'Desk lamp',
  description: 'Desk lamp, LED, 6 W, black',
  classifications: [],
  properties: [],
  quantity: { value: decimal('1200'), unit: 'PCE' },
  unitAsRead: 'PCE',
  unitPrice: price('12.4'),
  amount: usd('14880'),
  charges: [],
  deliveries: [],
  notes: [],
}

const bulbs: OrderLine = {
  ...lamps,
  number: '2',
  sellerCode: 'B-06',
  name: 'LED bulb',
  description: 'LED bulb, 6 W, E14',
  quantity: { value: decimal('2500'), unit: 'PCE' },
  unitPrice: price('0.48'),
  amount: usd('1200'),
}

/** An order that can be worked as it stands: USD 16,080.00, FOB Ningbo. */
export const soundOrder: CustomerOrder = {
  number: 'PO-4711',
  issued: '2026-03-18',
  currency: 'USD',
  buyer: firm('Nordlicht GmbH'),
  seller: firm('Ningbo Halley Lighting Co., Ltd.'),
  lines: [lamps, bulbs],
  charges: [],
  stated: { lines: usd('16080'), payable: usd('16080') },
  delivery: { incoterm: 'FOB', place: 'Ningbo', terms: [], to: '2026-05-31' },
  payment: { text: ['30 % deposit, balance against copy of B/L'] },
  references: {},
  documents: [],
  conditions: [],
  notes: [],
  message: {},
  unread: [],
  places: {},
}

const sound: OrderAsJudged = { order: soundOrder, today: '2026-03-20', us: ['Ningbo Halley Lighting Company Limited'] }

/** The sound order, changed. */
function but(change: Partial<CustomerOrder>): OrderAsJudged {
  return { ...sound, order: { ...soundOrder, ...change } }
}

/** The sound order with its first line changed. */
function butLine(change: Partial<OrderLine>): OrderAsJudged {
  return but({ lines: [{ ...lamps, ...change }, bulbs] })
}

const called = (channel: string): PartyAsRead => ({
  ...firm('Nordlicht GmbH'),
  contact: { other: [{ channel, value: '+49 40 123456' }] },
})

const rebate = (amount: string) => ({ kind: 'allowance', reason: 'Rebate', amount: usd(amount) }) as const

/** For every rule an order that keeps it and one that breaks it. */
export const customerOrderExamples: readonly RuleExample<OrderAsJudged>[] = [
  { rule: 'CO-01', holds: sound, fails: but({ number: '' }) },
  { rule: 'CO-02', holds: sound, fails: but({ issued: '2026-08-03' }) },
  { rule: 'CO-03', holds: sound, fails: but({ buyer: undefined }) },
  { rule: 'CO-04', holds: sound, fails: butLine({ unitPrice: { ...price('12.4'), currency: 'EUR' } }) },
  { rule: 'CO-05', holds: sound, fails: but({ lines: [] }) },
  {
    rule: 'CO-06',
    holds: butLine({ name: '', description: '' }),
    fails: butLine({ name: '', description: '', sellerCode: undefined }),
  },
  { rule: 'CO-07', holds: sound, fails: butLine({ quantity: undefined }) },
  { rule: 'CO-08', holds: sound, fails: butLine({ unitPrice: undefined }) },
  {
    rule: 'CO-09',
    holds: butLine({ quantity: { value: decimal('1200'), unit: 'SET' }, unitPrice: price('12.4', 'SET') }),
    fails: butLine({ quantity: { value: decimal('1200'), unit: 'QQ9' }, unitAsRead: 'qq9' }),
  },
  { rule: 'CO-10', holds: sound, fails: butLine({ quantity: { value: decimal('-3'), unit: 'PCE' } }) },
  {
    rule: 'CO-11',
    holds: butLine({ charges: [rebate('80')], amount: usd('14800') }),
    fails: butLine({ amount: usd('14800') }),
  },
  {
    rule: 'CO-12',
    holds: but({
      charges: [rebate('80')],
      stated: { lines: usd('16080'), allowances: usd('80'), payable: usd('16000') },
    }),
    fails: but({ stated: { lines: usd('16080'), payable: usd('16000') } }),
  },
  { rule: 'CO-13', holds: sound, fails: but({ lines: [lamps, { ...bulbs, number: '1' }] }) },
  { rule: 'CO-14', holds: sound, fails: but({ lines: [lamps, { ...bulbs, sellerCode: 'l-200' }] }) },
  {
    rule: 'CO-15',
    holds: but({ stated: { ...soundOrder.stated, lineCount: 2 } }),
    fails: but({ stated: { ...soundOrder.stated, lineCount: 3 } }),
  },
  { rule: 'CO-16', holds: sound, fails: butLine({ delivery: { to: '2026-03-17' } }) },
  { rule: 'CO-17', holds: sound, fails: but({ seller: firm('Wuxi Brightway Trading Co., Ltd.') }) },
  { rule: 'CO-18', holds: sound, fails: but({ delivery: { terms: ['1 % off for each late day'] } }) },
  { rule: 'CO-19', holds: sound, fails: but({ payment: { text: [] } }) },
  { rule: 'CO-20', holds: but({ buyer: called('AL') }), fails: but({ buyer: called('LA') }) },
  { rule: 'CO-21', holds: but({ message: { copy: false } }), fails: but({ message: { copy: true } }) },
]
