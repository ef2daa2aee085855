const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A number from zero to ninety-nine in words, as a part of a pattern that does not mind capitals. */
export const NUMBER_WORD = String.raw`(?:(?:${TENS.join('|')})(?:[\s-]+(?:${ONES.slice(1, 10).join('|')}))?|${ONES.toReversed().join('|')})`

const WORD = new RegExp(String.raw`\b${NUMBER_WORD}\b`, 'i')

/** The first number that a text has in words: "twenty-one days" is 21. Undefined where it has none. */
export function numberIn(text: string): number | undefined {
  const [first = '', second = ''] =
    WORD.exec(text)?.[0]
      .toLowerCase()
      .split(/[\s-]+/) ?? []
  if (first === '') return undefined
  const tens = TENS.indexOf(first)
  return tens < 0 ? ONES.indexOf(first) : (tens + 2) * 10 + Math.max(0, ONES.indexOf(second))
}
