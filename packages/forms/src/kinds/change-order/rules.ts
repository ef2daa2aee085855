import type { Rule } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { cisg } from '../parts/house.ts'
import type { ChangeOrder } from './shape.ts'

const rule = family<ChangeOrder>('CHO')
const skill = { title: '外贸业务职业技能等级标准 (001)', at: '高级 备货 5' }

/** What must hold of a change order before it is given to those who sign it. */
export const rules: readonly Rule<ChangeOrder>[] = [
  rule('01', 'block', cisg('art. 29 (1)'), { en: 'It says what changes', zh: '写明改了什么' }, ({ change }) =>
    when(
      change.rows.length === 0,
      'change.rows',
      { en: 'No term differs from the version before.', zh: '与上一版相比没有条款改动。' },
      { en: 'Only a change of terms has a change order.', zh: '只有条款改动才开变更单。' },
    ),
  ),
  rule('02', 'warn', skill, { en: 'It says who asked for it', zh: '写明谁要求改' }, ({ change, addition }) =>
    when(
      change.askedBy === '' && addition === '',
      'addition',
      { en: 'Nobody is named who asked for the change.', zh: '没有写谁要求的改动。' },
      { en: 'Say it in the note: the customer, the workshop, we.', zh: '请在附言写明：客户、工厂还是我方。' },
    ),
  ),
]
