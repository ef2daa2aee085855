import { alike, wordsOf } from '../../compare/words.ts'

/** Cartons and the pallets on which they stand are counted each by themselves. */
export function onPallets(kind = ''): boolean {
  return /PALLET|\bPLTS?\b|CONTAINER/i.test(kind)
}

/** "PACKAGES" says nothing of the kind: it conflicts with none. */
export function sameKind(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  return (
    left.includes('PACKAGE') ||
    right.includes('PACKAGE') ||
    left.some((word) => right.some((other) => alike(word, other) !== 'other'))
  )
}
