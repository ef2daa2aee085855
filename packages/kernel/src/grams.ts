/**
 * The search terms of a text: two-letter grams of every run of letters and digits, and each Chinese character alone.
 * Two-character Chinese words are found by one gram, which trigram indexes cannot do.
 */
export function gramsOf(text: string): readonly string[] {
  const runs = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(runs.flatMap(ofRun))]
}

/** Text as it is compared in a search: compatibility forms unified, lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function ofRun(run: string): readonly string[] {
  const letters = [...run]
  const pairs = letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
  return [...pairs, ...letters.filter((letter) => /\p{Script=Han}/u.test(letter))]
}
