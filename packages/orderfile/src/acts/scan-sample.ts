import { sampleName } from '@gendan/forms/deal/sample'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { scanned, scanRules } from '../quality/scan-rules.ts'

const input = z.object({
  /** The final inspection that is opened, by id. */
  inspection: z.string(),
  /** The code of the label, as it was read: "LW26-0031-S1-K". */
  code: z.string().trim().toUpperCase().max(60),
  way: z.enum(['camera', 'typed']),
  /** The file that the label names: this one, or an earlier one of the same customer and goods. */
  from: z.string(),
})

/** Opens a final inspection with the kept sample that the goods are held against. */
export const scanSample = unlessEnded({
  name: 'scan-sample',
  title: { en: 'Open the inspection with the kept sample', zh: '扫留样开验' },
  right: 'inspect',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { from }) => (from === file.id ? [] : [refTo(orderFile, from)]),
  decide(file, { inspection, code, way, from }, { day, at, by }, facts) {
    const source = from === file.id ? file : facts.of(orderFile, from)
    const read = scanned({ file, inspection, code, from: source, today: day })
    const findings = judge(scanRules, read)
    if (blocks(findings) || !read.sample) return refused(findings)
    const { id: sample, shelf } = read.sample
    const scan = { way, code, file: from, sample, name: sampleName(read.sample), shelf }
    const opening = { id: inspection, day, at, by: by.account, scan, why: '' }
    return done([change(orderFile, file.id, { type: 'inspection-opened', opening })])
  },
})
