import { whoseShape } from '@gendan/forms/deal/whose'
import { z } from 'zod'
import type { TermsDraft } from './terms-draft.ts'

/** Terms that were typed and not saved yet, as this browser keeps them for one person and file. */
export interface KeptDraft {
  readonly draft: TermsDraft
  /** What stood in the boxes before: what others changed meanwhile is told from it. */
  readonly base: TermsDraft
  /** The version of the file they were typed on. */
  readonly version: number
  readonly at: string
}

const words = z.object({ en: z.string(), zh: z.string() })
const line = z.looseObject({ id: z.string(), goods: z.string(), quantity: z.string(), price: z.string() })
const draftShape = z.looseObject({
  currency: z.string(),
  lines: z.array(line),
  adjustments: z.array(z.looseObject({ id: z.string(), size: z.string() })).default([]),
  instalments: z.array(z.looseObject({ percent: z.string(), by: z.string(), at: z.string() })),
  insurance: words,
  packing: words,
  remarks: words,
  marks: z.string(),
  customerOrder: z.string(),
  reason: z.string().default(''),
  askedBy: z.string().default(''),
  whose: whoseShape.optional(),
})
const keptShape = z.object({ version: z.number(), at: z.string(), draft: draftShape, base: draftShape })

/** The key names the person, so that nobody reads on a shared machine what a colleague was typing. */
export function keyOfDraft(account: string, world: string, file: string, of: string): string {
  return `gendan.terms.${account}.${world}.${file}.${of}`
}

export function keptDraft(key: string): KeptDraft | undefined {
  const text = localStorage.getItem(key)
  if (text === null) return undefined
  try {
    const read = keptShape.safeParse(JSON.parse(text))
    return read.success ? (read.data as unknown as KeptDraft) : undefined
  } catch {
    // Someone may have edited the store by hand: what cannot be read is as good as not kept.
    return undefined
  }
}

export function keepDraft(key: string, kept: KeptDraft): void {
  localStorage.setItem(key, JSON.stringify(kept))
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key)
}
