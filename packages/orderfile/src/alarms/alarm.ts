import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Day } from '@gendan/kernel/day'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { ToOrder } from '../accessories/to-order.ts'
import type { Unanswered } from '../mail/unanswered.ts'
import type { MarginToday } from '../path/margin-facts.ts'
import type { Path, PathNode } from '../path/path.ts'
import type { Workdays } from '../path/workdays.ts'
import type { Tightness } from '../progress/tightness.ts'
import type { ScarceFact } from '../scarce/scarce-fact.ts'

/** An order on one day, as its alarms look at it. */
export interface Watched {
  readonly path: Path
  readonly workdays: Workdays
  /** The margin at the newest rate, where the order is costed and its goods are not on board. */
  readonly margin?: MarginToday | undefined
  /** What of scarce goods concerns the order; none where nobody looked over all orders. */
  readonly scarce?: readonly ScarceFact[] | undefined
  /** The week in which its maker has no room, where the order cannot wait. */
  readonly tight?: Tightness | undefined
  /** What its customer wrote and nobody answered; none where nobody looked into its mail. */
  readonly unanswered?: Unanswered | undefined
  /** What accessories it must still order; none where nobody worked them out. */
  readonly accessories?: readonly ToOrder[] | undefined
  /** The firm's own number of days for an alarm, or the house's. */
  readonly days: (alarm: string, usual: number) => number
}

/** An alarm that rings: at which step, what it says, and for how many days it has been so. */
export interface Ring extends Spot {
  /** Working days since it rang first, 0 on the first day: it climbs by them. */
  readonly age: number
  /** What it hangs on besides its step: an alarm that was silenced rings anew when it changes. */
  readonly about?: string
  /** The scarce article it is about, by id: its page is where it is answered. */
  readonly goods?: string
  /** The mail it is about, by id: there it is answered. */
  readonly message?: string
  /** It is answered on the page of the makers' load. */
  readonly load?: true
  /** It is answered on the page of the order's accessories. */
  readonly accessories?: true
}

/** A rule that watches orders day by day: to whom it speaks first, and to whom it climbs when nothing happens. */
export interface Alarm extends Rule<Watched> {
  readonly test: (watched: Watched) => readonly Ring[]
  /** It ends by its own act and is not silenced. */
  readonly byAct?: true
  /** Money or time is lost if nobody acts; otherwise it asks to be looked at. */
  readonly grave: boolean
  /** The days before or after which it rings; left out where the condition names none. */
  readonly days?: number
  /** What these days are, said after the number: "working days after it was sent". */
  readonly counts?: Words
  readonly to: readonly Post[]
  readonly climbs?: { readonly to: readonly Post[]; readonly after: number }
}

/** Days for each alarm as the firm has set them: its own under the alarm's id, the climb under "AL-07+". */
export function alarmDays({ rules: { path } }: Pick<Firm, 'rules'>): Watched['days'] {
  const own: Readonly<Record<string, number>> = path?.alarms ?? {}
  return (alarm, usual) => own[alarm] ?? usual
}

/** The posts an alarm speaks to at its age. */
export function postsOf({ id, to, climbs }: Alarm, { age }: Ring, days: Watched['days']): readonly Post[] {
  return climbs && age >= days(`${id}+`, climbs.after) ? [...to, ...climbs.to] : to
}

/** Steps of a kind that are still open. */
export function openSteps({ path }: Watched, ...kinds: readonly PathNode['kind'][]): readonly PathNode[] {
  return path.nodes.filter(({ state, kind }) => state === 'open' && kinds.includes(kind))
}

/** The day on which a step was done; undefined while it is open or where its evidence names none. */
export function doneOn({ path }: Watched, id: string): Day | undefined {
  return path.nodes.find((node) => node.id === id)?.actual
}

/** Working days that have passed since a day; 0 or less where it has not come. */
export function since(day: Day, { path, workdays }: Watched): number {
  return day === path.today ? 0 : workdays.slack(day, path.today)
}

/** Working days until a day; below zero where it is past. */
export function until(day: Day, { path, workdays }: Watched): number {
  return workdays.slack(path.today, day)
}
