import { act, done, refused } from '@gendan/kernel/act'
import { bankSlip } from '../bank-slip.ts'
import { allotNeeds } from '../money/allot-needs.ts'
import { alikeLists, filesOfSlip, recorded, recordingShape } from '../money/recording.ts'
import { stop } from '../refuse.ts'

/**
 * Records what was paid to a supplier or accessory supplier, for one purchase or several, or back to a customer whose order was cancelled. Typed by hand it clears what we owe on a
 * person's word, so it asks the second factor; a line of the bank's own statement is recorded as a slip.
 */
export const paySupplier = act({
  name: 'pay-supplier',
  title: { en: 'Record a payment to a supplier, or back to a customer', zh: '登记付款（供应商款、退客户款）' },
  right: 'money',
  on: bankSlip,
  does: 'opens',
  secondFactor: true,
  input: recordingShape,
  needs: (_, { firm, slip, parts }) => allotNeeds({ firm, parts, party: slip.party }),
  lists: (_, typed) => alikeLists(typed),
  files: ({ slip }) => filesOfSlip(slip),
  decide(unborn, typed, now, facts) {
    const { findings, changes } = recorded(unborn, typed, now, facts)
    const all = [...(typed.slip.way === 'out' ? [] : [cameIn()]), ...findings]
    return all.length > 0 ? refused(all) : done(changes)
  },
})

function cameIn() {
  return stop(
    'BS-30',
    'slip.way',
    { en: 'Money that came in is no payment of ours.', zh: '收款不是付款。' },
    { en: 'Record it as a bank slip.', zh: '请登记为水单。' },
  )
}
