import { enterParty } from '@gendan/firm/acts/party-acts'
import { samplePurchases, sampleSuppliers } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { confirmInside, does, lampOf, ownPi, signedFile } from './deal.ts'
import type { Stage } from './stage.ts'

/** A kept file that proves something. */
export interface Scan {
  readonly attachment: string
  readonly name: string
}

/** Numbers as VAT special invoices bear them, each once. */
export function invoiceNumbers(): () => string {
  let last = 1000
  return () => `2633200000001234${last++}`
}

/** A supplier of cartons, new to the firm. */
export async function newSupplier(stage: Stage): Promise<string> {
  const facts = { roles: ['accessory-supplier'], facts: sampleSuppliers['s-carton'] }
  return (await does(await stage.desk('merchandiser'), enterParty, freshId(), facts)).id
}

/** An order file with a purchase whose order left the house. */
export interface Ordered {
  readonly file: string
  readonly purchase: string
  readonly supplier: string
}

/** One for cartons: CNY 4,263.00, 30 % with the order, the rest 30 days after the invoice. */
export async function orderedFile(stage: Stage, supplier: string, scan: Scan): Promise<Ordered> {
  const file = await signedFile(stage)
  await confirmInside(stage, file)
  const merchandiser = await stage.desk('merchandiser')
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'proforma-invoice', own: ownPi })
  await shows(stage, file, 'G8', scan)
  await shows(stage, file, 'G9', scan)
  const terms = [
    { share: '0.3', from: 'order', days: 0 },
    { share: '0.7', from: 'invoice', days: 30 },
  ]
  const buyer = await stage.desk('buyer')
  await does(buyer, planPurchase, file, { purchase: { ...samplePurchases[0], id: '', supplier, terms }, reason: '' })
  const purchase = (await fileOf(stage, file)).deal.purchases?.at(-1)?.id ?? ''
  const at = { firm: stage.company, part: purchase }
  const own = { addition: '', tongue: 'zh' }
  await does(buyer, askSignature, file, { ...at, gate: 'G12', own, note: '' })
  const supervisor = await stage.desk('supervisor')
  const { print } = await lampOf(supervisor, file, 'G12')
  await does(supervisor, signGate, file, { ...at, gate: 'G12', print, note: '' })
  await does(buyer, issuePaper, file, { ...at, kind: 'purchase-order', own })
  return { file, purchase, supplier }
}

async function shows(stage: Stage, file: string, gate: string, scan: Scan) {
  const desk = await stage.desk(gate === 'G9' ? 'accounts' : 'merchandiser')
  const { print } = await lampOf(desk, file, gate)
  await does(desk, passGate, file, { firm: stage.company, gate, print, evidence: [scan], note: '' })
}

/** An order file as it stands. */
export async function fileOf(stage: Stage, id: string): Promise<OrderFile> {
  return (await ask(await stage.desk('merchandiser'), 'order', { id })).file as unknown as OrderFile
}

/** The invoice of the cartons, all of them. */
export function invoiceOf({ supplier, file, purchase }: Ordered, change: object, part: object) {
  const lines = [
    { line: '1', quantity: '245', amount: '3577' },
    { line: '2', quantity: '1960', amount: '686' },
  ]
  return {
    invoice: {
      ...{ party: supplier, kind: 'special', day: '2026-03-18', note: '' },
      ...{ amount: { amount: '4263', currency: 'CNY' }, rate: '0.13', tax: '490.43' },
      ...change,
    },
    parts: [{ file, purchase, lines, ...part }],
  }
}
