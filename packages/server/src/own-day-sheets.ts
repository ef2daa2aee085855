import type { DayLogRow, ErrandRow } from '@gendan/contract/own-day-questions'
import { say } from '@gendan/kernel/words'
import { lineEnds, type PlanLine } from '@gendan/orderfile/day-log'
import { errandStates } from '@gendan/orderfile/errand'
import { day, type ListSheet, number, text } from './list-sheet.ts'

export const ERRANDS: ListSheet<ErrandRow> = {
  name: { en: 'Errands', zh: '交办事项' },
  columns: [
    text('What', '事项'),
    text('Who does it', '承办'),
    text('Given by', '交办人'),
    day('Given', '交办日'),
    day('By', '期限'),
    text('State', '状态'),
    day('Since', '状态起始'),
    text('Order', '订单'),
    text('Customer or supplier', '客户或供应商'),
    text('Last word', '最近的话'),
  ],
  cells: (row, lang) => [
    row.says,
    row.doerName,
    row.giverName,
    row.given,
    row.due,
    say(errandStates[row.state], lang),
    row.since,
    row.number,
    lang === 'zh' ? row.nameZh : row.name,
    row.word,
  ],
}

export const DAY_LOGS: ListSheet<DayLogRow> = {
  name: { en: 'Days', zh: '日计划小结' },
  columns: [
    day('Day', '日期'),
    text('Who', '人员'),
    number('Planned', '计划'),
    number('Done', '办完'),
    number('Slipped', '没办完'),
    text('Lines', '逐项'),
    text('Summary', '小结'),
  ],
  cells: (row, lang) => [
    row.day,
    row.name,
    String(row.planned),
    String(row.done),
    String(row.slipped),
    (row.lines as unknown as readonly PlanLine[])
      .map(({ says, number: order, end, why, told }) =>
        [says, order, say(lineEnds[end], lang), why, told].filter(Boolean).join(' · '),
      )
      .join('\n'),
    row.note,
  ],
}
