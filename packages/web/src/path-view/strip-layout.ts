import { addDays, type Day, daysBetween, weekday } from '@gendan/kernel/day'
import type { Lang, Words } from '@gendan/kernel/words'
import { nodeKind } from '@gendan/orderfile/path/node-kinds'
import type { OwnedPath } from '@gendan/orderfile/path/owner'
import { shortDay } from '../words/write.ts'
import { type Drawn, drawnOf } from './geometry.ts'
import { type Label, type Placed, placed, rowsUsed, widthOf } from './labels.ts'

/** A text with the point at which its line begins or ends. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A step where it is drawn: on the rail of latest days, on that of forecasts, its name, its day. */
export interface StepSpot {
  readonly step: Drawn
  /** On the upper rail; as on the lower where nothing limits it. */
  readonly top: number
  readonly low: number
  /** Left out where no room is left: the list has every name. */
  readonly name?: Spot
}

/** A day that marks stand on, written once however many steps fall on it. */
export interface DayText extends Spot {
  readonly day: Day
  readonly text: string
  /** The steps of that day, by id. */
  readonly steps: readonly string[]
}

/** A line down through the path with its words above: today, ship-by, the last day of shipment. */
export interface Headed {
  readonly of: 'today' | 'ship-by' | 'latest'
  readonly at: number
  readonly text: string
  readonly label: Spot
}

/** Everything the strip draws, laid out: no text stands on another. */
export interface StripLayout {
  readonly height: number
  readonly upper: number
  readonly lower: number
  readonly left: number
  readonly right: number
  readonly x: (day: Day) => number
  readonly steps: readonly StepSpot[]
  readonly days: readonly DayText[]
  readonly heads: readonly Headed[]
  readonly weeks: readonly { readonly day: Day; readonly x: number; readonly from: number; readonly text: string }[]
}

const LEFT = 78
const RIGHT = 26
const HEAD_ROW = 19
const NAME_ROW = 16
const DAY_ROW = 14
const NAME_ROWS = 6
const DAY_ROWS = 5
/** Between the rails, so that a lean can be seen. */
const APART = 64

/** The two-way path on so many pixels. */
export function stripLayout(
  path: OwnedPath,
  width: number,
  lang: Lang,
  say: (words: Words) => string,
  chosen?: string,
): StripLayout {
  const { steps, from, to } = drawnOf(path)
  const right = width - RIGHT
  const x = (day: Day) => LEFT + (daysBetween(from, day) / daysBetween(from, to)) * (right - LEFT)
  const heads = headsOf(path, x, lang, say)
  const headPlaces = placed(heads, { from: 0, to: width, rows: 3 })
  const [bound, free] = [steps.filter(({ node }) => node.latest), steps.filter(({ node }) => !node.latest)]
  const nameOf = (step: Drawn): Label => nameLabel(step, x, say, path.next, chosen)
  const boundPlaces = placed(bound.map(nameOf), { from: 2, to: width - 2, rows: NAME_ROWS })
  const freePlaces = placed(free.map(nameOf), { from: 2, to: width - 2, rows: NAME_ROWS })
  const upper = rowsUsed(headPlaces) * HEAD_ROW + 6 + rowsUsed(boundPlaces) * NAME_ROW + 12
  const lower = upper + Math.max(APART, rowsUsed(freePlaces) * NAME_ROW + 20)
  const days = daysOf(steps, x, lang)
  const dayPlaces = placed(days, { from: 0, to: width, rows: DAY_ROWS })
  const height = lower + 12 + rowsUsed(dayPlaces) * DAY_ROW + 22
  const spot = (place: Placed | undefined, rail: number) =>
    place ? { name: { x: place.x, y: rail - 12 - place.row * NAME_ROW } } : {}
  return {
    ...{ height, upper, lower, left: LEFT, right, x },
    steps: steps.map((step): StepSpot => {
      const limit = step.node.latest
      const place = limit ? boundPlaces[bound.indexOf(step)] : freePlaces[free.indexOf(step)]
      return { step, top: x(limit ?? step.day), low: x(step.day), ...spot(place, limit ? upper : lower) }
    }),
    days: days.flatMap(({ day, text, steps: of }, i) => {
      const place = dayPlaces[i]
      return place ? [{ day, text, steps: of, x: place.x, y: lower + 20 + place.row * DAY_ROW }] : []
    }),
    heads: heads.flatMap(({ of, at, text }, i) => {
      const place = headPlaces[i]
      return place ? [{ of, at, text, label: { x: place.x, y: 15 + place.row * HEAD_ROW } }] : []
    }),
    weeks: weeksOf(from, to, x, lang),
  }
}

/** Ship-by and today are always told, the last day of shipment where there is room. */
function headsOf(path: OwnedPath, x: (day: Day) => number, lang: Lang, say: (words: Words) => string) {
  const { today, shipBy, latest } = path
  const head = (of: Headed['of'], day: Day, words: Words, first: boolean) => {
    const text = [say(words), shortDay(day, day, lang)].filter(Boolean).join(' ')
    return { of, at: x(day), text, x: x(day), width: widthOf(text) + 8, first }
  }
  return [
    head('today', today, { en: 'today', zh: '今天' }, true),
    ...(shipBy ? [head('ship-by', shipBy, { en: 'ship by', zh: '最迟装船' }, true)] : []),
    ...(latest && latest !== shipBy ? [head('latest', latest, { en: 'latest', zh: '装期' }, false)] : []),
  ]
}

function nameLabel(
  { node, day }: Drawn,
  x: (day: Day) => number,
  say: (words: Words) => string,
  next: string | undefined,
  chosen: string | undefined,
): Label {
  const first = node.cause || node.kind === 'on-board' || node.id === next || node.id === chosen
  return { x: x(node.latest ?? day), width: widthOf(say(nodeKind(node.kind).short)), first }
}

function daysOf(steps: readonly Drawn[], x: (day: Day) => number, lang: Lang) {
  const days = [...new Set(steps.map(({ day }) => day))].sort()
  return days.map((day) => {
    const text = shortDay(day, day, lang)
    const of = steps.filter((step) => step.day === day).map(({ node }) => node.id)
    return { day, text, steps: of, x: x(day), width: widthOf(text) }
  })
}

/** Mondays, each with the weekend before it; only so many are written as have room. */
function weeksOf(from: Day, to: Day, x: (day: Day) => number, lang: Lang): StripLayout['weeks'] {
  const mondays = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i)).filter(
    (day) => weekday(day) === 1,
  )
  let free = Number.NEGATIVE_INFINITY
  return mondays.map((day) => {
    const text = shortDay(day, day, lang)
    const [at, half] = [x(day), widthOf(text) / 2]
    const written = at - half > free
    if (written) free = at + half + 4
    return { day, x: at, from: x(addDays(day, -2)), text: written ? text : '' }
  })
}
