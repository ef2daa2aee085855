import type { PresentedDocument } from './presentation.ts'

const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  USD$: 'USD',
  'U.S.$': 'USD',
  'US DOLLARS': 'USD',
  'US DOLLAR': 'USD',
  HK$: 'HKD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  STG: 'GBP',
  RMB: 'CNY',
  'CN¥': 'CNY',
}

/** A document with its currencies by their codes. "$" alone is the dollar of the credit, unless the document shows another (ISBP 821 C7). */
export function byCode(document: PresentedDocument, wanted: string | undefined): PresentedDocument {
  const { total, insured } = document
  return {
    ...document,
    ...(total?.currency ? { total: { ...total, currency: codeOf(total.currency, wanted) } } : {}),
    ...(insured?.currency ? { insured: { ...insured, currency: codeOf(insured.currency, wanted) } } : {}),
  }
}

function codeOf(sign: string, wanted = ''): string {
  const plain = sign.trim().toUpperCase()
  if (plain === '$' && wanted.endsWith('D')) return wanted
  return SIGNS[plain] ?? plain
}
