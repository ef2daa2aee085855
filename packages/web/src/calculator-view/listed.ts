import type { DoorOutput } from '@gendan/contract/doors'
import { type Topic, topics } from '@gendan/trade/calculation/calculation'

export type Listed = DoorOutput<'calculations'>[number]

/** The calculations in whose names, topic, purpose or rules every word stands, in either tongue; all where nothing is sought. */
export function matching(all: readonly Listed[], sought: string): readonly Listed[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  return all.filter((one) => words.every((word) => textOf(one).includes(word)))
}

function textOf({ name, title, topic, rules, input }: Listed): string {
  const { en, zh } = topics[topic as Topic]
  return [name, title.en, title.zh, en, zh, input['description'], ...rules].join(' ').toLowerCase()
}
