import { type Finding, findingOf } from '@gendan/kernel/rule'
import { figureOf, marksOf, type TermsDraft, TOLERANCE } from './terms-draft.ts'

const RULE = { id: 'TM-10', weight: 'block', source: { title: 'CISG', at: 'art. 14 (1)' } } as const

/** What was typed and cannot be read as what it should be, each at its box. */
export function inputFindings(draft: TermsDraft): readonly Finding[] {
  const lines = draft.lines.flatMap((line, i) => [
    ...unread(line.quantity, `lines.${i}.quantity`, { en: 'quantity', zh: '数量' }, i),
    ...unread(line.price, `lines.${i}.unitPrice`, { en: 'unit price', zh: '单价' }, i),
  ])
  const shares = draft.instalments.flatMap(({ percent }, i) =>
    percent.trim() === '' || figureOf(percent) !== undefined
      ? []
      : [
          said(
            'payment',
            `Instalment ${i + 1}: “${percent}” is no percentage.`,
            `第 ${i + 1} 期：“${percent}”不是百分数。`,
          ),
        ],
  )
  const adjustments = draft.adjustments.flatMap(({ size }, i) =>
    size.trim() === '' || figureOf(size) !== undefined
      ? []
      : [
          said(
            `adjustments.${i}`,
            `Allowance or charge ${i + 1}: “${size}” is no figure.`,
            `折让、附加费第 ${i + 1} 项：“${size}”不是数字。`,
          ),
        ],
  )
  const tolerance =
    draft.tolerance.trim() === '' || TOLERANCE.test(draft.tolerance.trim())
      ? []
      : [
          said(
            'tolerancePercent',
            `“${draft.tolerance}” is no tolerance in per cent.`,
            `“${draft.tolerance}”不是溢短装百分数。`,
          ),
        ]
  const marks =
    draft.marks.trim().split('\n').length > marksOf(draft.marks).length && draft.marks.trim() !== ''
      ? [said('marks', 'Shipping marks have at most 12 lines.', '唛头最多 12 行。')]
      : []
  return [...lines, ...adjustments, ...shares, ...tolerance, ...marks]
}

function unread(text: string, at: string, name: { en: string; zh: string }, i: number): readonly Finding[] {
  if (text.trim() === '' || figureOf(text) !== undefined) return []
  return [said(at, `Line ${i + 1}: “${text}” is no ${name.en}.`, `第 ${i + 1} 行：“${text}”不是${name.zh}。`)]
}

function said(at: string, en: string, zh: string): Finding {
  const remedy = { en: 'Type a figure with a point: 1250.5', zh: '请输入数字，小数用点：1250.5' }
  return findingOf(RULE, { at, says: { en, zh }, remedy })
}
