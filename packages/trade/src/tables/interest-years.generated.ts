// Generated from content/tables/interest-years.csv by tools/make-tables.ts. Change the table, not this file.

/** Where the table comes from, its licence, and the day on which it was read. */
export const interestYearsSource: string = 'source: conventions of the money markets (trade knowledge, as finance textbooks teach them), typed here; licence: CC0-1.0; read: 2026-11-21'

/** Days in a year of interest, by currency; 360 for every other. */
export const interestYears: Readonly<Record<string, number>> = {
  GBP: 365,
  HKD: 365,
  SGD: 365,
  AUD: 365,
  NZD: 365,
  CAD: 365,
  MYR: 365,
  THB: 365,
  INR: 365,
  KRW: 365,
  ZAR: 365,
  TWD: 365,
  PLN: 365,
}
