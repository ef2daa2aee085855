import { type CreditRead, readCreditText } from '@gendan/credit/read'
import { keptFileShape } from '@gendan/forms/deal/kept-file'
import type { Now } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import type { Fault } from '@gendan/kernel/shape-faults'
import { z } from 'zod'
import { type CreditMessage, scanShape, waysOfReading } from './credit-shape.ts'

/** A message of a bank as it is entered. */
export const enteredMessageShape = {
  /** As the bank sent or printed it. */
  text: z.string().max(400_000),
  /** What it is, where its text does not say: "707". */
  type: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  received: dayShape,
  from: z.string().trim().max(200).default(''),
  files: z.array(keptFileShape).max(20).readonly().default([]),
  how: z.enum(waysOfReading).default('typed'),
  confidence: z
    .string()
    .regex(/^(?:0(?:\.\d{1,4})?|1)$/)
    .optional(),
  /** Of a text that was recognised: which words nobody has looked at. */
  scan: scanShape.optional(),
  note: z.string().trim().max(2000).default(''),
}
export type EnteredMessage = z.output<z.ZodObject<typeof enteredMessageShape>>

/** What was understood of it. */
export type Understood = { readonly read: CreditRead } | { readonly faults: readonly Fault[] }

/** Reads it anew; its type is the one that a person gives where one does. */
export function understood({ text, type }: Pick<EnteredMessage, 'text' | 'type'>): Understood {
  const read = readCreditText(text)
  if ('errors' in read) return { faults: read.errors }
  return { read: type ? { ...read, type } : read }
}

/** The fields of an amendment by their tags, as they stand in it. */
export function fieldsOf({ fields }: CreditRead): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([tag, { raw }]) => [tag, raw]))
}

/** The message as it is kept; `beside` says what was read of it. */
export function messageOf(
  entered: EnteredMessage,
  read: CreditRead,
  now: Now,
  beside: Pick<CreditMessage, 'terms' | 'fields' | 'continues'>,
): CreditMessage {
  const { text, received, from, files, how, confidence, scan, note } = entered
  return {
    ...{ id: now.id, text, received, from, files, how, note },
    ...(read.type ? { type: read.type } : {}),
    ...(confidence && how === 'scan' ? { confidence } : {}),
    ...(scan && how === 'scan' ? { scan } : {}),
    ...beside,
    by: now.by.account,
    at: now.at,
  }
}
