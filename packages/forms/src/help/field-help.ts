import type { Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** What a field means in the trade and what goes wrong with it, in a sentence or two; with the text it is taken from, where there is one. */
export interface FieldHelp {
  readonly says: Words
  readonly source?: Source
}

/** The help of a section, by the path of each field; `*` stands for any line ("lines.*.quantity"). */
export type HelpTable = Readonly<Record<string, FieldHelp>>

export function told(en: string, zh: string, source?: Source): FieldHelp {
  return { says: { en, zh }, ...(source ? { source } : {}) }
}

/** The help of a field, or of the nearest thing it is part of: the currency of a fee has that of the fee. Undefined where nothing is told. */
export function helpAt(table: HelpTable, at: string): FieldHelp | undefined {
  const parts = at.split('.').map((part) => (/^\d+$/.test(part) ? '*' : part))
  for (let length = parts.length; length > 0; length -= 1) {
    const found = table[parts.slice(0, length).join('.')]
    if (found) return found
  }
  return undefined
}

/** Sources that several fields share. */
export const sources = {
  incoterms: { title: 'Incoterms® 2020 (ICC)', at: 'A1–B10' },
  plan: (at: string): Source => ({ title: '跟单员工作计划 (003)', at }),
  ucp: (at: string): Source => ({ title: 'UCP 600', at }),
  cisg: (at: string): Source => ({ title: 'CISG', at }),
} as const
