import { sampleInspection, sampleQuality, sampleSample } from '@gendan/forms/sample-sections'
import type { RuleExample } from '@gendan/kernel/rule'
import type { KeptDone } from './kept-rules.ts'
import type { Scanned } from './scan-rules.ts'

const [kept] = sampleQuality.kept ?? []
const lent = kept && {
  ...kept,
  loans: [{ id: 'l1', to: '奉化橡坊', why: '开大货对样', out: '2026-04-06', by: 'zhou' }],
}
const made = { ...sampleSample, madeOn: '2026-03-26', shelf: 'A-07' }

const seals: KeptDone = {
  ...{ does: 'seal', sample: made, kept: undefined, today: '2026-03-26', made: 3, photo: 'a'.repeat(64) },
  ...{ until: '2028-03-26', to: '', due: undefined, why: '', open: true },
}
const lends: KeptDone = { ...seals, does: 'lend', kept, to: '奉化橡坊' }

/** The two examples of every rule of kept samples. */
export const keptExamples: readonly RuleExample<KeptDone>[] = [
  { rule: 'KS-01', holds: seals, fails: { ...seals, sample: { ...made, shelf: '' } } },
  { rule: 'KS-02', holds: seals, fails: { ...seals, made: 2 } },
  { rule: 'KS-03', holds: seals, fails: { ...seals, photo: '' } },
  { rule: 'KS-04', holds: seals, fails: { ...seals, until: '2026-03-26' } },
  { rule: 'KS-05', holds: lends, fails: { ...lends, kept: lent } },
  { rule: 'KS-06', holds: { ...lends, does: 'return', kept: lent }, fails: { ...lends, does: 'return' } },
  {
    rule: 'KS-07',
    holds: { ...lends, does: 'let-go', open: false, why: '发霉销毁' },
    fails: { ...lends, does: 'let-go', why: '发霉销毁' },
  },
]

const { verdict: _, done: __, ...planned } = sampleInspection
const scan: Scanned = {
  ...{ inspection: planned, opened: false, sample: made, piece: 'kept', kept, sameGoods: true, today: '2026-05-26' },
}

/** The two examples of every rule of the scan that opens a final inspection. */
export const scanExamples: readonly RuleExample<Scanned>[] = [
  { rule: 'SN-01', holds: scan, fails: { ...scan, opened: true } },
  { rule: 'SN-02', holds: scan, fails: { ...scan, piece: 'customer' } },
  { rule: 'SN-03', holds: scan, fails: { ...scan, kept: undefined } },
  { rule: 'SN-04', holds: scan, fails: { ...scan, today: '2028-04-01' } },
  { rule: 'SN-05', holds: scan, fails: { ...scan, sameGoods: false } },
  { rule: 'SN-06', holds: scan, fails: { ...scan, sample: { ...made, verdict: 'remade' } } },
]
