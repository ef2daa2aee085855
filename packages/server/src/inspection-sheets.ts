import type { InspectionRow } from '@gendan/contract/inspection-questions'
import { type InspectionKind, inspectionKinds } from '@gendan/forms/deal/inspection'
import { type InspectionSeverity, severities } from '@gendan/forms/deal/inspection-severity'
import { say } from '@gendan/kernel/words'
import { type InspectionStand, inspectionStands } from '@gendan/orderfile/quality/inspection-line'
import { day, type ListSheet, number, text } from './list-sheet.ts'

/** The board of inspections as a sheet. */
export const INSPECTIONS: ListSheet<InspectionRow> = {
  name: { en: 'Inspections', zh: '验货' },
  columns: [
    text('Order', '订单'),
    text('Customer', '客户'),
    text("Customer's order", '客户订单'),
    text('Article', '货号'),
    text('Goods', '商品'),
    text('Kind', '种类'),
    text('Stands', '状态'),
    day('Planned for', '计划日期'),
    text('Made by', '生产单位'),
    text('Place', '地点'),
    text('Inspector', '验货人'),
    number('Lot', '批量'),
    text('Unit', '单位'),
    text('Level', '检验水平'),
    text('Severity', '严格度'),
    text('AQL', 'AQL'),
    day('Inspected on', '验货日期'),
    number('Drawn', '抽样数'),
    number('Critical', '致命'),
    number('Major', '严重'),
    number('Minor', '轻微'),
    number('Doubts', '疑问'),
    day('Correction due', '整改期限'),
  ],
  cells: (row, lang) => [
    ...[row.number, row.buyerName, row.customerOrder, row.code, say(row.name, lang)],
    ...[inspectionKinds[row.kind as InspectionKind][lang], inspectionStands[row.stand as InspectionStand][lang]],
    ...[row.planned, say(row.makerName, lang), row.place, row.who, row.lot, row.unit, row.level],
    ...[severities[row.severity as InspectionSeverity][lang], row.aql, row.done],
    ...[row.drawn, row.critical, row.major, row.minor].map((count) => (row.done ? `${count}` : null)),
    ...[row.doubts > 0 ? `${row.doubts}` : null, row.correctUntil],
  ],
}
