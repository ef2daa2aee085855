import type { Words } from '@gendan/kernel/words'
import type { Part } from '@gendan/orderfile/mail/said'
import type { PartyFacts } from '@gendan/trade/party'
import { type MessageView, nameOf } from './mail-words.ts'

/** A letter as it is written. */
export interface Draft {
  readonly party: string
  readonly to: string
  readonly cc: string
  readonly subject: string
  readonly text: string
  readonly parts: readonly Part[]
  readonly missing: readonly { readonly name: Words; readonly from: Words }[]
}

/** An empty letter to a party, at its address on record. */
export function draftOf(party: string, facts: PartyFacts | undefined): Draft {
  const { name = '', email = '' } = facts?.contact ?? {}
  return {
    party,
    to: email ? nameOf({ name, address: email }) : '',
    cc: '',
    subject: '',
    text: '',
    parts: [],
    missing: [],
  }
}

/** An answer: to whoever wrote, with what he wrote below. */
export function answerTo({ row, text }: MessageView): Draft {
  const other = row.way === 'in' ? [row.from] : row.to
  const subject = /^(re|回复)[:：]/i.test(row.subject) ? row.subject : `Re: ${row.subject}`
  const quoted = text.split('\n').map((line) => `> ${line}`)
  return {
    ...draftOf(row.party, undefined),
    to: other.map(nameOf).join(', '),
    subject: subject.slice(0, 300),
    text: `\n\n${nameOf(row.from)}:\n${quoted.join('\n')}`.slice(0, 50_000),
  }
}

/** "Ingrid <ingrid@…>, bob@…" as people with addresses. */
export function recipientsIn(text: string): { name: string; address: string }[] {
  return text
    .split(/[,;，；\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [, name = '', address = ''] = /^(.*?)\s*<([^<>]+)>$/.exec(one) ?? []
      return address ? { name: name.replace(/^"|"$/g, ''), address } : { name: '', address: one }
    })
}
