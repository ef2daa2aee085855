import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** In which way something was said. */
export const waysOfSaying = {
  mail: { en: 'Mail', zh: '邮件' },
  phone: { en: 'Phone', zh: '电话' },
  visit: { en: 'Visit', zh: '拜访' },
  chat: { en: 'WeChat or other chat', zh: '微信等聊天' },
} as const satisfies Record<string, Words>
export const sayingShape = z.enum(['mail', 'phone', 'visit', 'chat'])

/** A person as a mail names him; one of the two may be empty. */
export const correspondentShape = z
  .object({ name: z.string().trim().max(200).default(''), address: z.string().trim().max(254).default('') })
  .readonly()
export type Correspondent = z.infer<typeof correspondentShape>

/** A file that goes with a statement, kept under its hash. */
export const partShape = z
  .object({
    attachment: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().trim().min(1).max(200),
    mime: z.string().max(100).default(''),
    bytes: z.number().int().min(0).default(0),
  })
  .readonly()
export type Part = z.infer<typeof partShape>

/** So much of a text is kept and searched; the source holds the rest. */
export const LONGEST_TEXT = 100_000

/** What somebody said: who, to whom, about what. */
export const saidShape = z
  .object({
    subject: z.string().trim().max(500),
    text: z.string().max(LONGEST_TEXT),
    from: correspondentShape,
    /** To whom; of a call or a visit, who was spoken with besides. */
    to: z.array(correspondentShape).max(100).readonly(),
    cc: z.array(correspondentShape).max(100).readonly().default([]),
    parts: z.array(partShape).max(50).readonly().default([]),
  })
  .readonly()
