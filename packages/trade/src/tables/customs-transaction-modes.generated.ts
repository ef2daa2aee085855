// Generated from content/tables/customs/transaction-modes.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const customsTransactionModesSource: string = 'source: General Administration of Customs of China (海关总署), transaction modes 成交方式代码表, as public code repeats it; licence: LicenseRef-official-codes; read: 2026-11-21'

export interface CustomsTransactionMode {
  readonly name: Words
}

/** Transaction modes 成交方式, by code. */
export const customsTransactionModes: Readonly<Record<string, CustomsTransactionMode>> = {
  '1': { name: { en: 'CIF', zh: 'CIF' } },
  '2': { name: { en: 'C&F', zh: 'C&F' } },
  '3': { name: { en: 'FOB', zh: 'FOB' } },
  '4': { name: { en: 'C&I', zh: 'C&I' } },
  '5': { name: { en: 'Market price', zh: '市场价' } },
  '6': { name: { en: 'Warehouse fill (垫仓)', zh: '垫仓' } },
  '7': { name: { en: 'EXW', zh: 'EXW' } },
}
