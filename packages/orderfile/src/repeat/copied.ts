import { formOf } from '@gendan/forms/catalogue'
import type { Terms } from '@gendan/forms/deal/terms'
import type { Day } from '@gendan/kernel/day'
import { latestPaper, type OrderFile } from '../order-file.ts'
import type { Begun } from './earlier.ts'

/** The papers of the customer whose clauses and layout a copy carries on. */
const CARRIED = ['quotation', 'proforma-invoice', 'sales-contract'] as const

/** What a copy proposes anew: the terms without the old day, the chosen clauses and layouts. No signature, number, file or payment. */
export function copiedFrom(old: OrderFile, customerOrder: string, latest: Day | undefined): Begun | undefined {
  const terms = termsToCopy(old)
  return (
    terms && {
      customerOrder,
      terms: anew(terms, old.deal.contract?.customerOrder ?? '', customerOrder, latest),
      papers: papersOf(old),
    }
  )
}

/** The terms of an order that can be copied: settled, or at least offered. */
export function termsToCopy({ deal }: OrderFile): Terms | undefined {
  return deal.contract?.terms ?? deal.offer?.terms
}

/** The terms with the new day, and the new number of the customer where the marks and remarks name the old one. */
function anew(terms: Terms, oldOrder: string, newOrder: string, latest: Day | undefined): Terms {
  const { latest: _, ...way } = terms.shipment
  const renumbered = (text: string) => (oldOrder ? text.replaceAll(oldOrder, newOrder) : text)
  const { en, zh } = terms.remarks
  return {
    ...terms,
    marks: terms.marks.map(renumbered).filter((line) => line.trim() !== ''),
    remarks: { en: renumbered(en), zh: renumbered(zh) },
    shipment: { ...way, ...(latest ? { latest } : {}) },
  }
}

function papersOf(old: OrderFile): Begun['papers'] {
  return Object.fromEntries(
    CARRIED.flatMap((kind) => {
      const paper = latestPaper(old, kind)
      return paper ? [[kind, { own: carriedOwn(kind, paper.own), layout: paper.layout?.id ?? '' }]] : []
    }),
  )
}

/** Clauses and tongue; what else was typed on an old paper (days, numbers, a word to the customer) belongs to the old order. */
function carriedOwn(kind: string, own: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const fields = (formOf(kind)?.own ?? {}) as Readonly<Record<string, { readonly kind: string }>>
  const carries = (name: string) => fields[name]?.kind === 'clauses' || fields[name]?.kind === 'tongue'
  return Object.fromEntries(Object.entries(own).filter(([name]) => carries(name)))
}
