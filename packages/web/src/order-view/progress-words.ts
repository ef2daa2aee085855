import { headAnswers } from '@gendan/forms/deal/briefing'
import type { ReportFigures } from '@gendan/forms/deal/progress'
import { add, grouped, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import type { ProgressEvent } from '@gendan/orderfile/progress/progress-events'

type BriefingEvent = Extract<OrderFileEvent, { type: 'heads-asked' | 'head-answered' }>

/** What a workshop reported, or a head said, in one line of the journal. */
export function progressWords(event: ProgressEvent | BriefingEvent): readonly Words[] {
  switch (event.type) {
    case 'heads-asked':
      return event.heads.map(({ name }) => name)
    case 'head-answered':
      return [headAnswers[event.headWord.answer], plain(event.headWord.word)]
    case 'processes-set':
      return event.processes.map(({ name }) => name)
    case 'progress-reported':
      return [plain(event.report.day), ...figureWords(event.report)]
    case 'progress-corrected':
      return [...figureWords(event.figures), plain(`“${event.reason}”`)]
  }
}

function figureWords({ made, stocked, note }: ReportFigures): readonly Words[] {
  const inStock = stocked.reduce((sum, { quantity }) => add(sum, quantity), zero)
  const faults = made.reduce((sum, one) => sum + one.faults.reduce((n, { count }) => n + count, 0), 0)
  const pieces = made
    .filter(({ done }) => done !== '0')
    .map(({ process, done }) => plain(`${process} +${grouped(done)}`))
  return [
    ...pieces,
    ...(inStock === '0' ? [] : [{ en: `in stock +${grouped(inStock)}`, zh: `入库 +${grouped(inStock)}` }]),
    ...(faults === 0 ? [] : [{ en: `${faults} faulty`, zh: `次品 ${faults}` }]),
    ...(note ? [plain(note)] : []),
  ]
}

function plain(text: string): Words {
  return { en: text, zh: text }
}
