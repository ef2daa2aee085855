import type { Currency } from '@gendan/kernel/money'
import { currencyName } from '../currency.ts'
import { type Figure, groupsOf } from './figure.ts'

/**
 * An amount in Chinese financial capitals, after the People's Bank's rules for filling in bills (支付结算办法 附一
 * 正确填写票据和结算凭证的基本规定): the currency's name stands directly before the figure; 整 ends an amount that
 * ends with 元, and is not written after 角 or 分; zeros between digits are read as one 零; where only 万 or 元 are empty
 * and 仟 or 角 follow, the rules leave 零 free and we write none.
 */
export function chineseAmount({ negative, whole, minor }: Figure, currency: Currency): string {
  const head = `${currencyName(currency, 'zh')}${negative ? '负' : ''}`
  const yuan = chineseNumber(whole)
  const behind = behindThePoint(minor, yuan !== '')
  if (behind === '') return `${head}${yuan || '零'}元整`
  return `${head}${yuan ? `${yuan}元` : ''}${behind}`
}

const DIGITS = [...'零壹贰叁肆伍陆柒捌玖']
const PLACES = ['仟', '佰', '拾', '']
const MINOR = [...'角分厘毫']

/** "50" is 伍角, "05" is 零伍分 after 元 and 伍分 alone; nothing for "00". */
function behindThePoint(minor: string, afterYuan: boolean): string {
  const said = [...minor].map((digit, i) => (digit === '0' ? '零' : `${capital(digit)}${MINOR[i] ?? ''}`)).join('')
  const tidy = said.replace(/零+$/, '').replace(/零+/g, '零')
  return afterYuan ? tidy : tidy.replace(/^零/, '')
}

/** A whole number by groups of eight digits (亿), each by two groups of four (万); empty for zero. 10¹⁵ is 壹仟万亿. */
function chineseNumber(digits: string): string {
  const groups = groupsOf(digits, 8).map(eightDigits)
  return groups.reduce((before, group) => bound(before, group, before ? '亿' : ''), '')
}

function eightDigits(digits: string): string {
  const [high = '', low = ''] = groupsOf(digits, 4).map(fourDigits)
  if (high === '') return low ? `零${low.replace(/^零/, '')}` : ''
  return bound(high, low, '万')
}

/** "0409" is 零肆佰零玖: a zero at the head is kept, it is read when something stands before the group. */
function fourDigits(digits: string): string {
  const said = [...digits].map((digit, i) => (digit === '0' ? '零' : `${capital(digit)}${PLACES[i] ?? ''}`)).join('')
  return said.replace(/零+$/, '').replace(/零+/g, '零')
}

function bound(before: string, group: string, scale: string): string {
  return before === '' ? group.replace(/^零/, '') : `${before}${scale}${group}`
}

function capital(digit: string): string {
  return DIGITS[digit.charCodeAt(0) - 48] ?? ''
}
