import { sampleDeal } from '@gendan/forms/sample-deal'
import { findingOf, type RuleExample } from '@gendan/kernel/rule'
import { type OrderFile, orderFile } from '../order-file.ts'
import { creditFile } from './credit-file.ts'
import type { CreditFile } from './credit-shape.ts'
import type { EndedCredit } from './ending-rules.ts'
import type { AnsweredAmendment, ReceivedMessage } from './message-rules.ts'
import type { AuditedCredit, JudgedPoints } from './point-rules.ts'
import type { CreditPoint } from './points-of.ts'
import type { ReadAnew } from './read-anew.ts'
import { understood } from './read-message.ts'
import type { ReceivedCredit } from './receiving-rules.ts'
import type { CorrectedTerm } from './term-rules.ts'

const TEXT = `:20:LC26-0418
:31C:260401
:31D:260630CHINA
:32B:USD86430,00
:44C:260608
:46A:+SIGNED COMMERCIAL INVOICE IN TRIPLICATE`

const order = { ...orderFile.born('f1'), number: 'LW26-0001', buyer: 'halvorsen' }

const sound: ReceivedCredit = {
  entered: { received: '2026-04-02', how: 'typed', files: [] },
  understood: understood({ text: TEXT }),
  alike: [],
  customer: 'halvorsen',
  orders: [order],
  today: '2026-04-02',
}

function fails(rule: string, wrong: Partial<ReceivedCredit>): RuleExample<ReceivedCredit> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

const receivedExamples: readonly RuleExample<ReceivedCredit>[] = [
  fails('LC-01', { understood: understood({ text: ' ' }) }),
  fails('LC-02', { understood: understood({ text: ':20:LC26-0418\n:26E:1\n:44C:260630', type: '707' }) }),
  fails('LC-03', { alike: [{ id: 'c1', number: 'LC26-0418', received: '2026-03-30' }] }),
  fails('LC-04', { orders: [{ ...order, buyer: 'karoo' }] }),
  fails('LC-05', { customer: '' }),
  fails('LC-06', { entered: { received: '2026-04-03', how: 'typed', files: [] } }),
  fails('LC-07', { entered: { received: '2026-04-02', how: 'pdf', files: [] } }),
]

const who = { by: 'a1', at: '2026-04-02T02:00:00.000Z' }
const came = { received: '2026-04-02', from: '', files: [], how: 'typed' as const, note: '', ...who }
const read = understood({ text: TEXT })
const terms = 'read' in read ? read.read.credit : {}
const fields = { '20': 'LC26-0418', '26E': '1', '44C': '260630' }

/** A credit that came, with an amendment that nobody has answered. */
const credit: CreditFile = {
  ...creditFile.born('c1'),
  ...{ customer: 'halvorsen', orders: ['f1'], ...who },
  messages: [
    { id: 'm1', type: '700', text: TEXT, terms, ...came },
    { id: 'm2', type: '707', text: ':20:LC26-0418 :26E:1 :44C:260630', fields, ...came },
  ],
}
const alone: CreditFile = { ...credit, messages: credit.messages.slice(0, 1) }

/** The same credit as an older reader had it: no latest shipment, and an invoice of which it saw half. */
const anew = (taken: readonly string[], corrections: CreditFile['corrections'] = []): ReadAnew => {
  const documents = [{ kind: 'commercial-invoice', originals: 1, text: 'SIGNED COMMERCIAL' }]
  const messages = alone.messages.map((one) => ({ ...one, terms: { ...terms, latestShipment: undefined, documents } }))
  return { terms: taken, credit: { ...alone, messages, corrections } }
}
const noOriginals = { id: 'k1', message: 'm1', path: 'documents.0.originals', value: 0, reason: 'copies do', ...who }

const message: ReceivedMessage = {
  ...{ entered: sound.entered, today: '2026-04-10', credit, text: ':20:LC26-0418\n:26E:2\n:44C:260710' },
  understood: understood({ text: ':20:LC26-0418\n:26E:2\n:44C:260710', type: '707' }),
}
const answer: AnsweredAmendment = {
  ...{ credit, message: 'm2', today: '2026-04-12' },
  answer: { answer: 'accepted', reason: '', day: '2026-04-12' },
}
const term: CorrectedTerm = { credit, message: 'm1', path: 'latestShipment', value: '2026-06-18' }
const finding = findingOf(
  { id: 'CR-65', weight: 'warn', source: { title: 'UCP 600', at: 'art. 14' } },
  { at: 'latestShipment', says: { en: 'Too early.', zh: '过早。' } },
)
const point: CreditPoint = { rule: 'CR-65', place: 'latestShipment', said: 'Too early.', finding, open: true }
const judged: JudgedPoints = { points: [point], judged: [{ ...point, how: 'accept', note: 'the goods are ready' }] }
const settledOrder = { ...order, deal: { contract: sampleDeal.contract } } as OrderFile
const audited: AuditedCredit = { credit: alone, points: [{ ...point, open: false }], orders: [settledOrder] }
const ended: EndedCredit = { credit, how: 'expired', today: '2026-07-01' }
const closed = { how: 'drawn' as const, reason: 'paid', ...who }

const bound = { credit: 'c1', number: 'LC26-0418', amendments: [], open: 0 }
const { seller: _, buyer: _b, suppliers: _s, house: _h, ...sections } = sampleDeal
const under = (change: object): Pick<OrderFile, 'deal'> => ({
  deal: { ...sections, credits: [{ ...bound, terms: { amount: { amount: '99999', currency: 'USD' }, ...change } }] },
})
const halfPacked = (change: object): Pick<OrderFile, 'deal'> => {
  const { deal } = under(change)
  const { packing } = sections
  return packing ? { deal: { ...deal, packing: { ...packing, cartons: packing.cartons.slice(0, 1) } } } : { deal }
}

const counted = (figure: string): Pick<OrderFile, 'deal'> =>
  under({
    partialShipments: 'not-allowed',
    goods: {
      text: '',
      lines: (sections.contract?.terms.lines ?? []).map(({ name, quantity }, i) => ({
        description: name.en,
        quantity: i === 0 ? { value: figure, unit: 'PCS' } : { value: quantity.value, unit: 'SETS' },
      })),
    },
  })
const voyage = (containers: object): Pick<OrderFile, 'deal'> => {
  const { deal } = under({ transhipment: 'not-allowed' })
  const shipment = { ...sections.shipment, via: 'SINGAPORE', mode: 'sea', containers }
  return { deal: { ...deal, shipment } as unknown as OrderFile['deal'] }
}
const insured = (cover: string): Pick<OrderFile, 'deal'> => {
  const demands = ['ICC (A)', 'WAR'].map((value) => ({ what: 'risk', value }))
  const { deal } = under({ documents: [{ kind: 'insurance', demands, text: '' }] })
  return { deal: { ...deal, shipment: { ...sections.shipment, insurance: { cover } } } as unknown as OrderFile['deal'] }
}

/** One example that holds and one that fails for each rule. */
export const creditFileExamples: readonly RuleExample<unknown>[] = [
  ...receivedExamples,
  {
    ...{ rule: 'LC-10', holds: message },
    fails: { ...message, understood: understood({ text: ':20:LC99\n:26E:2\n:44C:260710', type: '707' }) },
  },
  { rule: 'LC-11', holds: message, fails: { ...message, text: TEXT } },
  {
    ...{ rule: 'LC-12', holds: message },
    fails: { ...message, credit: alone, understood: understood({ text: ':20:LC26-0418\n:46B:/ADD/+A', type: '708' }) },
  },
  { rule: 'LC-13', holds: answer, fails: { ...answer, message: 'm1' } },
  { rule: 'LC-14', holds: answer, fails: { ...answer, answer: { ...answer.answer, fields: { '44C': 'SOON' } } } },
  { rule: 'LC-15', holds: answer, fails: { ...answer, answer: { ...answer.answer, answer: 'rejected' } } },
  { rule: 'LC-16', holds: answer, fails: { ...answer, answer: { ...answer.answer, day: '2026-04-13' } } },
  { rule: 'LC-20', holds: term, fails: { ...term, path: 'weather' } },
  { rule: 'LC-21', holds: term, fails: { ...term, value: 'soon' } },
  { rule: 'LC-22', holds: term, fails: { ...term, message: 'm9' } },
  { rule: 'LC-25', holds: anew(['latestShipment']), fails: anew(['expiry']) },
  { rule: 'LC-26', holds: anew(['documents']), fails: anew(['documents'], [noOriginals]) },
  { rule: 'LC-30', holds: judged, fails: { ...judged, points: [] } },
  { rule: 'LC-31', holds: judged, fails: { ...judged, judged: [{ ...point, how: 'accept', note: '' }] } },
  { rule: 'LC-40', holds: audited, fails: { ...audited, points: [point] } },
  { rule: 'LC-41', holds: audited, fails: { ...audited, credit } },
  { rule: 'LC-42', holds: audited, fails: { ...audited, orders: [order] } },
  { rule: 'LC-50', holds: { credit }, fails: { credit: { ...credit, closed } } },
  { rule: 'LC-51', holds: ended, fails: { ...ended, today: '2026-06-30' } },
  {
    rule: 'LC-52',
    holds: { credit: { ...credit, closed }, today: '2026-07-01' },
    fails: { credit, today: '2026-07-01' },
  },
  { rule: 'LC-60', holds: under({}), fails: under({ amount: { amount: '1000', currency: 'USD' } }) },
  {
    ...{ rule: 'LC-61', holds: halfPacked({ partialShipments: 'allowed' }) },
    fails: halfPacked({ partialShipments: 'not-allowed' }),
  },
  { rule: 'LC-62', holds: under({}), fails: under({ latestShipment: '2020-01-01' }) },
  { rule: 'LC-63', holds: counted('480'), fails: counted('470') },
  { rule: 'LC-64', holds: voyage([{ number: 'MSKU2345675', seal: 'CN1' }]), fails: voyage([]) },
  { rule: 'LC-65', holds: insured('ICC (A), WAR'), fails: insured('ICC (A)') },
]
