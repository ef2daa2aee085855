import type { Words } from '@gendan/kernel/words'

/**
 * What was agreed with the customer and stands nowhere in the workshop's words, sentence by sentence. Words in two tongues say the
 * same twice: it is enough that one of them is carried whole. Blanks and capitals make no difference.
 */
export function notCarried(agreed: Words, carried: readonly Words[]): readonly string[] {
  const text = bare(carried.map(({ en, zh }) => `${en}\n${zh}`).join('\n'))
  const lost = ([agreed.zh, agreed.en] as const)
    .filter((said) => said.trim() !== '')
    .map((said) => sentences(said).filter((one) => !text.includes(bare(one))))
  return lost.some((one) => one.length === 0) ? [] : (lost[0] ?? [])
}

/** Sentences end at a line, a semicolon or a full stop; a point within a figure ends none. */
function sentences(text: string): readonly string[] {
  return text
    .split(/[\n;；。]|\.(?=\s|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function bare(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}
