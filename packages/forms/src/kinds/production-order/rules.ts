import type { Rule } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { cisg, seed003 } from '../parts/house.ts'
import { madeRules } from './rules-made.ts'
import { wordsRules } from './rules-words.ts'
import type { ProductionOrder } from './shape.ts'

const rule = family<ProductionOrder>('MO')

/** From goods complete to loading there are packing list, booking, declaration and haul: fewer days than these are named. */
const SPARE_DAYS = 7

const dayRules: readonly Rule<ProductionOrder>[] = [
  rule(
    '07',
    'block',
    cisg('art. 33'),
    { en: 'It is finished before it must be shipped', zh: '货齐不晚于最迟装运' },
    (paper) =>
      when(
        paper.spareDays !== undefined && paper.spareDays < 0,
        'finish',
        {
          en: `Complete on ${paper.finish}, but the latest shipment is ${paper.latest}.`,
          zh: `货齐日 ${paper.finish} 晚于最迟装运日 ${paper.latest}。`,
        },
        {
          en: 'Choose an earlier day, or agree a later shipment with the customer.',
          zh: '请提前货齐，或与客户改约装运日。',
        },
      ),
  ),
  rule(
    '08',
    'warn',
    seed003('5 交货期'),
    { en: 'There are days left before the shipment', zh: '货齐与装运之间留有余地' },
    (paper) =>
      when(
        paper.spareDays !== undefined && paper.spareDays >= 0 && paper.spareDays < SPARE_DAYS,
        'finish',
        {
          en: `Only ${paper.spareDays} days lie between goods complete and the latest shipment.`,
          zh: `货齐到最迟装运只有 ${paper.spareDays} 天。`,
        },
        {
          en: `Final inspection, booking and declaration take about ${SPARE_DAYS} days: finish earlier where you can.`,
          zh: `尾期验货、订舱、报关约需 ${SPARE_DAYS} 天，能早则早。`,
        },
      ),
  ),
  rule('09', 'warn', seed003('5 交货期'), { en: 'The latest shipment is known', zh: '最迟装运日已知' }, ({ latest }) =>
    when(
      latest === '',
      'latest',
      { en: 'The terms name no latest shipment to finish for.', zh: '条款没有最迟装运日，货齐日无从比对。' },
      { en: 'Agree it with the customer and enter it in the terms.', zh: '请与客户约定并填入条款。' },
    ),
  ),
  rule(
    '10',
    'warn',
    seed003('5 交货期'),
    { en: 'It begins before it ends', zh: '开工日不晚于货齐日' },
    ({ start, finish }) =>
      when(
        start !== '' && start > finish,
        'start',
        { en: `It starts on ${start}, after ${finish}.`, zh: `开工日 ${start} 晚于货齐日 ${finish}。` },
        { en: 'Correct one of the two days.', zh: '请改正其中一个日期。' },
      ),
  ),
  rule(
    '11',
    'warn',
    seed003('5 交货期'),
    { en: 'It is not late before it is given out', zh: '下单时尚未过期' },
    ({ finish, given }) =>
      when(
        finish < given.day,
        'finish',
        { en: `${finish} has passed on ${given.day}.`, zh: `货齐日 ${finish} 在 ${given.day} 已过。` },
        { en: 'Plan a day that can be kept.', zh: '请定一个做得到的日期。' },
      ),
  ),
]

/** What must hold on a production order before it may be signed and given out. */
export const rules: readonly Rule<ProductionOrder>[] = [...madeRules, ...dayRules, ...wordsRules]
