import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { originApplication } from './form.ts'
import type { OriginApplication } from './shape.ts'

const given = { number: 'LW-COA26-0001', day: '2026-06-08', version: 1 }
const own = originApplication.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: OriginApplication = originApplication.derive(sampleDeal as never, own, given)

const formA = { form: 'A', item: 'GSP CERTIFICATE OF ORIGIN FORM A' }
const withFirst = (change: object): OriginApplication => ({
  ...sound,
  lines: sound.lines.map((line, i) => (i === 0 ? { ...line, ...change } : line)),
})

export const examples: readonly RuleExample<OriginApplication>[] = [
  { rule: 'COA-01', holds: sound, fails: withFirst({ origin: '' }) },
  { rule: 'COA-02', holds: sound, fails: withFirst({ hsCode: '' }) },
  { rule: 'COA-03', holds: { ...sound, certificate: 'FORM A', wanted: formA }, fails: { ...sound, wanted: formA } },
  { rule: 'COA-04', holds: sound, fails: { ...sound, certificate: 'FORM E' } },
]
