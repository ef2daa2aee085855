import { headAnswers } from '@gendan/forms/deal/briefing'
import type { ReportFigures } from '@gendan/forms/deal/progress'
import { add, grouped, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import type { ProgressEvent } from '@gendan/orderfile/progress/progress-events'

type BriefingEvent = Extract<OrderFileEvent, { type: 'heads-asked' | 'head-answered' }>

/** What a workshop reported, or a head said, in one line of the journal; processes by their names. */
export function progressWords(event: ProgressEvent | BriefingEvent, processOf: ProcessNames): readonly Words[] {
  switch (event.type) {
    case 'heads-asked':
      return event.heads.map(({ name }) => name)
    case 'head-answered':
      return [headAnswers[event.headWord.answer], plain(event.headWord.word)]
    case 'processes-set':
      return event.processes.map(({ name }) => name)
    case 'progress-reported':
      return [plain(event.report.day), ...figureWords(event.report, processOf)]
    case 'progress-corrected':
      return [...figureWords(event.figures, processOf), plain(`“${event.reason}”`)]
  }
}

/** What a process is called, by its id; as it was set last. */
export type ProcessNames = (id: string) => Words

function figureWords({ made, stocked, note }: ReportFigures, processOf: ProcessNames): readonly Words[] {
  const inStock = stocked.reduce((sum, { quantity }) => add(sum, quantity), zero)
  const faults = made.reduce((sum, one) => sum + one.faults.reduce((n, { count }) => n + count, 0), 0)
  const pieces = made
    .filter(({ done }) => done !== '0')
    .map(({ process, done }) => {
      const { en, zh } = processOf(process)
      return { en: `${en} +${grouped(done)}`, zh: `${zh} +${grouped(done)}` }
    })
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
