import type { Inspection } from '@gendan/forms/deal/inspection'
import type { FoundPoint, Measure, NamedFault } from '@gendan/forms/deal/inspection-parts'
import type { Sample } from '@gendan/forms/deal/sample'
import { sampleInspection, sampleProduction, sampleSample } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { InspectionPut } from './inspection-rules.ts'
import type { SamplePut } from './sample-rules.ts'

const put: SamplePut = {
  sample: sampleSample,
  before: undefined,
  today: '2026-03-30',
  lines: ['1', '2'],
  makerInUse: true,
  formSigned: true,
  keptShown: true,
  remade: false,
  received: undefined,
  currency: 'USD',
}
const packed = (percent: number) => ({ percent, how: { en: 'packed', zh: '装箱' } })
const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
const refundable = { charge: 'refundable' as const, fee: usd('80') }

function sampleAs(change: Partial<Sample>, other: Partial<SamplePut> = {}): SamplePut {
  return { ...put, ...other, sample: { ...sampleSample, ...change } }
}

/** The two examples of every rule of samples. */
export const sampleExamples: readonly RuleExample<SamplePut>[] = [
  { rule: 'SM-01', holds: put, fails: sampleAs({ demands: { en: '', zh: ' ' } }) },
  { rule: 'SM-02', holds: put, fails: sampleAs({ name: { en: '', zh: '' } }) },
  { rule: 'SM-03', holds: put, fails: sampleAs({ line: '9' }) },
  {
    rule: 'SM-04',
    holds: sampleAs({ madeOn: '2026-03-26', sentOn: '2026-03-26' }),
    fails: sampleAs({ madeOn: '2026-03-26', sentOn: '2026-03-25' }),
  },
  { rule: 'SM-05', holds: sampleAs({ madeOn: '2026-03-30' }), fails: sampleAs({ madeOn: '2026-03-31' }) },
  { rule: 'SM-06', holds: put, fails: { ...put, makerInUse: false } },
  {
    rule: 'SM-07',
    holds: sampleAs({ charge: 'charged', fee: { amount: decimal('80'), currency: 'USD' } }),
    fails: sampleAs({ charge: 'charged' }),
  },
  {
    rule: 'SM-08',
    holds: sampleAs({ madeOn: '2026-03-26' }),
    fails: sampleAs({ madeOn: '2026-03-26' }, { formSigned: false }),
  },
  {
    rule: 'SM-09',
    holds: sampleAs({ madeOn: '2026-03-26', shelf: 'A-07', sentOn: '2026-03-27' }),
    fails: sampleAs({ madeOn: '2026-03-26', sentOn: '2026-03-27' }, { keptShown: false }),
  },
  {
    rule: 'SM-10',
    holds: sampleAs({ madeOn: '2026-03-26', sentOn: '2026-03-27', verdict: 'approved' }),
    fails: sampleAs({ verdict: 'approved' }),
  },
  {
    rule: 'SM-11',
    holds: sampleAs({ madeOn: '2026-03-26', sentOn: '2026-03-27', verdict: 'remade', comment: 'seat 2 cm lower' }),
    fails: sampleAs({ madeOn: '2026-03-26', sentOn: '2026-03-27', verdict: 'remade' }),
  },
  { rule: 'SM-12', holds: put, fails: { ...put, remade: true } },
  { rule: 'SM-13', holds: sampleAs({ due: '2026-04-20' }), fails: sampleAs({ due: '2062-04-20' }) },
  {
    rule: 'SM-14',
    holds: sampleAs(refundable, { received: usd('80') }),
    fails: sampleAs({ charge: 'free' }, { received: usd('80') }),
  },
  { rule: 'SM-15', holds: sampleAs(refundable), fails: sampleAs(refundable, { currency: 'EUR' }) },
  {
    rule: 'SM-16',
    holds: sampleAs({ ...refundable, verdict: 'dropped' }),
    fails: sampleAs({ ...refundable, verdict: 'dropped' }, { received: usd('80') }),
  },
]

const seen: InspectionPut = {
  inspection: sampleInspection,
  before: undefined,
  others: [],
  today: '2026-05-26',
  purchases: ['p1'],
  production: sampleProduction,
  opened: true,
}

function seenAs(change: Partial<Inspection>, other: Partial<InspectionPut> = {}): InspectionPut {
  return { ...seen, ...other, inspection: { ...sampleInspection, ...change } }
}

const dark: NamedFault = {
  ...{ id: 'f1', code: 'M04', name: { en: 'Colour off the sample', zh: '颜色与封样不符' }, weight: 'major', count: 2 },
}
const seat: Measure = {
  ...{ id: 'm1', name: { en: 'Seat height', zh: '座高' }, unit: 'mm', nominal: decimal('450') },
  ...{ plus: decimal('5'), minus: decimal('5'), values: [decimal('448'), decimal('453')] },
}
const unseen: FoundPoint = {
  ...{ id: 'drop', point: { en: 'Drop test', zh: '跌落测试' }, right: false, found: '', unseen: true },
}

const tightened: Inspection['severity'] = { is: 'tightened', proposed: 'tightened', lots: 4, refused: 2, why: '' }

const failed: Inspection = {
  ...sampleInspection,
  id: 'i0',
  found: { critical: 0, major: 9, minor: 3 },
  verdict: 'failed',
}

/** The two examples of every rule of inspections. */
export const inspectionExamples: readonly RuleExample<InspectionPut>[] = [
  { rule: 'QI-01', holds: seen, fails: seenAs({ aql: { critical: '0', major: '2.7', minor: '4.0' } }) },
  { rule: 'QI-02', holds: seen, fails: seenAs({ drawn: 32 }) },
  { rule: 'QI-03', holds: seen, fails: seenAs({ found: { critical: 0, major: 4, minor: 3 } }) },
  {
    rule: 'QI-04',
    holds: seenAs({ verdict: 'conditional', remedy: '挑出深色件，客户接受' }),
    fails: seenAs({ verdict: 'conditional' }),
  },
  { rule: 'QI-05', holds: seen, fails: seenAs({ by: '', done: '2026-05-27' }) },
  { rule: 'QI-06', holds: seenAs({ purchase: 'p1' }), fails: seenAs({ purchase: 'p9' }) },
  {
    rule: 'QI-07',
    holds: seenAs({ again: 'i0' }, { others: [failed] }),
    fails: seenAs({ again: 'i0' }, { others: [{ ...failed, verdict: 'passed' }] }),
  },
  {
    rule: 'QI-08',
    holds: seenAs({}, { others: [failed] }),
    fails: seenAs({}, { others: [{ ...failed, again: 'i1' }] }),
  },
  { rule: 'QI-09', holds: seen, fails: seenAs({ points: [] }) },
  { rule: 'QI-10', holds: seen, fails: { ...seen, opened: false } },
  { rule: 'QI-17', holds: { ...seen, ready: packed(80) }, fails: { ...seen, ready: packed(49) } },
  {
    rule: 'QI-11',
    holds: seenAs({ faults: [dark], found: { critical: 0, major: 2, minor: 0 } }),
    fails: seenAs({ faults: [dark], found: { critical: 0, major: 1, minor: 0 } }),
  },
  {
    rule: 'QI-12',
    holds: seenAs({ measures: [seat] }),
    fails: seenAs({ measures: [{ ...seat, minus: decimal('-5') }] }),
  },
  {
    rule: 'QI-13',
    holds: seenAs({ points: [...sampleInspection.points, { ...unseen, found: 'the drop test is the laboratory’s' }] }),
    fails: seenAs({ points: [...sampleInspection.points, unseen] }),
  },
  {
    rule: 'QI-14',
    holds: seenAs({ severity: { ...tightened, is: 'normal', why: '换了新工厂主管，已连续三批抽全检' } }),
    fails: seenAs({ severity: { ...tightened, is: 'normal' } }),
  },
  {
    rule: 'QI-15',
    holds: seenAs({ severity: tightened }, { before: { ...sampleInspection, severity: tightened } }),
    fails: seenAs({ severity: tightened }, { before: sampleInspection }),
  },
  { rule: 'QI-16', holds: seen, fails: seenAs({ planned: '2025-02-26' }) },
]
