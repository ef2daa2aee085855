import type { Topic } from '@gendan/firm/departments'
import type { AskedHead, HeadAnswer, HeadWord } from '@gendan/forms/deal/briefing'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { boundProduction, boundToTheDay } from '../bound-production.ts'
import type { OrderFile } from '../order-file.ts'
import { reached } from '../stage.ts'

type Seen = Readonly<Record<string, string>>

/** The print of each topic of an order as it stands: what a head saw is held against it. */
export function topicPrints(file: OrderFile): Readonly<Record<Topic, string>> {
  return printsOf(boundProduction(file))
}

/**
 * Tells of what a head saw of a topic whether it still stands: by what is bound today, or as it was bound at first, with the latest day of
 * shipment itself (docs/decisions/0051).
 */
export function stillSeen(file: OrderFile): (saw: Seen, topic: Topic) => boolean {
  const [now, first] = [topicPrints(file), printsOf(boundToTheDay(file))]
  return (saw, topic) => saw[topic] === now[topic] || saw[topic] === first[topic]
}

type Told = ReturnType<typeof boundProduction>

function printsOf({ production, lines = [], marks, packing, remarks, latest }: Told): Readonly<Record<Topic, string>> {
  const made = production?.lines ?? []
  return {
    goods: fingerprint({
      made: made.map(({ line, quantity }) => ({ line, quantity })),
      lines: lines.map(({ id, code, customerCode, quantity }) => ({ id, code, customerCode, quantity })),
    }),
    days: fingerprint({ start: production?.start, finish: production?.finish, latest, maker: production?.maker }),
    quality: fingerprint({
      ...{ quality: production?.quality, sample: production?.sample, demands: production?.demands, remarks },
      made: made.map(({ line, demands }) => ({ line, demands })),
      lines: lines.map(({ id, name, specification }) => ({ id, name, specification })),
    }),
    packing: fingerprint({
      ...{ marks, packing, planned: production?.packing },
      cartons: lines.flatMap((line) => ('cartons' in line ? [line.cartons] : [])),
    }),
  }
}

/** How a head stands to an order: his word holds while nothing that concerns him has changed since. */
export interface Briefed {
  readonly head: AskedHead
  readonly state: HeadAnswer | 'waiting' | 'again'
  /** His last word. */
  readonly word?: HeadWord | undefined
  /** What has changed since it. */
  readonly changed: readonly Topic[]
}

/** Every head who was asked, in their order. */
export function briefedHeads(file: OrderFile): readonly Briefed[] {
  const { briefing } = file.deal
  if (!briefing) return []
  const stands = stillSeen(file)
  return briefing.asked.map((head) => {
    const word = briefing.words.findLast(({ department }) => department === head.department)
    const changed = word ? head.topics.filter((topic) => !stands(word.saw, topic)) : []
    const state = word ? (changed.length > 0 ? 'again' : word.answer) : 'waiting'
    return { head, state, word, changed }
  })
}

/** A head whose word is awaited, or whose no stands: what my day asks of him and of who follows the order. */
export interface HeadAwaited {
  readonly department: string
  readonly account: string
  readonly state: 'waiting' | 'again' | 'no'
  readonly en: string
  readonly zh: string
  /** What he said, where he said no. */
  readonly word: string
  readonly since: string
}

/** The heads who are awaited or said no, while the goods are not inspected. */
export function awaitedHeads(file: OrderFile): readonly HeadAwaited[] {
  if (file.aside || reached(file.stage, 'E12')) return []
  const day = file.deal.briefing?.day ?? ''
  return briefedHeads(file).flatMap(({ head, state, word }) => {
    if (state === 'yes' || state === 'but') return []
    const { department, account, name } = head
    return [{ department, account, state, en: name.en, zh: name.zh, word: word?.word ?? '', since: word?.day ?? day }]
  })
}
