// Generated from content/tables/aql-code-letters.csv by tools/make-tables.ts. Change the table, not this file.

/** Where the table comes from, its licence, and the day on which it was read. */
export const codeLettersFromSource: string = 'source: ISO 2859-1:1999 and GB/T 2828.1-2012, table 1 (sample size code letters); facts, derived from the rule of the table and checked cell by cell against two transcriptions of GB/T 2828.1-2012 and against MIL-STD-105E; licence: CC0-1.0; read: 2026-11-21'

/** Sample size code letters by inspection level, by the least lot size for which they hold. */
export const codeLettersFrom: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '2': { 'S-1': 'A', 'S-2': 'A', 'S-3': 'A', 'S-4': 'A', 'I': 'A', 'II': 'A', 'III': 'B' },
  '9': { 'S-1': 'A', 'S-2': 'A', 'S-3': 'A', 'S-4': 'A', 'I': 'A', 'II': 'B', 'III': 'C' },
  '16': { 'S-1': 'A', 'S-2': 'A', 'S-3': 'B', 'S-4': 'B', 'I': 'B', 'II': 'C', 'III': 'D' },
  '26': { 'S-1': 'A', 'S-2': 'B', 'S-3': 'B', 'S-4': 'C', 'I': 'C', 'II': 'D', 'III': 'E' },
  '51': { 'S-1': 'B', 'S-2': 'B', 'S-3': 'C', 'S-4': 'C', 'I': 'C', 'II': 'E', 'III': 'F' },
  '91': { 'S-1': 'B', 'S-2': 'B', 'S-3': 'C', 'S-4': 'D', 'I': 'D', 'II': 'F', 'III': 'G' },
  '151': { 'S-1': 'B', 'S-2': 'C', 'S-3': 'D', 'S-4': 'E', 'I': 'E', 'II': 'G', 'III': 'H' },
  '281': { 'S-1': 'B', 'S-2': 'C', 'S-3': 'D', 'S-4': 'E', 'I': 'F', 'II': 'H', 'III': 'J' },
  '501': { 'S-1': 'C', 'S-2': 'C', 'S-3': 'E', 'S-4': 'F', 'I': 'G', 'II': 'J', 'III': 'K' },
  '1201': { 'S-1': 'C', 'S-2': 'D', 'S-3': 'E', 'S-4': 'G', 'I': 'H', 'II': 'K', 'III': 'L' },
  '3201': { 'S-1': 'C', 'S-2': 'D', 'S-3': 'F', 'S-4': 'G', 'I': 'J', 'II': 'L', 'III': 'M' },
  '10001': { 'S-1': 'C', 'S-2': 'D', 'S-3': 'F', 'S-4': 'H', 'I': 'K', 'II': 'M', 'III': 'N' },
  '35001': { 'S-1': 'D', 'S-2': 'E', 'S-3': 'G', 'S-4': 'J', 'I': 'L', 'II': 'N', 'III': 'P' },
  '150001': { 'S-1': 'D', 'S-2': 'E', 'S-3': 'G', 'S-4': 'J', 'I': 'M', 'II': 'P', 'III': 'Q' },
  '500001': { 'S-1': 'D', 'S-2': 'E', 'S-3': 'H', 'S-4': 'K', 'I': 'N', 'II': 'Q', 'III': 'R' },
}
