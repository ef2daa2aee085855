// Generated from content/tables/customs/levy-modes.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const customsLevyModesSource: string = 'source: General Administration of Customs of China (海关总署), ways of levy 征减免税方式代码表, as public code repeats it; licence: LicenseRef-official-codes; read: 2026-11-21'

export interface CustomsLevyMode {
  readonly name: Words
}

/** Ways of levy 征免, by code. */
export const customsLevyModes: Readonly<Record<string, CustomsLevyMode>> = {
  '1': { name: { en: 'Taxed by the tariff', zh: '照章征税' } },
  '2': { name: { en: 'Half', zh: '折半征税' } },
  '3': { name: { en: 'Exempt', zh: '全免' } },
  '4': { name: { en: 'Special case', zh: '特案' } },
  '5': { name: { en: 'By the kind of levy', zh: '随征免性质' } },
  '6': { name: { en: 'Cash deposit', zh: '保证金' } },
  '7': { name: { en: 'Letter of guarantee', zh: '保函' } },
  '8': { name: { en: 'Half, back tax', zh: '折半补税' } },
  '9': { name: { en: 'Refunded in full', zh: '全额退税' } },
}
