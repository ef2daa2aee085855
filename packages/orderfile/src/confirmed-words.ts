import { posts } from '@gendan/firm/posts'
import { shortPrint } from '@gendan/kernel/fingerprint'
import type { Words } from '@gendan/kernel/words'
import type { Issued } from './order-file.ts'

/** "Confirmed in house: Supervisor, 2026-03-18 09:12 UTC, 7F3A 91C2": printed small under the seller's name. */
export function confirmedWords(confirmed: NonNullable<Issued['confirmed']>): Words {
  const when = `${confirmed.at.slice(0, 10)} ${confirmed.at.slice(11, 16)} UTC`
  const print = shortPrint(confirmed.print)
  return {
    en: `Confirmed in house: ${posts[confirmed.post].en}, ${when}, ${print}`,
    zh: `内部确认：${posts[confirmed.post].zh}，${when}，${print}`,
  }
}
