import { type Report, reportShape } from '@gendan/forms/deal/progress'
import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { ProcessesSet, Reporting } from './progress-rules.ts'

const processes = [
  { id: 'cut', name: { en: 'Cutting', zh: '裁剪' }, from: '2026-03-02', until: '2026-03-13' },
  { id: 'sew', name: { en: 'Sewing', zh: '车缝' }, from: '2026-03-05', until: '2026-03-27' },
]
const lines = [{ line: '1', target: decimal('1200'), ordered: decimal('1180'), unit: 'PCE' }]

/** One process of one line: "cut 400". */
function made(process: string, done: string) {
  return { process, line: '1', done: decimal(done), faults: [] }
}
const monday: Report = reportShape.parse({
  ...{ id: 'report-01', day: '2026-03-09', by: 'wang', at: '2026-03-09T09:00:00Z' },
  made: [made('cut', '900'), made('sew', '300')],
})

/** Tuesday: 200 more cut, 240 more sewn, 100 into stock. */
const sound: Reporting = {
  figures: {
    made: [made('cut', '200'), made('sew', '240')],
    stocked: [{ line: '1', quantity: decimal('100'), warehouse: '成品库' }],
    note: '',
  },
  photos: [],
  day: '2026-03-10',
  today: '2026-03-10',
  begins: '2026-03-02',
  ...{ processes, lines, others: { reports: [monday] } },
}
const only = (...rows: Reporting['figures']['made']): Reporting => ({
  ...sound,
  figures: { ...sound.figures, made: rows },
})
const nothing: Reporting = { ...sound, figures: { made: [], stocked: [], note: '' } }
const stocks = (quantity: string): Reporting => ({
  ...sound,
  figures: { ...sound.figures, stocked: [{ line: '1', quantity: decimal(quantity), warehouse: '成品库' }] },
})

export const progressExamples: readonly RuleExample<Reporting>[] = [
  { rule: 'PG-01', holds: sound, fails: { ...sound, processes: [], lines: [] } },
  { rule: 'PG-02', holds: sound, fails: { ...sound, day: '2026-03-11' } },
  { rule: 'PG-03', holds: sound, fails: { ...sound, day: '2026-02-27' } },
  { rule: 'PG-04', holds: sound, fails: only(made('glue', '10')) },
  { rule: 'PG-05', holds: sound, fails: only(made('cut', '-1')) },
  { rule: 'PG-06', holds: sound, fails: only(made('cut', '301')) },
  { rule: 'PG-07', holds: sound, fails: stocks('1201') },
  { rule: 'PG-08', holds: sound, fails: nothing },
  { rule: 'PG-09', holds: { ...sound, reason: '数错了一筐' }, fails: { ...sound, reason: ' ' } },
  { rule: 'PG-10', holds: sound, fails: only(made('sew', '601')) },
]

const planned: ProcessesSet = {
  processes,
  progress: { kind: 'garments', processes, reports: [monday] },
  begins: '2026-03-02',
  finish: '2026-03-31',
}
const changed = (i: number, change: object): ProcessesSet => ({
  ...planned,
  processes: processes.map((one, n) => (n === i ? { ...one, ...change } : one)),
})

export const processExamples: readonly RuleExample<ProcessesSet>[] = [
  { rule: 'PS-01', holds: planned, fails: changed(0, { until: '2026-03-01' }) },
  { rule: 'PS-02', holds: planned, fails: changed(1, { until: '2026-04-01' }) },
  { rule: 'PS-03', holds: planned, fails: { ...planned, processes: processes.slice(1) } },
  { rule: 'PS-04', holds: planned, fails: changed(1, { id: 'cut' }) },
]
