import { compare, isPositive, subtract } from '@gendan/kernel/decimal'
import type { CartonRun } from '../../deal/packing.ts'
import type { PackingList } from '../../kinds/packing-list/shape.ts'
import { countOf } from '../../kinds/parts/packed-goods.ts'
import type { UblFacts } from '../ubl/documents.ts'
import { packagesOf, stageOf, weightsOf } from './cargo.ts'
import { itemOf, otherParty, ownParty, quantityOf, texts, UBL_VERSION } from './parts.ts'

/** The packing list as a UBL PackingList: each run of cartons packed alike is a package with what stands in one of them. */
export function listOfPaper(paper: PackingList): UblFacts<'PackingList'> {
  const { given } = paper
  const notes = texts(paper.addition)
  const references = [paper.customerOrder, paper.proforma].filter((number) => number !== '')
  return {
    version: UBL_VERSION,
    number: { value: given.number ?? '' },
    issued: given.day,
    name: 'Packing list',
    ...(notes ? { notes } : {}),
    consignor: ownParty(paper.seller),
    shipment: { ...shipmentOf(paper), consignments: [consignmentOf(paper)] },
    ...(references.length > 0 ? { documents: references.map((value) => ({ id: { value } })) } : {}),
  }
}

/** The same goods as an advice of what was despatched, line by line of the customer's order, with what is still owed of each. */
export function adviceOfPaper(paper: PackingList): UblFacts<'DespatchAdvice'> {
  const { given } = paper
  const notes = texts(paper.addition)
  const lines = paper.lines
    .map((line, i) => ({ line, number: `${i + 1}` }))
    .filter(({ line }) => isPositive(line.packed.value))
  const order = paper.customerOrder ? { id: { value: paper.customerOrder } } : undefined
  return {
    version: UBL_VERSION,
    number: { value: given.number ?? '' },
    issued: given.day,
    ...(notes ? { notes } : {}),
    ...(order ? { orders: [order] } : {}),
    supplier: { party: ownParty(paper.seller) },
    deliverTo: { party: otherParty(paper.buyer) },
    shipment: shipmentOf(paper),
    lines: lines.map(({ line, number }) => ({
      number: { value: number },
      quantity: quantityOf(line.packed),
      ...owed(line.ordered, line.packed),
      orderLines: [{ line: { value: number }, ...(order ? { order } : {}) }],
      item: itemOf(line),
    })),
  }
}

type Line = PackingList['lines'][number]

function owed(ordered: Line['ordered'], packed: Line['packed']) {
  if (compare(ordered.value, packed.value) <= 0) return {}
  return { outstanding: quantityOf({ ...ordered, value: subtract(ordered.value, packed.value) }) }
}

function consignmentOf(paper: PackingList) {
  return { id: { value: paper.given.number ?? '' }, consignee: otherParty(paper.buyer) }
}

function shipmentOf(paper: PackingList) {
  const { totals, marks, cartons } = paper
  return {
    id: { value: paper.given.number ?? '' },
    ...weightsOf(totals),
    stages: stageOf(paper),
    units: [
      {
        ...(totals.complete ? { packages: packagesOf(totals.packages, oneCode(cartons)) } : {}),
        ...(marks.length > 0 ? { marks } : {}),
        actual: cartons.map((run) => packageOf(run, paper.lines)),
      },
    ],
  }
}

/** Their common code; PK for packages of several kinds. */
function oneCode(cartons: readonly CartonRun[]): string {
  const codes = new Set(cartons.map(({ packageCode }) => packageCode))
  return codes.size === 1 ? (cartons[0]?.packageCode ?? 'PK') : 'PK'
}

/** Sides and weights of one carton by UNTDID 6313: length, width, height, gross and net weight. */
function packageOf(run: CartonRun, lines: readonly Line[]) {
  const sides = [
    ['LN', run.lengthCm, 'CMT'],
    ['WD', run.widthCm, 'CMT'],
    ['HT', run.heightCm, 'CMT'],
    ['AAB', run.grossKg, 'KGM'],
    ['AAA', run.netKg, 'KGM'],
  ] as const
  return {
    id: { value: run.from === run.to ? `${run.from}` : `${run.from}-${run.to}` },
    quantity: packagesOf(countOf(run), run.packageCode),
    type: { value: run.packageCode },
    goods: run.contents.flatMap(({ line: id, quantity }) => {
      const line = lines.find((one) => one.id === id)
      return line ? [{ quantity: quantityOf({ value: quantity, unit: line.packed.unit }), items: [itemOf(line)] }] : []
    }),
    dimensions: sides.map(([attribute, value, unit]) => ({
      attribute: { value: attribute, scheme: 'UNTDID 6313' },
      measure: { value, unit },
    })),
  }
}
