import { party } from '@gendan/firm/party'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { change, done, type Facts, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, type Finding } from '@gendan/kernel/rule'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { judgePurchase } from '../buying.ts'
import { deadLink, linkStop, noLink } from '../link/link-findings.ts'
import { printNow, standingState } from '../link/link-state.ts'
import type { CounterWish, SignLink } from '../link/sign-link.ts'
import { type OrderFile, orderFile } from '../order-file.ts'

const input = z.object({
  link: z.string().max(64),
  how: z.enum(['taken', 'refused']),
  /** What we answer; needed where it is refused. */
  word: z.string().trim().max(1000).default(''),
})

/**
 * Our word on a counter. Taken, a purchase gets the day and the prices that the supplier wants and is to be reviewed and sent anew; a
 * customer's wish is taken over in the terms by hand, where its effects are seen first.
 */
export const settleCounter = onward({
  name: 'settle-counter',
  title: { en: 'Answer a counter', zh: '答复还价' },
  right: 'link',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file) => (file.deal.purchases ?? []).flatMap(({ supplier }) => (supplier ? [refTo(party, supplier)] : [])),
  decide(file, { link: id, how, word }, now, facts) {
    const link = file.links?.find((one) => one.id === id)
    if (!link) return refused([noLink()])
    const state = standingState(file, link)
    if (state !== 'countered') return refused([deadLink(state)])
    if (how === 'refused' && word === '') return refused([noWord()])
    const settled = { how, word, by: now.by.account, at: now.at }
    const told = change(orderFile, file.id, { type: 'counter-settled', link: id, settled })
    if (how === 'refused' || link.gate === 'G8') return done([told])
    const taken = takenPurchase(file, link, facts)
    if (!taken.purchase) return refused(taken.findings)
    const reason = `${link.answer?.name ?? ''} ${link.number} v${link.version}`
    return done([change(orderFile, file.id, { type: 'purchase-put', purchase: taken.purchase, reason }), told])
  },
})

interface Taken {
  readonly purchase?: Purchase
  readonly findings: readonly Finding[]
}

function takenPurchase(file: OrderFile, link: SignLink, facts: Facts): Taken {
  const purchase = file.deal.purchases?.find(({ id }) => id === link.part)
  const wish = link.answer?.counter
  if (!purchase || !wish || printNow(file, link) !== link.print) return { findings: [changedSince()] }
  const changed = withWish(purchase, wish)
  const supplier = purchase.supplier ? facts.of(party, purchase.supplier) : undefined
  const findings = judgePurchase(file, changed, supplier)
  return blocks(findings) ? { findings } : { purchase: changed, findings }
}

/** A promise given before does not stand any more: he has said otherwise. */
function withWish(purchase: Purchase, { day, prices }: CounterWish): Purchase {
  const { promised: _, ...kept } = purchase
  const lines = purchase.lines.map((line, i) => {
    const price = prices.find((one) => one.line === i)?.price
    return price ? { ...line, unitPrice: { ...line.unitPrice, amount: price } } : line
  })
  return { ...kept, lines, ...(day ? { deliver: day } : {}) }
}

function noWord(): Finding {
  return linkStop(
    'LK-08',
    'word',
    { en: 'A counter is not refused without a word.', zh: '拒绝还价要说明一句。' },
    { en: 'Write what stands, and why.', zh: '请写明以何为准、为什么。' },
  )
}

function changedSince(): Finding {
  return linkStop(
    'LK-09',
    'link',
    { en: 'The purchase has changed since the supplier answered.', zh: '供应商答复后采购内容又改了。' },
    { en: 'Change the purchase by hand, and answer him with a word.', zh: '请手工修改采购，并用一句话答复他。' },
  )
}
