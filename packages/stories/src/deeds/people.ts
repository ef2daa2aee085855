import type { Post } from '@gendan/firm/posts'
import { type PlanLine, planLineShape } from '@gendan/orderfile/day-log'
import type { Deed, Scene } from '../story.ts'
import { deed, looking, saying } from './selling.ts'
import { THE_ORDER } from './telling-words.ts'

/** A newcomer's way begins, by the firm's checklist. */
export function beginsWay(post: Post): Deed {
  return { ...deed('begin-newcomer', ({ firm }) => ({ firm })), on: { way: post } }
}

/** The newcomer tells what was learned; where `page` is named, it is kept and shown. */
export function learns(post: Post, item: string, word: string, page = ''): Deed {
  const shown = deed('show-newcomer-step', ({ kept }) => ({ item, word, files: page ? [kept] : [] }))
  return { ...saying(word, shown), on: { way: post }, ...(page ? { keeps: () => page } : {}) }
}

/** Who leads confirms it, or asks for it once more with a word. */
export function judges(post: Post, item: string, good: boolean, word = ''): Deed {
  const judged = deed('judge-newcomer-step', ({ firm }) => ({ firm, item, good, word }))
  return { ...saying(word, judged), on: { way: post } }
}

/** One line of a day: what is to be done, and what became of it by the evening. */
type Line = Pick<PlanLine, 'says'> & Partial<Pick<PlanLine, 'end' | 'why' | 'told'>>

/** Somebody plans the day, about the order. */
export function plansDay(post: Post, lines: readonly Line[]): Deed {
  const planned = looking('begin-day', (scene) => ({
    day: scene.today,
    lines: linesOf(
      lines.map(({ says }) => ({ says })),
      scene,
    ),
  }))
  return { ...planned, on: { dayOf: post } }
}

/** The same lines in the evening, each with what became of it, and a word. */
export function closesDay(post: Post, lines: readonly Line[], note: string): Deed {
  const closed = looking('close-day', (scene) => ({ day: scene.today, lines: linesOf(lines, scene), note }))
  return { ...saying(note, closed), on: { dayOf: post } }
}

function linesOf(lines: readonly Line[], { id, order }: Scene): readonly PlanLine[] {
  return lines.map((line, i) =>
    planLineShape.parse({ ...line, id: `line-${i + 1}`, order: id(THE_ORDER), number: order.file.number }),
  )
}
