import { loanOf } from '@gendan/forms/deal/quality'
import type { Words } from '@gendan/kernel/words'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'

type KeptEvent = Extract<OrderFileEvent, { type: 'kept-put' | 'inspection-opened' }>

/** What happened to a kept sample, or what an inspection was opened with. */
export function keptWords(event: KeptEvent): readonly Words[] {
  if (event.type === 'kept-put') return [standsAs(event.kept)]
  const { scan, why } = event.opening
  return [scan ? plain(`${scan.code} · ${scan.shelf}`) : { en: `“${why}”`, zh: `“${why}”` }]
}

function standsAs(kept: Extract<KeptEvent, { type: 'kept-put' }>['kept']): Words {
  const { made, until, gone, loans } = kept
  if (gone) return { en: `let go: “${gone.why}”`, zh: `处置：“${gone.why}”` }
  const loan = loanOf(kept)
  if (loan) return { en: `lent to ${loan.to}`, zh: `借给${loan.to}` }
  if (loans.length > 0) return { en: 'back on its shelf', zh: '已归还上架' }
  return { en: `${made} counted, valid until ${until}`, zh: `清点 ${made} 个，有效期到 ${until}` }
}

function plain(text: string): Words {
  return { en: text, zh: text }
}
