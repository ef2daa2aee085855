// Generated from content/tables/incoterms-old.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const oldIncotermTableSource: string = 'source: terms of delivery of older rules and older usage, typed for this project as trade knowledge; licence: CC0-1.0; read: 2026-11-22'

export type OldIncoterm = 'DAF' | 'DES' | 'DEQ' | 'DDU' | 'DAT' | 'C&F' | 'CNF'

export interface OldIncotermRow {
  /** The rule of 2020 with the same duties. */
  readonly now: 'DAP' | 'DPU' | 'CFR'
  /** First day of the rules that have another in its place. */
  readonly since: string
  /** The last rules that had it: "2000". */
  readonly rules: string
  readonly name: Words
  /** What to mind. */
  readonly note: Words
}

/** Terms of older rules, and which rule of 2020 stands in their place. */
export const oldIncotermTable: Readonly<Record<OldIncoterm, OldIncotermRow>> = {
  DAF: { now: 'DAP', since: '2011-01-01', rules: '2000', name: { en: 'Delivered at Frontier', zh: '边境交货' }, note: { en: 'name the place at the frontier', zh: 'DAP 后写明边境交货地点' } },
  DES: { now: 'DAP', since: '2011-01-01', rules: '2000', name: { en: 'Delivered Ex Ship', zh: '目的港船上交货' }, note: { en: 'the goods stand ready on board in the port, the buyer unloads', zh: '货物在目的港船上待卸，由买方卸货' } },
  DEQ: { now: 'DPU', since: '2011-01-01', rules: '2000', name: { en: 'Delivered Ex Quay', zh: '目的港码头交货' }, note: { en: 'the seller unloads on the quay; DAT from 2011, DPU from 2020', zh: '卖方负责卸至码头；2011 年起为 DAT，2020 年起为 DPU' } },
  DDU: { now: 'DAP', since: '2011-01-01', rules: '2000', name: { en: 'Delivered Duty Unpaid', zh: '未完税交货' }, note: { en: 'the buyer clears for import and pays the duty', zh: '买方办理进口清关并缴纳税费' } },
  DAT: { now: 'DPU', since: '2020-01-01', rules: '2010', name: { en: 'Delivered at Terminal', zh: '运输终端交货' }, note: { en: 'unloaded, and now at any place, not in a terminal alone', zh: '卸货后交货，且不限于运输终端' } },
  'C&F': { now: 'CFR', since: '1990-07-01', rules: '1980', name: { en: 'Cost and Freight', zh: '成本加运费' }, note: { en: 'the same term by its older name', zh: '同一术语的旧称' } },
  CNF: { now: 'CFR', since: '1990-07-01', rules: '1980', name: { en: 'Cost and Freight', zh: '成本加运费' }, note: { en: 'the same term by its older name', zh: '同一术语的旧称' } },
}
