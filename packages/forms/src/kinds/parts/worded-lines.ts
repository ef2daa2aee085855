import type { Cell } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'

/** Words of several lines as one cell a line, both tongues side by side as they were typed. */
export function wordedLines(words: Words, at: string): readonly Cell[] {
  const [en, zh] = [linesOf(words.en), linesOf(words.zh)]
  const longer = en.length > zh.length ? en : zh
  return longer.map((_, i) => ({ text: { en: en[i] ?? '', zh: zh[i] ?? '' }, at }))
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
