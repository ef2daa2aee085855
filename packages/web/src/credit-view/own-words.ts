import type { Place } from '@gendan/credit/message/text-lines'
import type { FactKind } from './fact-fields.ts'

const MONTHS = 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(' ')
const BY: Readonly<Record<string, string>> = {
  payment: 'PAYMENT',
  acceptance: 'ACCEPTANCE',
  'deferred-payment': 'DEF(?:ERRED)?\\s+PAYMENT',
  'mixed-payment': 'MIXED\\s+PAYMENT',
  negotiation: 'NEGOTIATION',
}
const FOLD: Readonly<Record<string, string>> = {
  '2': 'DUPLICATE|TWO',
  '3': 'TRIPLICATE|THREE',
  '4': 'QUADRUPLICATE|FOUR',
  '5': 'QUINTUPLICATE|FIVE',
  '6': 'SEXTUPLICATE|SIX',
}

/**
 * Where a fact's own words stand within its field or item, so that it lights up there and not over all of it: a day in any of its writings, a sum by
 * its figures, a way of paying, a count of originals or copies. Undefined where they are not found: then the whole is shown.
 */
export function ownWords(
  { kind, path, value }: { readonly kind: FactKind; readonly path: string; readonly value: unknown },
  text: string,
  { from, to }: Place,
): Place | undefined {
  const pattern = patternOf(kind, path, value)
  const hit = pattern && new RegExp(pattern, 'i').exec(text.slice(from, to))
  return hit ? { from: from + hit.index, to: from + hit.index + hit[0].length } : undefined
}

function patternOf(kind: FactKind, path: string, value: unknown): string | undefined {
  if (kind === 'day' && typeof value === 'string') return dayPattern(value)
  if (kind === 'money') return moneyPattern(value)
  if (kind === 'available-by') return BY[String(value)]
  if (kind === 'count' && path.startsWith('documents.')) return countPattern(String(value), path.endsWith('.copies'))
  if (kind === 'count' && path === 'presentationPeriod.days') return String.raw`(?<!\d)0*${value}(?!\d)`
  return undefined
}

/** 260701, 2026-07-01, 01/07/2026, 1 JULY 2026, JUL. 1, 2026, 2026年7月1日. */
function dayPattern(day: string): string | undefined {
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (y === '') return undefined
  const name = `${MONTHS[Number(m) - 1]?.slice(0, 3)}[A-Z]*\\.?`
  const [month, date] = [`0?${Number(m)}`, `0?${Number(d)}`]
  return [
    `${y.slice(2)}${m}${d}`,
    `${y}${m}${d}`,
    `${y}\\s*[-./年]\\s*${month}\\s*[-./月]\\s*${date}日?`,
    `${date}\\s*[-./]\\s*${month}\\s*[-./]\\s*(?:${y}|${y.slice(2)})`,
    `${date}(?:ST|ND|RD|TH)?(?:\\s+OF)?[\\s,./-]*${name}[\\s,./-]*(?:${y}|${y.slice(2)})`,
    `${name}[\\s./-]*${date}(?:ST|ND|RD|TH)?[\\s,./-]*${y}`,
  ]
    .map((one) => `(?<!\\d)${one}(?!\\d)`)
    .join('|')
}

/** "USD29748,00", "USD 29,748.00", "US$29.748,00": the figures with whatever parts them. */
function moneyPattern(value: unknown): string | undefined {
  const { amount = '', currency = '' } = value as { readonly amount?: string; readonly currency?: string }
  const [whole = '', minor = ''] = amount.split('.')
  if (!/^\d+$/.test(whole)) return undefined
  const figures = [...whole].join(String.raw`[.,'\s]?`)
  const rest = /^0*$/.test(minor) ? '(?:[.,]0*)?' : `[.,]${minor}0*`
  return String.raw`(?:${currency}|US\$|[$€£¥])?\s*${figures}${rest}(?!\d)`
}

/** "3 ORIGINALS", "IN THREE COPIES", "3/3", "TRIPLICATE"; copies by the word copies alone. */
function countPattern(count: string, copies: boolean): string | undefined {
  if (count === '0') return undefined
  const figure = `0?${count}(?:\\s*\\(\\s*\\w+\\s*\\))?`
  const said = FOLD[count] ? `(?:${figure}|${FOLD[count]}(?:\\s*\\(\\s*\\d+\\s*\\))?)` : figure
  const near = `(?<![\\d/])${said}[\\s-]*(?:SIGNED\\s+|NON-?NEGOTIABLE\\s+|PHOTO\\s*)*`
  if (copies) return `${near}COP(?:Y|IES)`
  const fold = FOLD[count] ? `|${FOLD[count]?.split('|')[0]}` : ''
  const full = `|\\b${count}\\s*/\\s*${count}\\b|FULL\\s+SETS?`
  return `${near}ORIGINALS?${fold}${full}|${near}(?:COPIES|FOLDS?)`
}
