import { type HelpTable, sources, told } from './field-help.ts'

const { plan } = sources

/** The production order and its release meeting. */
export const productionHelp: HelpTable = {
  maker: told('Your own workshop, or the factory that makes the goods for you.', '自己的车间，或代工的工厂。'),
  workshop: told('The line or workshop inside: where a question is asked.', '具体车间或生产线，有事找谁问。'),
  start: told(
    'The first day of bulk. Materials, the approved sample and the deposit must be there before it.',
    '大货开工日。物料、确认样、定金都要在此之前到位。',
    plan('篇3 三-5'),
  ),
  finish: told(
    'The day all goods are complete. Final inspection, booking and customs come after it: the path says whether it is early enough.',
    '全部完工日。之后还有终检、订舱、报关；路径会告诉您够不够早。',
  ),
  'lines.*.quantity': told(
    'How many are made, at least what was sold. Spares are said in the demands.',
    '生产数量，不少于售出数。备品写在要求里。',
  ),
  'lines.*.demands': told('What is particular to this article.', '这个品种的特别要求。'),
  demands: told(
    'What holds for all goods of the order: material, colour, tests, what the customer warned of.',
    '全单通用要求：用料、颜色、测试、客户提醒过的事。',
  ),
  quality: told(
    'What is watched while the goods are made. The inspections take these points over.',
    '生产中要盯的质量点，验货时直接沿用。',
  ),
  'quality.*.point': told('What is looked at: “colour of the shade”.', '看什么，如“灯罩颜色”。'),
  'quality.*.standard': told(
    'What is right: a measure, a sample, a test with its limit. “Good quality” cannot be inspected.',
    '什么算合格：尺寸、样品、测试及限值。“质量好”没法验。',
  ),
  'quality.*.weight': told(
    'Critical: dangerous or unlawful, none is allowed. Major: the customer will complain. Minor: he will notice.',
    '致命：危险或违法，一个不许有。严重：客户会投诉。轻微：看得出。',
    { title: 'ISO 2859-1', at: 'clause 3' },
  ),
  packing: told(
    'What the packers must know: inner box, labels, bar codes, how cartons are sealed.',
    '给包装工看的：内盒、标签、条码、封箱方式。',
  ),
  sample: told(
    'The approved sample the workshop makes after. It lies sealed at the line.',
    '车间照做的确认样，封样放在生产线上。',
  ),
  'meeting.day': told(
    'The day the order is explained to all who make it, before it is released.',
    '下单会议日期：开工前向各部门讲清楚。',
    plan('篇3 三-5'),
  ),
  'meeting.attended': told(
    'Who was there: workshop, quality, purchasing, packing. Who was not must be told by you.',
    '到会的人：车间、质检、采购、包装。没来的要另外交代。',
  ),
  'meeting.minutes': told(
    'What was said beyond the agenda: what a department fears, what it needs, what was answered.',
    '讲解内容之外说到的：各部门的担心、需要的配合、怎么答复。',
  ),
  'meeting.decisions.*.says': told(
    'One thing that somebody now does. It becomes an errand in the day of the head who takes it on.',
    '一件要办的事。登记后会作为交办事项进入负责人的“今日”。',
    plan('篇3 三-5'),
  ),
  'meeting.decisions.*.department': told(
    'Who answers for it: a department, through its head, or whoever follows the order.',
    '由谁负责：某部门（交给其负责人），或本单跟单员。',
  ),
  'meeting.decisions.*.due': told(
    'The last day it helps. Without one it is done when there is time, and slips.',
    '最迟哪天办完才有用。没有期限的容易拖。',
  ),
}
