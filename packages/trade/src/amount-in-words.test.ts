import { decimal } from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountInWords } from './amount-in-words.ts'
import { currencyTable } from './tables/currencies.generated.ts'

const words = (amount: string, currency: string) => amountInWords({ amount: decimal(amount), currency })

describe('an amount in English words', () => {
  test.each([
    ['44892.5', 'USD', 'SAY US DOLLARS FORTY-FOUR THOUSAND EIGHT HUNDRED AND NINETY-TWO AND CENTS FIFTY ONLY'],
    ['23328', 'USD', 'SAY US DOLLARS TWENTY-THREE THOUSAND THREE HUNDRED AND TWENTY-EIGHT ONLY'],
    ['1005', 'EUR', 'SAY EUROS ONE THOUSAND AND FIVE ONLY'],
    ['1000000', 'USD', 'SAY US DOLLARS ONE MILLION ONLY'],
    ['1230004.01', 'USD', 'SAY US DOLLARS ONE MILLION TWO HUNDRED AND THIRTY THOUSAND AND FOUR AND CENTS ONE ONLY'],
    ['0.5', 'USD', 'SAY US DOLLARS ZERO AND CENTS FIFTY ONLY'],
    ['0', 'USD', 'SAY US DOLLARS ZERO ONLY'],
    ['150000', 'JPY', 'SAY JAPANESE YEN ONE HUNDRED AND FIFTY THOUSAND ONLY'],
    ['12.345', 'KWD', 'SAY KUWAITI DINARS TWELVE AND FILS THREE HUNDRED AND FORTY-FIVE ONLY'],
    ['7.05', 'FJD', 'SAY FIJI DOLLAR SEVEN AND 05/100 ONLY'],
    ['1000000000000000', 'USD', 'SAY US DOLLARS ONE QUADRILLION ONLY'],
    ['-19.99', 'GBP', 'SAY MINUS POUNDS STERLING NINETEEN AND PENCE NINETY-NINE ONLY'],
  ])('%s %s', (amount, currency, expected) => {
    expect(words(amount, currency).en).toBe(expected)
  })
})

describe('an amount in Chinese capitals, with the examples of the rules for bills', () => {
  test.each([
    ['1409.50', 'CNY', '人民币壹仟肆佰零玖元伍角'],
    ['6007.14', 'CNY', '人民币陆仟零柒元壹角肆分'],
    ['1680.32', 'CNY', '人民币壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', 'CNY', '人民币壹拾万柒仟元伍角叁分'],
    ['16409.02', 'CNY', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['325.04', 'CNY', '人民币叁佰贰拾伍元零肆分'],
  ])('%s %s', (amount, currency, expected) => {
    expect(words(amount, currency).zh).toBe(expected)
  })

  test.each([
    ['44892.5', 'USD', '美元肆万肆仟捌佰玖拾贰元伍角'],
    ['23328', 'USD', '美元贰万叁仟叁佰贰拾捌元整'],
    ['100000000', 'CNY', '人民币壹亿元整'],
    ['100007000', 'CNY', '人民币壹亿零柒仟元整'],
    ['105000000', 'CNY', '人民币壹亿零伍佰万元整'],
    ['100500', 'CNY', '人民币壹拾万零伍佰元整'],
    ['1000000000000000', 'CNY', '人民币壹仟万亿元整'],
    ['0.05', 'CNY', '人民币伍分'],
    ['0.50', 'CNY', '人民币伍角'],
    ['0', 'CNY', '人民币零元整'],
    ['10', 'CNY', '人民币壹拾元整'],
    ['150000', 'JPY', '日元壹拾伍万元整'],
    ['12.305', 'KWD', '科威特第纳尔壹拾贰元叁角零伍厘'],
    ['-5', 'CNY', '人民币负伍元整'],
  ])('%s %s', (amount, currency, expected) => {
    expect(words(amount, currency).zh).toBe(expected)
  })
})

test('words and figure are rounded alike: half up to the minor unit', () => {
  expect(words('1.005', 'USD').en).toContain('CENTS ONE ONLY')
  expect(words('99.5', 'JPY').zh).toBe('日元壹佰元整')
  expect(words('-0.001', 'USD').en).toBe('SAY US DOLLARS ZERO ONLY')
})

const cents = fc.bigInt({ min: 0n, max: 10n ** 17n })
const currency = fc.constantFrom(...Object.keys(currencyTable))

test('whoever reads the Chinese capitals back finds the amount', () => {
  fc.assert(
    fc.property(cents, currency, (minor, code) => {
      const amount = pointed(minor, digitsOf(code))
      const said = words(amount, code).zh.slice(currencyTable[code]?.name.zh.length)
      expect(chineseRead(said, digitsOf(code))).toBe(minor)
    }),
    { numRuns: 2000 },
  )
})

test('whoever reads the English words back finds the amount', () => {
  fc.assert(
    fc.property(cents, (minor) => {
      const said = words(pointed(minor, 2), 'USD').en
      const [, whole = '', behind = 'ZERO'] = /^SAY US DOLLARS (.+?)(?: AND CENTS (.+))? ONLY$/.exec(said) ?? []
      expect(englishRead(whole) * 100n + englishRead(behind)).toBe(minor)
    }),
    { numRuns: 2000 },
  )
})

test('two zeros never stand together, and none before a scale', () => {
  fc.assert(
    fc.property(cents, (minor) => {
      fc.pre(minor > 0n)
      expect(words(pointed(minor, 2), 'CNY').zh).not.toMatch(/零零|零[仟佰拾万亿角]|零元./)
    }),
  )
})

function pointed(minor: bigint, digits: number): string {
  const text = String(minor).padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Reads capitals without any rule about zeros: digits times their place, 万 and 亿 times what stands before them. */
function chineseRead(said: string, digits: number): bigint {
  const [yuan, behind] = said.includes('元') ? said.split('元') : ['', said]
  const whole = [...(yuan ?? '')].reduce(step, { total: 0n, section: 0n, digit: 0n })
  const parts = [...(behind ?? '').replace('整', '').matchAll(/([壹贰叁肆伍陆柒捌玖])([角分厘毫])/g)]
  const small = parts.reduce((sum, [, digit = '', place = '']) => {
    const zeros = digits - 1 - '角分厘毫'.indexOf(place)
    return sum + BigInt('零壹贰叁肆伍陆柒捌玖'.indexOf(digit)) * 10n ** BigInt(zeros)
  }, 0n)
  return (whole.total + whole.section + whole.digit) * 10n ** BigInt(digits) + small
}

interface Reading {
  readonly total: bigint
  readonly section: bigint
  readonly digit: bigint
}

function step({ total, section, digit }: Reading, letter: string): Reading {
  const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(letter)
  const place = { 拾: 10n, 佰: 100n, 仟: 1000n }[letter]
  if (value >= 0) return { total, section, digit: BigInt(value) }
  if (place) return { total, section: section + digit * place, digit: 0n }
  if (letter === '万') return { total: total + (section + digit) * 10_000n, section: 0n, digit: 0n }
  return { total: (total + section + digit) * 100_000_000n, section: 0n, digit: 0n }
}

function englishRead(said: string): bigint {
  const values: Record<string, bigint> = { HUNDRED: 100n, THOUSAND: 10n ** 3n, MILLION: 10n ** 6n, BILLION: 10n ** 9n }
  Object.assign(values, { TRILLION: 10n ** 12n, QUADRILLION: 10n ** 15n })
  const small =
    'ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN EIGHTEEN NINETEEN'
  const tens = 'TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY EIGHTY NINETY'
  for (const [i, word] of small.split(' ').entries()) values[word] = BigInt(i)
  for (const [i, word] of tens.split(' ').entries()) values[word] = BigInt(i * 10 + 20)
  let [total, group] = [0n, 0n]
  for (const word of said.split(/[ -]/).filter((one) => one !== 'AND')) {
    const value = values[word] ?? -1n
    if (value < 100n) group += value
    else if (value === 100n) group *= 100n
    else [total, group] = [total + group * value, 0n]
  }
  return total + group
}
