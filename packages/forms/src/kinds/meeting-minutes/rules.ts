import type { Rule } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { seed003 } from '../parts/house.ts'
import type { MeetingMinutes } from './shape.ts'

const rule = family<MeetingMinutes>('MM')
const seed = seed003('5 生产加工单（开会讲解）')

/** What must hold of the minutes of a release meeting. */
export const rules: readonly Rule<MeetingMinutes>[] = [
  rule('01', 'block', seed, { en: 'The meeting was held', zh: '会已开过并登记' }, ({ held }) =>
    when(
      held === '',
      'held',
      { en: 'No release meeting is on record.', zh: '还没有登记下单会议。' },
      { en: 'Record the meeting with the production plan first.', zh: '请先在生产安排里登记会议。' },
    ),
  ),
  rule('02', 'warn', seed, { en: 'It says who was there', zh: '写明到会人员' }, ({ present }) =>
    when(
      present.trim() === '',
      'present',
      { en: 'Nobody is named who was present.', zh: '没有写到会人员。' },
      { en: 'Name who was there, with department.', zh: '请写到会人姓名和部门。' },
    ),
  ),
  rule('03', 'warn', seed, { en: 'Nobody who was asked is left out', zh: '各部门均已答复' }, ({ heads }) =>
    heads.flatMap(({ name, answer }, i) =>
      when(
        answer === undefined,
        `heads.${i}`,
        { en: `${name.en || name.zh} has not answered yet.`, zh: `${name.zh || name.en}还没有答复。` },
        { en: 'Wait for the answer, or issue a new version once it is there.', zh: '请等其答复，或答复后再开新版。' },
      ),
    ),
  ),
  rule('04', 'warn', seed, { en: 'A no is settled', zh: '不同意见已商定' }, ({ heads }) =>
    heads.flatMap(({ name, answer, word }, i) =>
      when(
        answer === 'no',
        `heads.${i}`,
        { en: `${name.en || name.zh} says no: ${word}`, zh: `${name.zh || name.en}不同意：${word}` },
        { en: 'Settle it with this head, who answers anew.', zh: '请与该负责人商妥，由其重新答复。' },
      ),
    ),
  ),
  rule('05', 'warn', seed, { en: 'Every decision has its day', zh: '决定事项有期限' }, ({ decisions }) =>
    decisions.flatMap(({ due, says }, i) =>
      when(
        !due,
        `decisions.${i}.due`,
        { en: `“${says}” has no day.`, zh: `“${says}”没有期限。` },
        { en: 'Say by when it is done.', zh: '请写明何时完成。' },
      ),
    ),
  ),
]
