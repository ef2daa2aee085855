import type { Rule } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { seed003 } from '../parts/house.ts'
import type { SampleForm } from './shape.ts'

const rule = family<SampleForm>('SF')
const seed = seed003('1 样办单')

/** What must hold on a sample form before it may be signed and handed out. */
export const rules: readonly Rule<SampleForm>[] = [
  rule('01', 'block', seed, { en: 'It is of a sample of this file', zh: '样品在本单' }, ({ sample }) =>
    when(
      sample.id === '',
      'sample',
      { en: 'This file has no such sample.', zh: '本单没有这个样品。' },
      { en: 'Choose a sample of this file.', zh: '请选本单的样品。' },
    ),
  ),
  rule('02', 'block', seed, { en: 'Every demand of the customer is on it', zh: '标明客人全部细节要求' }, ({ sample }) =>
    when(
      sample.demands.en.trim() === '' && sample.demands.zh.trim() === '',
      'sample.demands',
      { en: 'No demand is written.', zh: '没有写细节要求。' },
      { en: 'Write every demand in the sample.', zh: '请在样品里写明全部要求。' },
    ),
  ),
  rule('03', 'warn', seed, { en: 'The makers can read the demands', zh: '打样人看得懂要求' }, ({ sample }) =>
    when(
      sample.demands.zh.trim() === '' && sample.demands.en.trim() !== '',
      'sample.demands',
      { en: 'The demands are written in English only.', zh: '要求只有英文。' },
      { en: 'Put them into the workshop’s words, too.', zh: '请同时写成车间看得懂的中文。' },
    ),
  ),
  rule('04', 'warn', seed, { en: 'It says by when', zh: '写明交样日' }, ({ sample }) =>
    when(
      sample.due === undefined,
      'sample.due',
      { en: 'No day is named by which it must be ready.', zh: '没有写交样日期。' },
      { en: 'Agree a day with who makes it.', zh: '请与打样单位约定日期。' },
    ),
  ),
  rule(
    '05',
    'warn',
    seed,
    { en: 'The day of the sample is still to come', zh: '交样日在开单日之后' },
    ({ sample, given }) =>
      when(
        sample.due !== undefined && sample.due < given.day,
        'sample.due',
        { en: `It was due on ${sample.due}.`, zh: `交样日 ${sample.due} 已过。` },
        { en: 'Agree a new day.', zh: '请另约日期。' },
      ),
  ),
]
