import type { LetterFacts } from '@gendan/firm/letter'
import type { Lang, Words } from '@gendan/kernel/words'
import { type LetterSource, variables } from './variables.ts'

/** A letter filled from a file, in one tongue; what is not known yet stands in it as "{{…}}". */
export interface Filled {
  readonly subject: string
  readonly text: string
  /** The facts that are missing, with where they would come from. */
  readonly missing: readonly { readonly name: Words; readonly from: Words }[]
}

/** Fills a letter. A name that no fact bears stays as it is written, and is missing. */
export function fillLetter(
  { subject, text }: Pick<LetterFacts, 'subject' | 'text'>,
  source: LetterSource,
  lang: Lang,
): Filled {
  const missing = new Map<string, { readonly name: Words; readonly from: Words }>()
  const fill = (words: string) =>
    words.replace(/\{\{(\w{1,40})\}\}/g, (_, id: string) => {
      const variable = variables[id]
      const value = variable?.value(source)?.[lang]
      if (value) return value
      const name = variable?.name ?? { en: id, zh: id }
      missing.set(id, { name, from: variable?.from ?? { en: 'you', zh: '由您填写' } })
      return `{{${name[lang]}}}`
    })
  return { subject: fill(subject[lang]), text: fill(text[lang]), missing: [...missing.values()] }
}

/** Which names in a letter's wording are those of no fact. */
export function unknownIn({ subject, text }: Pick<LetterFacts, 'subject' | 'text'>): readonly string[] {
  const all = [subject.en, subject.zh, text.en, text.zh].join(' ')
  const named = [...all.matchAll(/\{\{([^{}]{1,60})\}\}/g)].map(([, id]) => id ?? '')
  return [...new Set(named)].filter((id) => !Object.hasOwn(variables, id))
}
