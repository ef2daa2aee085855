import { firm } from '@gendan/firm/firm'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { describe, expect, test } from 'vitest'
import { bindBy, bindingToday } from '../binding.ts'
import { gateLineOf } from '../gate-line.ts'
import type { GateRecord } from '../gate-record.ts'
import { gateOf, lampsOf } from '../gates.ts'
import { linkState } from '../link/link-state.ts'
import { type Issued, type OrderFile, orderFile, recordKey } from '../order-file.ts'
import { closingBy, nextContract } from './change.ts'

/** Goods complete on 25 May, cartons delivered on 11 May, on board by 10 June at the latest. */
const { seller: _, buyer: __, suppliers: ___, house: ____, changes: _____, ...sections } = sampleDeal
const ours = firm.born('c1')
const GATES = [
  ...(['G4', 'G5', 'G7', 'G8', 'G10', 'G11'] as const).map((gate) => ({ gate, part: '' })),
  { gate: 'G12', part: 'p1' },
  { gate: 'G13', part: 'p1' },
]

const paper = (kind: string, part: string): Issued => ({
  ...{ id: `${kind}/${part}/1`, kind, part, number: `${kind} 1`, version: 1, day: '2026-03-18', at: '', by: 'a1' },
  ...{ own: {}, filled: {}, stamped: [] },
})

/** The order with everything signed, by today's binding or as the first release bound it. */
function signed(by: 'today' | 'at first' = 'today'): OrderFile {
  const papers = [paper('proforma-invoice', ''), paper('purchase-order', 'p1')]
  const bare: OrderFile = { ...orderFile.born('f1'), deal: sections, papers }
  const records = GATES.map(({ gate: id, part }) => [recordKey(id, part), recordOf(bare, id, part, by)] as const)
  return { ...bare, gates: Object.fromEntries(records) }
}

function recordOf(file: OrderFile, id: string, part: string, by: 'today' | 'at first'): GateRecord {
  const gate = gateOf(id)
  const bound = gate && bindBy(gate, { file, deal: sampleDeal, part }, {}, by === 'today' ? bindingToday(gate) : 1)
  if (!bound) throw new RangeError(`${id} binds nothing here`)
  const who = { by: 'a1', post: 'manager', at: '2026-03-18T02:00:00Z' } as const
  return { signed: { ...who, ...bound, self: false, evidence: [], forced: false, note: '' } }
}

/** What closes when the latest day of shipment is moved and nothing else. */
function closedWhen(latest: string, file = signed()): readonly string[] {
  const { contract } = file.deal
  if (!contract) throw new RangeError('no terms')
  const terms = { ...contract.terms, shipment: { ...contract.terms.shipment, latest } }
  const next = nextContract(contract, { terms, customerOrder: '' }, '2026-03-20')
  return closingBy(file, sampleDeal, ours, next).map(({ gate }) => gate)
}

describe('another latest day of shipment, and nothing else', () => {
  test('a later one closes the order, its invoice and the customer’s word: nobody who makes or delivers is asked', () => {
    expect(closedWhen('2026-06-24')).toEqual(['G5', 'G7', 'G8'])
  })

  test('an earlier one that plan and purchases still meet closes the same three', () => {
    expect(closedWhen('2026-05-25')).toEqual(['G5', 'G7', 'G8'])
  })

  test('one before the goods are complete asks the workshop again, not the supplier who delivers before it', () => {
    expect(closedWhen('2026-05-20')).toEqual(['G5', 'G7', 'G8', 'G10', 'G11'])
  })

  test('one before a supplier delivers asks him, too', () => {
    expect(closedWhen('2026-05-10')).toEqual(['G5', 'G7', 'G8', 'G10', 'G11', 'G13'])
  })

  test('the list of orders says of each gate what the order itself says', () => {
    const file = signed()
    const { contract } = sections
    if (!contract) throw new RangeError('no terms')
    for (const latest of ['2026-06-24', '2026-05-20', '2026-05-10']) {
      const terms = { ...contract.terms, shipment: { ...contract.terms.shipment, latest } }
      const moved = { ...file, deal: { ...sections, contract: { ...contract, terms } } }
      const lamps = lampsOf(moved, { ...sampleDeal, ...moved.deal }, ours)
      const said = GATES.map(({ gate, part }) => lamps.find((one) => one.gate === gate && one.part === part)?.state)
      expect(GATES.map(({ gate, part }) => gateLineOf(moved, gate, part)?.lamp)).toEqual(said)
    }
  })
})

describe('an order signed before days were bound by comparison', () => {
  test('is not torn open: every gate stands as it was signed', () => {
    const file = signed('at first')
    const lamps = lampsOf(file, sampleDeal, ours)
    const states = GATES.map(({ gate, part }) => lamps.find((one) => one.gate === gate && one.part === part)?.state)
    expect(states).toEqual(GATES.map(() => 'open'))
    expect(GATES.map(({ gate, part }) => gateLineOf(file, gate, part)?.lamp)).toEqual(GATES.map(() => 'open'))
  })

  test('keeps what was signed: who signed the day itself is asked once when it moves', () => {
    expect(closedWhen('2026-06-24', signed('at first'))).toEqual(['G4', 'G5', 'G7', 'G8', 'G10', 'G11', 'G13'])
  })

  test('leaves a link that was sent then as live as it was', () => {
    const file = signed('at first')
    const { print = '' } = file.gates['G13/p1']?.signed ?? {}
    const at = { id: 'n1', gate: 'G13', part: 'p1', paper: 'purchase-order/p1/1', kind: 'purchase-order' } as const
    const link = { ...at, number: '', version: 1, to: '', until: '9', print, since: '', by: 'a1', at: '' }
    const sent = { ...link, post: 'merchandiser' } as const
    expect(linkState({ ...file, links: [sent] }, sent, '2026-03-20')).toBe('sent')
  })

  test('says of a moved day what it was and is, in the facts that were signed', () => {
    const file = signed('at first')
    const { contract } = sections
    if (!contract) throw new RangeError('no terms')
    const terms = { ...contract.terms, shipment: { ...contract.terms.shipment, latest: '2026-06-24' } }
    const next = nextContract(contract, { terms, customerOrder: '' }, '2026-03-20')
    const [workshop] = closingBy(file, sampleDeal, ours, next).filter(({ gate }) => gate === 'G10')
    expect(workshop?.changed).toEqual([{ at: 'latest', before: '2026-06-10', after: '2026-06-24' }])
  })
})
