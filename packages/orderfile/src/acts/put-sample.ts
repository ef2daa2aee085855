import { party } from '@gendan/firm/party'
import { type Sample, sampleShape } from '@gendan/forms/deal/sample'
import { change, done, type Facts, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { dealIn, dealNeeds } from '../deal-of.ts'
import { orderFile } from '../order-file.ts'
import { samplePut } from '../sample-put.ts'
import { sampleRules } from '../sample-rules.ts'

const input = z.object({
  firm: z.string(),
  /** Its round and the sample it is made anew for are the file's to say; what is sent of them is not read. */
  sample: sampleShape,
})

/** Writes a sample into its file: what is asked, and later what became of it. One to be made again opens its next round. */
export const putSample = unlessEnded({
  name: 'put-sample',
  title: { en: 'Enter a sample', zh: '登记样品' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id, sample: { maker } }) => [...dealNeeds(file, id), ...(maker ? [refTo(party, maker)] : [])],
  decide(file, { firm: firmId, sample: typed }, now, facts) {
    const before = file.deal.samples?.find(({ id }) => id === typed.id)
    const sample: Sample = { ...typed, round: before?.round ?? 1, again: before?.again ?? '' }
    const changed = { type: 'sample-put', sample } as const
    const { ours: firm, deal } = dealIn(orderFile.evolve(file, changed), firmId, facts)
    const makerInUse = sample.maker === '' || suppliesUs(facts, sample.maker)
    const findings = judge(sampleRules, samplePut(sample, { file, deal, firm, today: now.day, makerInUse }))
    if (blocks(findings)) return refused(findings)
    const put = change(orderFile, file.id, changed)
    if (sample.verdict !== 'remade') return done([put])
    return done([put, change(orderFile, file.id, { type: 'sample-put', sample: nextRound(sample, now.id) })])
  },
})

/** The next round asks for the same and has seen nothing yet. It is free until somebody says that the customer pays once more. */
function nextRound(sample: Sample, id: string): Sample {
  const { kind, line, name, asked, demands, maker } = sample
  const asks = { kind, line, name, asked, demands, maker, charge: 'free' as const }
  return { ...asks, id, round: sample.round + 1, again: sample.id, shelf: '', courier: '', waybill: '', comment: '' }
}

function suppliesUs(facts: Facts, id: string): boolean {
  const { active, roles } = facts.of(party, id)
  return active && (roles.includes('supplier') || roles.includes('accessory-supplier'))
}
