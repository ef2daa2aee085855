/** The first character of each letter in the order of pinyin; no word begins with i, u or v. */
const FIRSTS = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀']
const LETTERS = [...'abcdefghjklmnopqrstwxyz']

/** Made at the first search: not every browser loads its tables at once. */
let order: Intl.Collator | undefined

/** The first letters of the pinyin of a Chinese text: "hhcb" of 换汇成本. What is not Chinese stands as it is, in lower case. */
export function initialsOf(text: string): string {
  order ??= new Intl.Collator('zh-Hans-u-co-pinyin')
  return [...text.toLowerCase()].map(initialOf).join('')
}

function initialOf(letter: string): string {
  if (!/\p{Script=Han}/u.test(letter)) return letter
  const at = FIRSTS.findLastIndex((first) => (order?.compare(first, letter) ?? 1) <= 0)
  return LETTERS[at] ?? letter
}
