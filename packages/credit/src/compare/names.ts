import { isBic } from '@gendan/trade/bank-account'
import { alike, wordsOf } from './words.ts'

/** How a name that is shown stands to the one that is meant. */
export type Likeness = 'same' | 'slip' | 'other'

/** Words that end a company's name or only join it: without them two companies are still told apart. */
const SMALL = new Set(['AND', 'OF', 'THE', 'MESSR', 'M', 'S'])

/**
 * A name as a document shows it (an address may stand behind it) against the one in the credit. Abbreviations, punctuation and spaces
 * lost at the end of a line do not matter (ISBP A1); "Limited" and "Incorporated" are two things.
 */
export function sameName(shown: string, meant: string): Likeness {
  const [a, b] = [nameWords(shown), nameWords(meant)]
  if (b.length === 0 || a.length === 0) return 'other'
  const [tight, wanted] = [a.join(''), b.join('')]
  if (tight.startsWith(wanted) || wanted.startsWith(tight) || tight.includes(wanted)) return 'same'
  const rest = b.map((word) => a.map((own) => alike(own, word)).find((found) => found !== 'other') ?? 'other')
  const inOrder = b.every((word, i) => a[i] === undefined || alike(a[i] ?? '', word) !== 'other')
  return rest.includes('other') || !inOrder ? 'other' : 'slip'
}

function nameWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !SMALL.has(word))
}

/** A bank as a document names it against the one that is meant, by its BIC or by its name. "Unknown" where one shows its code and one its name. */
export function sameBank(shown: string, meant: string): Likeness | 'unknown' {
  const [a, b] = [bicIn(shown), bicIn(meant)]
  if (a && b) return a.slice(0, 6) === b.slice(0, 6) && a.slice(6, 8) === b.slice(6, 8) ? 'same' : 'other'
  const code = a ?? b
  if (!code) return sameName(shown, meant)
  return showsCode(a ? meant : shown, code) ? 'same' : 'unknown'
}

/** "MEGHNA BANK PLC, SWIFT MGHNBDDH": the bank's code among its words. */
function showsCode(text: string, code: string): boolean {
  return text
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .some((word) => word.startsWith(code.slice(0, 8)))
}

/** A text that is nothing but a BIC of eight or eleven signs. */
function bicIn(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  return isBic(code) ? code : undefined
}
