import type { CreditFile, CreditMessage } from './credit-shape.ts'
import { wholeText } from './terms-of.ts'

/** A stretch of a text of which the reading of a scan was not sure. */
export interface Doubt {
  readonly from: number
  readonly to: number
  /** Of the pictures that the message was read off. */
  readonly page: number
}

/** The doubtful words in the whole text of a message: its own and those of the messages that it goes on from (`wholeText`). */
export function doubtsOf(
  { messages }: Pick<CreditFile, 'messages'>,
  { text, continues, scan }: Pick<CreditMessage, 'text' | 'continues' | 'scan'>,
): readonly Doubt[] {
  const before = continues === undefined ? undefined : messages.find(({ id }) => id === continues)
  const by = wholeText({ messages }, { text, ...(continues === undefined ? {} : { continues }) }).length - text.length
  const own = (scan?.doubts ?? []).map(({ from, to, page }) => ({ from: from + by, to: to + by, page }))
  return before ? [...doubtsOf({ messages }, before), ...own] : own
}

/** Whether any of the messages that make up a text was read off a scan. */
export function scannedIn(
  { messages }: Pick<CreditFile, 'messages'>,
  { how, continues }: Pick<CreditMessage, 'how' | 'continues'>,
): boolean {
  const before = continues === undefined ? undefined : messages.find(({ id }) => id === continues)
  return how === 'scan' || (before !== undefined && scannedIn({ messages }, before))
}
