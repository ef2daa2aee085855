import { type Terms, termsShape } from '@gendan/forms/deal/terms'
import { whoseShape } from '@gendan/forms/deal/whose'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { askAgain } from '../change/ask-again.ts'
import { nextContract } from '../change/change.ts'
import { changeMade } from '../change/made.ts'
import { wishFindings } from '../change/wish.ts'
import { dealIn, dealNeeds } from '../deal-of.ts'
import { type OrderFile, orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'
import { termsRules } from '../terms-rules.ts'

const input = z.object({
  /** The company: everybody who must sign again is asked. */
  firm: z.string().min(1),
  terms: termsShape,
  customerOrder: z.string().trim().max(60).default(''),
  reason: z.string().trim().min(1).max(1000),
  /** Who asked for it: "Ingrid, mail of 15 March", "the workshop". */
  askedBy: z.string().trim().max(200).default(''),
  /** Whose wish it is: the days it costs are counted as theirs. */
  whose: whoseShape.optional(),
})

/**
 * Amends settled terms: a new version with its reason. Issued papers stay as they were and are named as stale; what was sent for signature
 * or shown and is not what it was is asked for again in the same stroke.
 */
export const amendTerms = unlessEnded({
  name: 'amend-terms',
  title: { en: 'Amend the terms', zh: '修改条款' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm, terms }) => dealNeeds(withTerms(file, terms), firm),
  decide(file, { firm, terms, customerOrder, reason, ...asked }, now, facts) {
    const before = file.deal.contract
    if (!before)
      return refuse(
        'OF-07',
        'contract',
        { en: 'There are no settled terms to amend.', zh: '还没有议定的条款可以修改。' },
        { en: 'Settle the terms first.', zh: '请先议定条款。' },
      )
    const findings = [...judge(termsRules, terms), ...wishFindings(file, asked)]
    if (blocks(findings)) return refused(findings)
    const number = customerOrder || before.customerOrder
    if (same(before.terms, terms) && number === before.customerOrder)
      return refuse(
        'OF-08',
        'terms',
        { en: 'Nothing was changed.', zh: '没有任何改动。' },
        { en: 'Change a term, or leave.', zh: '请改动条款，或离开。' },
      )
    const contract = nextContract(before, { terms, customerOrder }, now.day)
    const { ours, deal } = dealIn(withTerms(file, terms), firm, facts)
    const standing = { ...deal, contract: before }
    const made = changeMade(file, before, contract, standing, ours, { reason, ...asked }, now)
    const settled = { type: 'terms-settled', contract, reason, change: made } as const
    const next = orderFile.evolve(file, settled)
    const again = askAgain(next, { ...deal, ...next.deal }, ours, reason, now)
    return done([change(orderFile, file.id, settled), ...again])
  },
})

/** The file with other lines: goods that the change brings in are needed, too. */
function withTerms(file: OrderFile, terms: Terms): OrderFile {
  const { contract } = file.deal
  return contract ? { ...file, deal: { ...file.deal, contract: { ...contract, terms } } } : file
}
