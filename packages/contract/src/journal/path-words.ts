import type { Words } from '@gendan/kernel/words'
import { alarms } from '@gendan/orderfile/alarms/alarms'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import { titleOfNode } from '@gendan/orderfile/path/node-kinds'

/** "Goods complete: 29 May → 2 June". */
export function nodeWords({ node, promise }: Extract<OrderFileEvent, { type: 'node-promised' }>): Words {
  const title = titleOfNode(node) ?? plain(node)
  return { en: `${title.en}: ${promise.was} → ${promise.day}`, zh: `${title.zh}：${promise.was} → ${promise.day}` }
}

/** "Alarm, step, until when, why". */
export function quietWords(
  event: Extract<OrderFileEvent, { type: 'alarm-quieted' | 'alarm-woken' }>,
): readonly Words[] {
  const { alarm, at } = event.type === 'alarm-quieted' ? event.quiet : event
  const named = [alarms.find(({ id }) => id === alarm)?.title ?? plain(alarm), titleOfNode(at) ?? plain(at)]
  if (event.type === 'alarm-woken') return named
  const { until, reason } = event.quiet
  return [...named, ...(until ? [{ en: `until ${until}`, zh: `到 ${until}` }] : []), quoted(reason)]
}

/** "Goods complete, since when, taken from what". */
export function carriedWords({
  carried: { step, day, word },
}: Extract<OrderFileEvent, { type: 'standing-carried' }>): readonly Words[] {
  return [titleOfNode(step) ?? plain(step), ...(day ? [plain(day)] : []), quoted(word)]
}

/** Somebody's own words. */
export function quoted(text: string): Words {
  return { en: `“${text}”`, zh: `“${text}”` }
}

/** What is written alike in both tongues. */
export function plain(text: string): Words {
  return { en: text, zh: text }
}
