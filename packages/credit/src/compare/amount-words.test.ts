import { expect, test } from 'vitest'
import { amountOfWords } from './amount-words.ts'

test.each([
  ['SAY US DOLLARS FIFTY-TWO THOUSAND THREE HUNDRED ONLY', '52300'],
  ['U.S. DOLLARS FORTY-FOUR THOUSAND EIGHT HUNDRED AND NINETY-TWO AND CENTS FIFTY ONLY', '44892.5'],
  ['Say United States Dollars One Hundred and Five Thousand and Fifty Cents Only', '105000.5'],
  ['EUROS ONE MILLION TWO HUNDRED THOUSAND POINT ZERO FIVE', '1200000.05'],
  ['USD NINE HUNDRED AND 25/100', '900.25'],
  ['TWELVE THOUSAND DOLLARS', '12000'],
  ['EUR', undefined],
])('%s', (words, amount) => {
  const read = amountOfWords(words)
  expect(read === undefined ? undefined : String(Number(read))).toBe(amount)
})
