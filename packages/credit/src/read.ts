import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import type { Fault } from '@gendan/kernel/shape-faults'
import { messageRules } from './message/message-rules.ts'
import { type ReadField, readMessage } from './message/read-message.ts'
import type { Credit } from './terms/credit.ts'
import { readCredit } from './terms/read-credit.ts'

/** What was read of a text about a credit. */
export interface CreditRead {
  /** "700", "707", …; left out where nothing says. */
  readonly type?: string
  readonly fields: Readonly<Record<string, Omit<ReadField, 'lines'>>>
  readonly credit: Credit
  /** Lines that belong to nothing: nothing is dropped. */
  readonly unread: readonly { readonly line: number; readonly text: string }[]
  readonly findings: readonly Finding[]
}

/** Why a text cannot be read at all. */
export interface Unreadable {
  readonly errors: readonly Fault[]
}

/** Longer texts are no credit; a message of the network with all its continuations has some 80,000 characters. */
const MOST = 400_000

/** Reads a text about a credit, in any of the ways banks write one. Unreadable only where it is empty, too long, or no text. */
export function readCreditText(text: string): CreditRead | Unreadable {
  const fault = faultOf(text)
  if (fault) return { errors: [fault] }
  const message = readMessage(text)
  const fields = Object.fromEntries(Object.entries(message.fields).map(([tag, { lines: _, ...field }]) => [tag, field]))
  return {
    ...(message.type ? { type: message.type } : {}),
    fields,
    credit: readCredit(message),
    unread: message.unread,
    findings: byWeight(judge(messageRules, message)),
  }
}

function faultOf(text: string): Fault | undefined {
  if (text.startsWith('%PDF-'))
    return {
      path: '',
      code: 'pdf',
      message: { en: 'This is a PDF: give its text.', zh: '这是 PDF 文件，请提供其文字内容。' },
    }
  if (text.includes('\u0000'))
    return { path: '', code: 'not-text', message: { en: 'This is no text.', zh: '这不是文本。' } }
  if (text.length > MOST)
    return {
      path: '',
      code: 'too-long',
      message: { en: `The text is longer than ${MOST} characters.`, zh: `文本超过 ${MOST} 个字符。` },
    }
  if (text.trim() === '') return { path: '', code: 'empty', message: { en: 'The text is empty.', zh: '文本为空。' } }
  return undefined
}
