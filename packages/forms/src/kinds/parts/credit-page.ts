import { writeDay } from '@gendan/kernel/day'
import type { Cell } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { dayCell } from './cells.ts'
import type { Clause } from './clauses.ts'
import type { CreditWording } from './credit-wording.ts'

type HeadRow = readonly [Words, Cell]

/** What a paper quotes of its credit, for its head. */
export function creditRows(credit: CreditWording | undefined): readonly HeadRow[] {
  if (!credit) return []
  const { quotes, number, issued, bank } = credit
  return [
    ...(quotes.number
      ? [
          [
            { en: 'L/C no.', zh: '信用证号' },
            { text: number, at: 'credit.number' },
          ] as const,
        ]
      : []),
    ...(quotes.issued && issued
      ? [[{ en: 'L/C date', zh: '开证日期' }, dayCell(issued, 'credit.issued')] as const]
      : []),
    ...(quotes.bank && bank
      ? [
          [
            { en: 'Issuing bank', zh: '开证行' },
            { text: bank, at: 'credit.bank' },
          ] as const,
        ]
      : []),
  ]
}

/** "We hereby certify that the goods are of Chinese origin.": the credit's sentence as ours. */
export function certified(sentence: string): string {
  return `WE HEREBY CERTIFY THAT ${sentence.replace(/[.;\s]+$/, '')}.`
}

/** What the credit wants said on the paper, each a clause of its own. */
export function creditClauses(credit: CreditWording | undefined): readonly Clause[] {
  const { states = [], shows = [] } = credit ?? {}
  return [
    ...shows.map(
      (text, i) =>
        [
          { en: 'Reference', zh: '备注' },
          { text, at: `credit.shows.${i}` },
        ] as const,
    ),
    ...states.map(
      (text, i) =>
        [
          { en: 'We certify', zh: '兹证明' },
          { text: certified(text), at: `credit.states.${i}` },
        ] as const,
    ),
  ]
}

/** The same on the paper's face: the number where it is quoted, and every sentence. */
export function creditShown(credit: CreditWording | undefined) {
  if (!credit) return { numbers: {}, statements: [] }
  const { quotes, number, issued, bank, shows, states } = credit
  return {
    numbers: quotes.number ? { credit: number } : {},
    statements: [
      ...(quotes.issued && issued ? [`L/C date ${writeDay(issued, 'en')}`] : []),
      ...(quotes.bank && bank ? [`Issuing bank ${bank}`] : []),
      ...shows,
      ...states.map(certified),
    ],
  }
}
