import { type Firm, usualMargin } from '@gendan/firm/firm'
import { goods } from '@gendan/firm/goods'
import { type Party, party } from '@gendan/firm/party'
import type { Terms } from '@gendan/forms/deal/terms'
import { soundOrder } from '@gendan/forms/incoming/customer-order/rules.examples'
import { packedGoods } from '@gendan/forms/kinds/parts/packed-goods'
import { packedGoodsExamples } from '@gendan/forms/kinds/parts/packed-goods.examples'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { samplePacking, sampleShipment } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { FileState } from './file-rules.ts'
import type { Lamp } from './gate.ts'
import { proposeTerms } from './intake/propose-terms.ts'
import type { OrderBesideTerms } from './order-rules.ts'
import type { MakerChosen, MeetingHeld } from './production-rules.ts'
import type { ShipmentBeside } from './shipment/shipment-rules.ts'
import type { Forcing, Showing } from './sign-rules.ts'

const [first, ...others] = sampleTerms.lines
const withFirst = (change: object): Terms => ({
  ...sampleTerms,
  lines: first ? [{ ...first, ...change }, ...others] : [],
})

const withAllowance = (size: object): Terms => ({
  ...sampleTerms,
  adjustments: [{ id: '1', kind: 'allowance', name: { en: 'Discount', zh: '折扣' }, ...size }],
})

export const termsExamples: readonly RuleExample<Terms>[] = [
  { rule: 'TM-01', holds: sampleTerms, fails: { ...sampleTerms, currency: 'EUR' } },
  { rule: 'TM-02', holds: sampleTerms, fails: withFirst({ quantity: { value: decimal('480'), unit: 'SET' } }) },
  { rule: 'TM-03', holds: sampleTerms, fails: withFirst({ quantity: { value: decimal('480'), unit: 'heaps' } }) },
  { rule: 'TM-04', holds: sampleTerms, fails: withFirst({ id: '2' }) },
  { rule: 'TM-05', holds: withAllowance({ percent: decimal('5') }), fails: withAllowance({}) },
  {
    rule: 'TM-06',
    holds: withAllowance({ percent: decimal('5') }),
    fails: withAllowance({ amount: decimal('40000') }),
  },
]

const order = { received: '2026-03-20', order: soundOrder, attachment: '', fileName: '', goods: {} }
const asOrdered = proposeTerms(soundOrder, {}, { payment: sampleTerms.payment, currency: 'USD' })
const agreed: OrderBesideTerms = {
  order,
  contract: { version: 1, settled: '2026-03-21', customerOrder: '', terms: asOrdered },
}
const settledAs = (change: Partial<Terms>): OrderBesideTerms => ({
  order,
  contract: { ...agreed.contract, terms: { ...asOrdered, ...change } },
})
const FREIGHT: Terms['adjustments'] = [
  { id: '1', kind: 'charge', name: { en: 'Freight', zh: '运费' }, amount: decimal('800') },
]
const lineAs = (change: object) =>
  settledAs({ lines: asOrdered.lines.map((line, i) => (i === 0 ? { ...line, ...change } : line)) })
const [ordered] = asOrdered.lines

export const orderExamples: readonly RuleExample<OrderBesideTerms>[] = [
  { rule: 'OT-01', holds: agreed, fails: settledAs({ lines: [] }) },
  { rule: 'OT-02', holds: agreed, fails: lineAs({ quantity: { ...ordered?.quantity, value: decimal('7') } }) },
  { rule: 'OT-03', holds: agreed, fails: lineAs({ unitPrice: { ...ordered?.unitPrice, amount: decimal('0.07') } }) },
  { rule: 'OT-05', holds: agreed, fails: settledAs({ adjustments: FREIGHT }) },
  { rule: 'OT-04', holds: agreed, fails: settledAs({ delivery: { incoterm: 'EXW', place: 'Ningbo', year: '2020' } }) },
]

export const packingExamples = packedGoodsExamples('PK', packedGoods(sampleTerms, samplePacking))

const left: ShipmentBeside = {
  shipment: sampleShipment,
  terms: sampleTerms.shipment,
  packing: samplePacking,
  today: '2026-06-08',
}
const leftAs = (change: Partial<ShipmentBeside['shipment']>): ShipmentBeside => ({
  ...left,
  shipment: { ...sampleShipment, ...change },
})
const [box] = sampleShipment.containers

export const shipmentExamples: readonly RuleExample<ShipmentBeside>[] = [
  { rule: 'SH-01', holds: left, fails: leftAs({ onBoard: '2026-05-20' }) },
  { rule: 'SH-02', holds: left, fails: { ...left, today: '2026-06-05' } },
  { rule: 'SH-03', holds: left, fails: { ...leftAs({ onBoard: '2026-06-14' }), today: '2026-06-15' } },
  { rule: 'SH-04', holds: left, fails: leftAs({ containers: [{ number: 'EITU 902114 5', seal: '' }] }) },
  { rule: 'SH-05', holds: left, fails: leftAs({ containers: box ? [box, box] : [] }) },
  { rule: 'SH-06', holds: left, fails: leftAs({ to: 'Bergen' }) },
  { rule: 'SH-07', holds: leftAs({ arrival: '2026-07-12' }), fails: leftAs({ arrival: '2026-06-01' }) },
  { rule: 'SH-08', holds: left, fails: leftAs({ billOfLading: '' }) },
]

const quiet: FileState = { stale: [], underReview: [], rateMissing: undefined, unmatched: [], uncosted: false }

export const fileExamples: readonly RuleExample<FileState>[] = [
  {
    rule: 'OF-20',
    holds: quiet,
    fails: {
      ...quiet,
      stale: [{ paper: 'p', number: 'LW-PI26-0001', version: 1, changed: [{ at: 'total', before: '1', after: '2' }] }],
    },
  },
  {
    rule: 'OF-21',
    holds: quiet,
    fails: { ...quiet, underReview: [{ ...goods.born('g'), underReview: 'oak has gone up' }] },
  },
  { rule: 'OF-22', holds: quiet, fails: { ...quiet, rateMissing: { from: 'USD', to: 'CNY' } } },
  { rule: 'OF-23', holds: quiet, fails: { ...quiet, unmatched: ['3'] } },
  { rule: 'OF-24', holds: quiet, fails: { ...quiet, uncosted: true } },
]

const members: Firm['members'] = ['lin', 'zhou', 'he', 'chen'].map((account) => ({
  account,
  posts: account === 'zhou' ? ['supervisor'] : ['merchandiser'],
  active: true,
  since: '2026-01-01',
}))
const ours: Firm = {
  id: 'firm',
  letterhead: sampleDeal.seller.letterhead,
  rules: {
    zone: 'Asia/Shanghai',
    currency: 'CNY',
    prefix: 'LW',
    selfSigningUpTo: 3,
    signers: {},
    validDays: 14,
    margin: usualMargin,
  },
  banks: [],
  chop: '',
  signatures: {},
  members,
  rates: [],
  clauses: [],
  clauseOrder: [],
  layouts: [],
}
const print = '7f3a91c2'.padEnd(64, '0')
const asked = {
  by: 'lin',
  at: '2026-03-18T01:20:00.000Z',
  kind: 'proforma-invoice',
  own: {},
  print,
  facts: {},
  note: '',
}
const lamp: Lamp = {
  gate: 'G7',
  part: '',
  title: { en: 'PI confirmed', zh: '形式发票确认' },
  state: 'turn',
  signers: ['supervisor', 'manager'],
  ownHand: false,
  record: { asked },
  print,
  changed: [],
}
const signing: Showing & Forcing = {
  lamp,
  firm: ours,
  by: 'zhou',
  seen: print,
  before: [],
  asks: 'file',
  files: 1,
  word: '',
  lacks: [],
  makers: ['lin'],
  forcedBy: ['supervisor'],
}
const noMeeting = {
  at: 'production.meeting',
  says: { en: 'No meeting is on record.', zh: '没有会议记录。' },
  remedy: { en: 'Hold it.', zh: '请开会。' },
}
const another = '0'.repeat(64)

export const signExamples: readonly RuleExample<Showing & Forcing>[] = [
  { rule: 'SG-01', holds: signing, fails: { ...signing, by: 'he' } },
  { rule: 'SG-02', holds: signing, fails: { ...signing, lamp: { ...lamp, record: {} } } },
  { rule: 'SG-03', holds: signing, fails: { ...signing, seen: another } },
  {
    rule: 'SG-04',
    holds: signing,
    fails: { ...signing, lamp: { ...lamp, record: { asked: { ...asked, by: 'zhou' } } } },
  },
  {
    rule: 'SG-05',
    holds: signing,
    fails: { ...signing, lamp: { ...lamp, record: { asked: { ...asked, print: another } } } },
  },
  { rule: 'SG-06', holds: signing, fails: { ...signing, lamp: { ...lamp, state: 'open' } } },
  { rule: 'SG-07', holds: signing, fails: { ...signing, seen: '', lamp: { ...lamp, print: '' } } },
  { rule: 'SG-08', holds: signing, fails: { ...signing, before: [lamp] } },
  { rule: 'SG-09', holds: signing, fails: { ...signing, files: 0, word: 'he said so' } },
  { rule: 'SG-10', holds: signing, fails: { ...signing, forcedBy: ['general-manager'] } },
  { rule: 'SG-12', holds: signing, fails: { ...signing, makers: ['lin', 'zhou'] } },
  { rule: 'SG-11', holds: signing, fails: { ...signing, lacks: [noMeeting] } },
]

const supplier: Party = { ...party.born('s'), roles: ['supplier'], facts: sampleDeal.buyer }
const held: MeetingHeld = {
  meeting: { day: '2026-03-27', attended: ['zhou', '生产部方师傅'], minutes: '货齐 5 月 25 日，藤面不得拼接。' },
  firm: ours,
  today: '2026-03-27',
}
const heldAs = (change: object): MeetingHeld => ({ ...held, meeting: { ...held.meeting, ...change } })

export const productionExamples: readonly RuleExample<MakerChosen & MeetingHeld>[] = [
  { rule: 'PN-01', holds: { ...held, maker: supplier }, fails: { ...held, maker: { ...supplier, active: false } } },
  ...(
    [
      ['PN-02', { day: '2026-03-28' }],
      ['PN-03', { attended: [' '] }],
      ['PN-04', { minutes: '' }],
      ['PN-05', { attended: ['生产部方师傅'] }],
      [
        'PN-06',
        { decisions: [{ id: 'd1', says: '藤面到厂', department: '', name: { en: '', zh: '' }, due: '2026-03-01' }] },
      ],
    ] as const
  ).map(([rule, change]) => ({
    rule,
    holds: { ...held, maker: undefined },
    fails: { ...heldAs(change), maker: undefined },
  })),
]
