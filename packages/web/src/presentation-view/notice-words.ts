import { readMessage } from '@gendan/credit/message/read-message'
import type { Words } from '@gendan/kernel/words'
import type { Notice } from '@gendan/orderfile/presentation/shapes'

/** What a bank can say of documents. */
export const noticeWords: Readonly<Record<Notice['kind'], Words>> = {
  refusal: { en: 'Refusal (MT734)', zh: '拒付（MT734）' },
  discrepancies: { en: 'Advice of discrepancies (MT750)', zh: '不符点通知（MT750）' },
  authorised: { en: 'Authorisation to pay or accept (MT752)', zh: '授权付款、承兑（MT752）' },
  advice: { en: 'Advice of payment or acceptance (MT754)', zh: '付款、承兑通知（MT754）' },
  other: { en: 'Other message', zh: '其他电文' },
}

const BY_TYPE: Readonly<Record<string, Notice['kind']>> = {
  '734': 'refusal',
  '750': 'discrepancies',
  '752': 'authorised',
  '754': 'advice',
}

/** What kind of notice a text is, by its message type or its own words; undefined where neither says. */
export function kindOfNotice(text: string): Notice['kind'] | undefined {
  const type = /\bMT\s?(7\d\d)\b/i.exec(text)?.[1] ?? readMessage(text).type
  const known = type === undefined ? undefined : BY_TYPE[type]
  if (known) return known
  if (/\bREFUS|\bDISCREPAN|77J/i.test(text)) return 'refusal'
  return /\bACCEPT(?:ED|ANCE)\b|\bMATURITY\b/i.test(text) ? 'advice' : undefined
}
