import type { BillRow } from '@gendan/contract/bill-questions'
import { type Bill, type BillLine, billLineShape } from '@gendan/firm/bill'
import { judgeBill } from '@gendan/firm/bill-rules'
import { type Goods, goods } from '@gendan/firm/goods'
import { type Party, party } from '@gendan/firm/party'
import { isDecimal } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { shapeFindings } from '../record-view/shape-findings.ts'

/** An accessory on record, as a line names it. */
export interface Part {
  readonly code: string
  readonly name: Words
  readonly unit: string
  readonly active: boolean
}

/** A line while it is typed: figures are what stands in the box, right or not. */
export interface DraftLine extends Omit<BillLine, 'quantity' | 'loss' | 'leadDays' | 'minimum' | 'pack'> {
  readonly quantity: string
  readonly loss: string
  readonly leadDays: string
  readonly minimum: string
  readonly pack: string
  /** The accessory, where it is on record. */
  readonly part?: Part
}

export interface BillDraft {
  readonly lines: readonly DraftLine[]
}

export function emptyLine(lines: readonly DraftLine[]): DraftLine {
  const numbers = lines.map(({ id }) => (/^\d{1,6}$/.test(id) ? parseInt(id, 10) : 0))
  return {
    ...{ id: `${Math.max(0, ...numbers) + 1}`, goods: '', name: { en: '', zh: '' }, unit: 'PCE', quantity: '' },
    ...{ per: 'piece', loss: '0', needed: 'production', note: '', supplier: '', leadDays: '', minimum: '', pack: '' },
  }
}

export function draftOf(rows: readonly BillRow[]): BillDraft {
  return {
    lines: rows.map(({ line: { leadDays, minimum = '', pack = '', ...line }, part }) => ({
      ...line,
      ...{ leadDays: leadDays === undefined ? '' : `${leadDays}`, minimum, pack },
      ...(part ? { part } : {}),
    })),
  }
}

export interface BillRead {
  /** Undefined where something cannot be read. */
  readonly bill: Bill | undefined
  readonly findings: readonly Finding[]
}

/** What is typed, as the act takes it, with what is wrong with it: first what cannot be read, then what the rules of the bill say. */
export function readBill({ lines }: BillDraft, article: Goods): BillRead {
  const read = lines.map((line) => billLineShape.safeParse(rawOf(line)))
  const faults = read.flatMap((one, i) =>
    one.success
      ? []
      : shapeFindings(one.error.issues.map((issue) => ({ ...issue, path: ['lines', i, ...issue.path] }))),
  )
  const bill = read.flatMap((one) => (one.success ? [one.data] : []))
  if (faults.length > 0) return { bill: undefined, findings: faults }
  const under = lines.flatMap(({ goods: id, part }) => (part ? [asGoods(id, part)] : []))
  // Suppliers are chosen from those in use; the act looks at their files.
  const suppliers = lines.map(({ supplier }): Party => ({ ...party.born(supplier), roles: ['supplier'], active: true }))
  return { bill, findings: judgeBill({ article, bill, under, suppliers }) }
}

/** As far as a bill asks: what stands under it, the act looks up. */
function asGoods(id: string, { code, name, unit, active }: Part): Goods {
  const born = goods.born(id)
  return { ...born, facts: { ...born.facts, code, name, unit }, active }
}

/** Figures that are typed are read as figures; a box that is empty says nothing. */
function rawOf({ part: _, leadDays, minimum, pack, quantity, loss, ...line }: DraftLine) {
  const days = leadDays.trim()
  return {
    ...{ ...line, quantity: figure(quantity), loss: figure(loss) || '0' },
    ...(days === '' ? {} : { leadDays: /^-?\d{1,4}$/.test(days) ? parseInt(days, 10) : days }),
    ...(minimum.trim() === '' ? {} : { minimum: figure(minimum) }),
    ...(pack.trim() === '' ? {} : { pack: figure(pack) }),
  }
}

/** "2,000" is what people type; anything else that is no figure stays and is said. */
function figure(text: string): string {
  const plain = text.trim().replace(/,(?=\d{3}(\D|$))/g, '')
  return isDecimal(plain) ? plain : text.trim()
}
