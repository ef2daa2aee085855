import type { Block, Cell, Column } from '@gendan/kernel/sheet'
import { outOf } from '../../deal/inspection-findings.ts'
import { defectClassNames } from '../../deal/inspection-parts.ts'
import type { InspectionReport } from './shape.ts'

/** The faults by their names; nothing where they were only counted. */
export function namedFaults({ inspection: { faults = [] } }: InspectionReport): readonly Block[] {
  if (faults.length === 0) return []
  const rows = faults.map((one, i): readonly Cell[] => [
    { text: one.code || '—', at: `inspection.faults.${i}.code` },
    { text: one.name, at: `inspection.faults.${i}.name` },
    { text: defectClassNames[one.weight], once: true },
    { text: `${one.count}`, at: `inspection.faults.${i}.count` },
  ])
  const columns: readonly Column[] = [
    { head: { en: 'Code', zh: '代码' }, align: 'left', width: 16 },
    { head: { en: 'Fault', zh: '缺陷' }, align: 'left', width: 'rest' },
    { head: { en: 'Class', zh: '类别' }, align: 'left', width: 30 },
    { head: { en: 'Pieces', zh: '件数' }, align: 'right', width: 18 },
  ]
  return [{ block: 'table', columns, rows, totals: [] }]
}

/** What was measured, piece by piece; what is out of tolerance stands with a cross. */
export function measured({ inspection: { measures = [] } }: InspectionReport): readonly Block[] {
  const done = measures.map((one, i) => ({ one, i })).filter(({ one }) => one.values.length > 0)
  if (done.length === 0) return []
  const rows = done.map(({ one, i }): readonly Cell[] => {
    const { name, nominal, plus, minus, unit, values } = one
    const out = outOf(one)
    const within = plus === minus ? `${nominal} ± ${plus}` : `${nominal} +${plus} −${minus}`
    return [
      { text: name, at: `inspection.measures.${i}.name` },
      { text: [within, unit].filter(Boolean).join(' '), at: `inspection.measures.${i}.nominal` },
      { text: values.map((value, k) => (out.includes(k) ? `${value} ✗` : value)).join(' · ') },
      { text: out.length > 0 ? { en: 'over', zh: '超差' } : { en: 'within', zh: '合格' }, once: true },
    ]
  })
  const columns: readonly Column[] = [
    { head: { en: 'Measured', zh: '测量项目' }, align: 'left', width: 'rest' },
    { head: { en: 'Within', zh: '标准与公差' }, align: 'left', width: 40 },
    { head: { en: 'Pieces', zh: '各件实测' }, align: 'left', width: 56 },
    { head: { en: 'Result', zh: '判定' }, align: 'right', width: 22 },
  ]
  return [{ block: 'table', columns, rows, totals: [] }]
}

/** The photographs: those of a fault under its name first, then the others of the goods, each once. */
export function pictures({ inspection: { faults = [] }, photos }: InspectionReport): readonly Block[] {
  const ofFaults = faults.flatMap(({ code, name, photos: seen = [] }) =>
    seen.map((image) => ({
      image,
      note: {
        en: [code, name.en || name.zh].filter(Boolean).join(' '),
        zh: [code, name.zh || name.en].filter(Boolean).join(' '),
      },
    })),
  )
  const told = new Set(ofFaults.map(({ image }) => image))
  const others = [...new Set(photos)].filter((image) => !told.has(image))
  const all = [
    ...ofFaults,
    ...others.map((image, i) => ({ image, note: { en: `Photograph ${i + 1}`, zh: `照片 ${i + 1}` } })),
  ]
  return all.length > 0 ? [{ block: 'pictures', pictures: all }] : []
}
