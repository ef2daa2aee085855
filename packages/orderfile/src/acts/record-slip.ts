import { act, done, refused } from '@gendan/kernel/act'
import { bankSlip } from '../bank-slip.ts'
import { allotNeeds } from '../money/allot-needs.ts'
import { alikeLists, filesOfSlip, recorded, recordingShape } from '../money/recording.ts'

/** Records a bank slip, typed or from a line of a statement, and allots at once what is known to be for which order. */
export const recordSlip = act({
  name: 'record-slip',
  title: { en: 'Record a bank slip', zh: '登记水单' },
  right: 'money',
  on: bankSlip,
  does: 'opens',
  input: recordingShape,
  needs: (_, { firm, slip, parts }) => allotNeeds({ firm, parts, party: slip.party }),
  lists: (_, typed) => alikeLists(typed),
  files: ({ slip }) => filesOfSlip(slip),
  decide(unborn, typed, now, facts) {
    const { findings, changes } = recorded(unborn, typed, now, facts)
    return findings.length > 0 ? refused(findings) : done(changes)
  },
})
