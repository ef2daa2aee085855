import { DivisionByZero } from '@gendan/kernel/decimal'
import type { Finding, Source } from '@gendan/kernel/rule'
import { type Fault, faultsOf } from '@gendan/kernel/shape-faults'
import type { Words } from '@gendan/kernel/words'
import type { z } from 'zod'
import { type Step, Worksheet } from './worksheet.ts'

export type { Fault }

/** The folders of the craft, and the order in which people look for them. */
export const topics = {
  price: { en: 'Price', zh: '价格' },
  freight: { en: 'Freight', zh: '运费' },
  insurance: { en: 'Insurance', zh: '保险' },
  customs: { en: 'Customs and tax', zh: '海关与税' },
  refund: { en: 'Export VAT refund', zh: '出口退税' },
  settlement: { en: 'Settlement', zh: '结算' },
  inspection: { en: 'Inspection', zh: '检验' },
  production: { en: 'Production', zh: '生产' },
  shops: { en: 'Shops', zh: '网店' },
} as const satisfies Readonly<Record<string, Words>>
export type Topic = keyof typeof topics

/** An input of the published kind and what must come out of it: shown on the screen, run by the tests. */
export interface CalculationExample {
  readonly title: Words
  readonly input: Readonly<Record<string, unknown>>
  /** Parts of the result, by path ("lines.0.duty"). */
  readonly gives: Readonly<Record<string, unknown>>
}

/** One question of the trade that has a figure for an answer. */
export interface Calculation {
  /** As the command line names it: "convert-price". */
  readonly name: string
  readonly title: Words
  readonly topic: Topic
  /** What it answers, in a sentence. */
  readonly says: Words
  /** Ids of the rules it follows. */
  readonly rules: readonly string[]
  readonly sources: readonly Source[]
  readonly input: z.ZodType
  readonly output: z.ZodType
  readonly examples: readonly CalculationExample[]
  /** What is said of an input before it is worked on: an old name that is read as today's. */
  readonly remarks?: (raw: unknown) => readonly Words[]
  /** Takes input of its shape; throws Unusable where figures of the right shape make no sense together. */
  readonly work: (input: never, sheet: Worksheet) => unknown
}

/** Calculations by name; each is loaded when it is wanted, so that one answer does not wait for all the others. */
export type Catalogue = Readonly<Record<string, () => Promise<Calculation>>>

/** Binds a calculation's work to its shapes, so that neither can change without the other. */
export function calculation<Input extends z.ZodType, Output extends z.ZodType>(
  one: Omit<Calculation, 'input' | 'output' | 'work'> & {
    readonly input: Input
    readonly output: Output
    readonly work: (input: z.output<Input>, sheet: Worksheet) => z.input<Output>
  },
): Calculation {
  return one
}

/** Figures that make no sense together: a commission and a premium that eat the whole price. Carries every reason at once. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => fault.message.en).join(' '))
    this.faults = faults
  }
}

/** What a calculation answers: the figures, how they came about, from where, and what to mind. */
export interface Computed {
  readonly result: unknown
  readonly working: readonly Step[]
  readonly sources: readonly Source[]
  readonly warnings: readonly Finding[]
}

/** Reads the input, computes, and gives the answer with its working, or every reason why the input cannot be used. */
export function compute(one: Calculation, raw: unknown): Computed | { readonly errors: readonly Fault[] } {
  const read = one.input.safeParse(raw, { reportInput: true })
  if (!read.success) return { errors: faultsOf(read.error.issues) }
  const sheet = new Worksheet()
  for (const says of one.remarks?.(raw) ?? []) sheet.remark(says)
  try {
    const result = one.work(read.data as never, sheet)
    return { result, working: sheet.steps, sources: [...one.sources, ...sheet.sources], warnings: sheet.warnings }
  } catch (problem) {
    if (problem instanceof Unusable) return { errors: problem.faults }
    if (problem instanceof DivisionByZero) return { errors: [leadsNowhere(sheet)] }
    throw problem
  }
}

/** Figures, each possible for itself, that leave nothing to divide by. */
function leadsNowhere(sheet: Worksheet): Fault {
  const last = sheet.steps.at(-1)
  const [en, zh] = last ? [` after “${last.en}”`, `（在“${last.zh}”之后）`] : ['', '']
  return {
    path: '',
    code: 'division-by-zero',
    message: { en: `These figures leave nothing to divide by${en}.`, zh: `按这些数字计算时除数为零${zh}。` },
  }
}
