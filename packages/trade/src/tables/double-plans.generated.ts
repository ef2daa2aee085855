// Generated from content/tables/double-plans.csv by tools/make-tables.ts. Change the table, not this file.

/** Where the table comes from, its licence, and the day on which it was read. */
export const doublePlansSource: string = 'source: MIL-STD-105E double sampling, normal, as the R package AQLSchemes prints it; licence: CC0-1.0; read: 2026-11-21\nsource: ISO 2859-1:1999 / GB/T 2828.1-2012 double sampling, trade knowledge, not read in the printed table; licence: CC0-1.0; read: 2026-11-21'

export interface DoubleRow {
  readonly ac1: number
  readonly re1: number
  readonly ac2: number
  readonly re2: number
}

/** Double sampling plans, normal, by edition and the acceptance number of the single plan; not confirmed by the print. */
export const doublePlans: Readonly<Record<string, DoubleRow>> = {
  'mil-std-105e-1': { ac1: 0, re1: 2, ac2: 1, re2: 2 },
  'mil-std-105e-2': { ac1: 0, re1: 3, ac2: 3, re2: 4 },
  'mil-std-105e-3': { ac1: 1, re1: 4, ac2: 4, re2: 5 },
  'mil-std-105e-5': { ac1: 2, re1: 5, ac2: 6, re2: 7 },
  'mil-std-105e-7': { ac1: 3, re1: 7, ac2: 8, re2: 9 },
  'mil-std-105e-10': { ac1: 5, re1: 9, ac2: 12, re2: 13 },
  'mil-std-105e-14': { ac1: 7, re1: 11, ac2: 18, re2: 19 },
  'mil-std-105e-21': { ac1: 11, re1: 16, ac2: 26, re2: 27 },
  'iso-1999-1': { ac1: 0, re1: 2, ac2: 1, re2: 2 },
  'iso-1999-2': { ac1: 0, re1: 3, ac2: 3, re2: 4 },
  'iso-1999-3': { ac1: 1, re1: 3, ac2: 4, re2: 5 },
  'iso-1999-5': { ac1: 2, re1: 5, ac2: 6, re2: 7 },
  'iso-1999-7': { ac1: 3, re1: 6, ac2: 9, re2: 10 },
  'iso-1999-10': { ac1: 5, re1: 9, ac2: 12, re2: 13 },
  'iso-1999-14': { ac1: 7, re1: 11, ac2: 18, re2: 19 },
  'iso-1999-21': { ac1: 11, re1: 16, ac2: 26, re2: 27 },
}
