import { type Instalment, needsCredit } from '@gendan/trade/terms/payment'
import type { OrderFile } from '../../order-file.ts'
import type { After, NodeFact } from '../node-fact.ts'
import { gateOpen, paperOut } from './evidence.ts'
import { linkFact } from './link-fact.ts'

/** A file with a customer's order or settled terms, and how it is paid. */
export interface Begun {
  readonly file: OrderFile
  readonly payment: readonly Instalment[]
}

/** From the customer's order to the production order given out. */
export function beginning({ file, payment }: Begun): readonly NodeFact[] {
  const { order, contract } = file.deal
  const securing = securities(payment)
  const secured: readonly After[] = securing.map((node) => ({ node, by: 'order' }))
  return [
    node('received', [], {
      done: true,
      day: order?.received ?? file.first?.['settled'] ?? contract?.settled ?? file.opened,
    }),
    node('settled', [{ node: 'received', by: 'settle' }], settled(file)),
    node('confirmed', [{ node: 'settled', by: 'confirm' }], gateOpen(file, 'G5')),
    node('proforma', [{ node: 'confirmed', by: 'proforma' }], paperOut(file, 'proforma-invoice', 'G7')),
    node('signed-back', [{ node: 'proforma', by: 'sign-back' }], signedBack(file)),
    ...securing.map((kind) => node(kind, [{ node: 'signed-back', by: kind }], gateOpen(file, 'G9'))),
    node('production-order', [{ node: 'confirmed', by: 'order' }, ...secured], gateOpen(file, 'G10')),
    node('released', [{ node: 'production-order', by: 'release' }], gateOpen(file, 'G11')),
  ]
}

/** The customer's sign-back; while it is awaited, with how its link stands. */
function signedBack(file: OrderFile): Partial<NodeFact> {
  const back = gateOpen(file, 'G8')
  return back.done ? back : { ...back, ...linkFact(file, 'G8') }
}

/** Terms that were amended count from the day they were first settled. */
function settled({ deal: { contract }, first }: OrderFile): Partial<NodeFact> {
  if (!contract) return {}
  return { done: true, day: contract.settled, ...(first?.['settled'] ? { first: first['settled'] } : {}) }
}

type Securing = 'deposit' | 'letter' | 'credit'

/** What makes the money safe before anything is made: a deposit, a credit, both, or else the manager's yes. */
function securities(instalments: readonly Instalment[]): readonly Securing[] {
  const deposit = instalments.some(({ by, when }) => (by === 'T/T' || by === 'cash') && when.at === 'order')
  const letter = needsCredit({ instalments })
  if (!deposit && !letter) return ['credit']
  return [...(deposit ? (['deposit'] as const) : []), ...(letter ? (['letter'] as const) : [])]
}

function node(kind: NodeFact['kind'], after: readonly After[], evidence: Partial<NodeFact>): NodeFact {
  return { id: kind, kind, part: '', after, ...evidence }
}
