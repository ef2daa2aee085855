import { z } from 'zod'

export type Lang = 'en' | 'zh'

/** What a person reads. Both tongues are keys of the type: a missing translation does not compile. */
export type Words = Readonly<Record<Lang, string>>

/** Words that people type themselves (a firm's name, a goods description): one tongue may still be empty. */
export const wordsShape = z.object({ en: z.string().trim().max(2000), zh: z.string().trim().max(2000) }).readonly()

/** The words in the tongue asked for, or in the other one while it is empty. */
export function say(words: Words, lang: Lang): string {
  return words[lang] || words[lang === 'en' ? 'zh' : 'en']
}
