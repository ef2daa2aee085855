import type { ExamRule } from '../seen.ts'
import { examRule, REMEDIES, UCP } from './parts.ts'

/** What the answer to an amendment does to the terms (UCP 600 art. 10). */
export const amendmentRules: readonly ExamRule[] = [
  examRule({
    id: 'AMD-03',
    en: 'A presentation that fits an amendment nobody answered accepts it; the documents are examined by the terms as amended',
    zh: '交单与尚未答复的修改相符，即视为接受该修改；按修改后的条款审单',
    source: UCP('10 c'),
    weight: 'note',
    test: ({ acceptedNow = [] }) =>
      acceptedNow.map((number) => ({
        at: 'amendments',
        says: {
          en: `The documents fit the credit only as amended by ${nameOf(number, 'amendment')}, to which nobody has answered: presenting them accepts it.`,
          zh: `单据仅与经${nameOf(number, '修改书')}修改后的信用证相符，而该修改尚未答复：交单即视为接受。`,
        },
        remedy: REMEDIES.none,
        verdict: 'pass' as const,
      })),
  }),
  examRule({
    id: 'AMD-06',
    en: 'Amendments are numbered one behind the other; none is missing between two that are at hand',
    zh: '修改书按序编号，已收到的两次修改之间不缺号',
    source: { title: 'Trade practice · 实务', at: 'field 26E' },
    weight: 'warn',
    test: ({ amendments = [] }) => {
      const numbers = amendments.map(Number).filter((one) => Number.isInteger(one) && one > 0)
      const last = Math.max(0, ...numbers)
      const missing = Array.from({ length: last }, (_, i) => i + 1).filter((one) => !numbers.includes(one))
      return missing.map((one) => ({
        at: 'amendments',
        says: {
          en: `Amendment ${one} is not among those at hand, and amendment ${last} is: what it changed is not known.`,
          zh: `已有第 ${last} 次修改书，缺第 ${one} 次：其内容不明。`,
        },
        remedy: { en: 'Ask the advising bank for it before presenting.', zh: '交单前向通知行索取。' },
        verdict: 'cannot-tell' as const,
      }))
    },
  }),
]

function nameOf(number: string, kind: string): string {
  return number ? `${kind} ${number}` : kind
}
