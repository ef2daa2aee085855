import { writeDay } from '@gendan/kernel/day'
import { grouped } from '@gendan/kernel/decimal'
import { say, type Words } from '@gendan/kernel/words'
import { qualityWeights } from '../../deal/production.ts'
import { notCarried } from './carried.ts'
import { writeQuantity } from './priced-lines.ts'
import { type Made, type MadeLine, type ToMake, toMake } from './to-make.ts'

/** One point of the meeting, and what is to be said under it. */
export interface AgendaPoint {
  readonly title: Words
  readonly says: readonly Words[]
}

/** What is explained to the departments before an order is released: drawn from what the production order says, so that nothing is left out. */
export function releaseAgenda(deal: Made): readonly AgendaPoint[] {
  return agendaOf(toMake(deal))
}

/** The same of what is to be made. */
export function agendaOf(paper: ToMake): readonly AgendaPoint[] {
  const points: readonly AgendaPoint[] = [
    { title: { en: 'Goods and quantities', zh: '商品与数量' }, says: paper.lines.map(goodsWords) },
    { title: { en: 'Days', zh: '日期' }, says: dayWords(paper) },
    { title: { en: 'Quality points', zh: '质量要点' }, says: paper.quality.map(pointWords) },
    { title: { en: 'Kept sample', zh: '封样' }, says: paper.sample ? [sampleWords(paper.sample)] : [] },
    { title: { en: 'Packing and marks', zh: '包装与唛头' }, says: [paper.packing, plain(paper.marks.join(' / '))] },
    { title: { en: 'New against the terms', zh: '条款之外的要求' }, says: newWords(paper) },
  ]
  return points
    .map(({ title, says }) => ({ title, says: says.filter(({ en, zh }) => en !== '' || zh !== '') }))
    .filter(({ says }) => says.length > 0)
}

/** The agenda as minutes begin with it, a line for each point. */
export function agendaText(agenda: readonly AgendaPoint[], lang: keyof Words): string {
  return agenda
    .flatMap(({ title, says }, i) => [`${i + 1}. ${title[lang]}`, ...says.map((one) => `- ${say(one, lang)}`)])
    .join('\n')
}

function goodsWords({ code, customerCode, name, quantity, ordered }: MadeLine): Words {
  const made = writeQuantity(quantity ?? ordered)
  const called = (lang: keyof Words) => [code || customerCode, say(name, lang)].filter(Boolean).join(' ')
  return { en: `${called('en')}: ${made.en}`, zh: `${called('zh')}：${made.zh}` }
}

function dayWords({ start, finish, latest, spareDays }: ToMake): readonly Words[] {
  const on = (en: string, zh: string, day: string): Words =>
    day ? { en: `${en} ${writeDay(day, 'en')}`, zh: `${zh} ${writeDay(day, 'zh')}` } : plain('')
  const spare =
    spareDays === undefined ? [] : [{ en: `${spareDays} days in hand before shipment`, zh: `装运前余 ${spareDays} 天` }]
  return [
    on('Start', '开工', start),
    on('Goods complete', '货齐', finish),
    on('Latest shipment', '最迟装运', latest),
    ...spare,
  ]
}

function pointWords({ point, standard, weight }: ToMake['quality'][number]): Words {
  const { en, zh } = known(qualityWeights[weight])
  return {
    en: `${say(point, 'en')}: ${say(standard, 'en')} (${en.toLowerCase()})`,
    zh: `${say(point, 'zh')}：${say(standard, 'zh')}（${zh}）`,
  }
}

function sampleWords({ name, kind, shelf }: NonNullable<ToMake['sample']>): Words {
  const { en, zh } = known(kind)
  return {
    en: [say(name, 'en'), en, shelf].filter(Boolean).join(', '),
    zh: [say(name, 'zh'), zh, shelf].filter(Boolean).join('，'),
  }
}

/** What the workshop is told beyond what was agreed with the customer: more pieces, further demands. */
function newWords({ lines, demands, packing, agreed }: ToMake): readonly Words[] {
  const known = [agreed.remarks, agreed.packing, ...lines.map(({ specification }) => specification)]
  const beyond = (words: Words) => (notCarried(words, known).length > 0 ? [words] : [])
  return [
    ...lines.flatMap(({ code, customerCode, more }) =>
      more
        ? [
            {
              en: `${code || customerCode}: ${grouped(more.value)} above the order, for loss and samples`,
              zh: `${code || customerCode}：比订单多做 ${grouped(more.value)}，备损耗和样品`,
            },
          ]
        : [],
    ),
    ...lines.flatMap((line) => beyond(line.demands).map((words) => named(line, words))),
    ...beyond(demands),
    ...beyond(packing),
  ]
}

function named({ code, customerCode }: MadeLine, { en, zh }: Words): Words {
  const called = code || customerCode
  return { en: en && `${called}: ${en}`, zh: zh && `${called}：${zh}` }
}

/** Words out of a table; who asks for what no table holds is told so. */
function known(words: Words | undefined): Words {
  if (!words) throw new RangeError('no words for it')
  return words
}

function plain(text: string): Words {
  return { en: text, zh: text }
}
