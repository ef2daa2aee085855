import { wordsOf } from './words.ts'

/** Of several lines of goods those whose words are nearest to a description; all of them where none shares a word with it. */
export function nearestLines<Line extends { readonly description: string }>(
  description: string,
  lines: readonly Line[],
): readonly Line[] {
  const shown = new Set(bareWords(description))
  const shared = lines.map((line) => new Set(bareWords(line.description).filter((word) => shown.has(word))).size)
  const most = Math.max(...shared, 0)
  return lines.filter((_, i) => shared[i] === most)
}

/** "ART.130" and "ART. 130" are the same two words. */
function bareWords(text: string): readonly string[] {
  return wordsOf(text.replace(/[./-]/g, ' '))
}
