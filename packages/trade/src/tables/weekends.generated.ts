// Generated from content/tables/weekends.csv by tools/make-tables.ts. Change the table, not this file.

/** Where the table comes from, its licence, and the day on which it was read. */
export const weekendsSource: string = 'source: Unicode CLDR 48.2 (cldr-core, weekData); licence: Unicode-3.0 (LICENSE-unicode.txt); read: 2026-11-21\nsource: Bangladesh and the Maldives, trade knowledge, typed here; licence: CC0-1.0; read: 2026-11-21'

/** Days of the week on which offices are closed, Monday 1 to Sunday 7; 001 for every country without a row. */
export const weekends: Readonly<Record<string, readonly number[]>> = {
  '001': [6, 7],
  AF: [4, 5],
  BD: [5, 6],
  BH: [5, 6],
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IN: [7],
  IQ: [5, 6],
  IR: [5],
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  MV: [5, 6],
  OM: [5, 6],
  QA: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  SY: [5, 6],
  UG: [7],
  YE: [5, 6],
}
