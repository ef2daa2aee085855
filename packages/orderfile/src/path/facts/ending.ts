import type { Instalment } from '@gendan/trade/terms/payment'
import type { OrderFile } from '../../order-file.ts'
import type { After, NodeFact } from '../node-fact.ts'
import type { Begun } from './beginning.ts'
import { cameTo, firstAt, gateOpen, lastMoney } from './evidence.ts'
import { samplesBeforeShipment } from './sampling.ts'

/** From the packing list to the closed file. */
export function ending({ file, payment }: Begun): readonly NodeFact[] {
  const { shipment } = file.deal
  const early = payment.some(({ when }) => when.at === 'before-shipment')
  const late = payment.filter(({ when }) => when.at !== 'order' && when.at !== 'before-shipment')
  const handed = shipment && (shipment.vessel || shipment.billOfLading || shipment.containers.length > 0)
  const paid = late.length > 0 ? late.map((one) => due(one)) : []
  const settling: readonly After[] = [{ node: 'on-board', by: 'papers' }, ...paid]
  return [
    node('packing-list', [{ node: 'final-inspected', by: 'list' }], gateOpen(file, 'G18')),
    ...(early
      ? [node('paid-before', [{ node: 'packing-list', by: 'collect' }], cameTo(file, 'E17', lastMoney(file)))]
      : []),
    node('booked', [{ node: 'bulk-start', by: 'middle' }], handed ? { done: true } : {}),
    node('on-board', beforeBoard(file, early), shipment?.onBoard ? { done: true, day: shipment.onBoard } : {}),
    node('papers', [{ node: 'on-board', by: 'papers' }], cameTo(file, 'E16', firstAt(file, 'G24'))),
    ...(paid.length > 0 ? [node('paid', settling, { ...byBank(late), ...cameTo(file, 'E17', lastMoney(file)) })] : []),
    node('closed', closing(paid.length > 0), cameTo(file, 'E19', firstAt(file, 'G26'))),
  ]
}

/** What a credit or a collection brings in, the banks bring. */
function byBank(late: readonly Instalment[]): Pick<NodeFact, 'whose'> {
  return late.some(({ by }) => BANKED.has(by)) ? { whose: 'bank' } : {}
}

const BANKED: ReadonlySet<Instalment['by']> = new Set(['L/C', 'D/P', 'D/A'])

function beforeBoard(file: OrderFile, early: boolean): readonly After[] {
  return [
    { node: 'final-inspected', by: 'ship' },
    { node: 'booked', by: 'sail' },
    { node: 'packing-list' },
    ...(early ? [{ node: 'paid-before' }] : []),
    ...samplesBeforeShipment(file).map((id) => ({ node: id })),
  ]
}

function closing(paid: boolean): readonly After[] {
  return [{ node: 'papers', by: 'close' }, ...(paid ? [{ node: 'paid', by: 'close' as const }] : [])]
}

/** When an instalment after loading is due: after so many days of its terms, or the firm's usual time to collect. */
function due({ when }: Instalment): After {
  if (when.at === 'days-after') return { node: 'on-board', days: when.days }
  if (when.at === 'copy-of-bill-of-lading') return { node: 'on-board', by: 'collect' }
  return { node: 'papers', by: 'collect' }
}

function node(kind: NodeFact['kind'], after: readonly After[], evidence: Partial<NodeFact>): NodeFact {
  return { id: kind, kind, part: '', after, ...evidence }
}
