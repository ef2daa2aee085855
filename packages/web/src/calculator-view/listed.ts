import type { DoorOutput } from '@gendan/contract/doors'
import { type Topic, topics } from '@gendan/trade/calculation/calculation'
import { initialsOf } from './initials.ts'
import { spoken } from './spoken.ts'

export type Listed = DoorOutput<'calculationTitles'>[number]

/**
 * The calculations in whose names, topic, purpose or rules every word stands, in either tongue, or that people call so; where
 * there are none, those whose Chinese titles have these first letters ("hhcb" for 换汇成本). All where nothing is sought.
 */
export function matching(all: readonly Listed[], sought: string): readonly Listed[] {
  const words = sought.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  const found = all.filter((one) => words.every((word) => textOf(one).includes(word)))
  if (found.length > 0) return found
  return all.filter(({ title }) => words.every((word) => word.length > 1 && initialsOf(title.zh).includes(word)))
}

function textOf({ name, title, topic, rules, says }: Listed): string {
  const { en, zh } = topics[topic as Topic]
  return [name, title.en, title.zh, en, zh, says.en, says.zh, spoken[name], ...rules].join(' ').toLowerCase()
}
