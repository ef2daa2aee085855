import type { Whose } from '@gendan/forms/deal/whose'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { Quiet } from '../alarms/quiet.ts'
import type { HeadAwaited } from '../briefing/briefed.ts'
import type { CreditFact } from '../credit/bound-facts.ts'
import type { Making } from '../progress/pace.ts'
import type { DatedLab, OpenLab } from '../quality/lab-tests.ts'
import type { GoodsFlow } from '../scarce/flow.ts'
import type { Bound } from '../shipment/limit-rules.ts'
import type { DurationKey, OrderKind } from './durations.ts'
import type { MarginFacts } from './margin-facts.ts'
import type { NodeKindName } from './node-kinds.ts'
import type { NodePromise } from './node-promise.ts'
import type { Stop } from './stop.ts'

/** How long after another step a step can be ready: a span of the rules, a span of the order's own plan, or calendar days of its terms. */
export interface After {
  readonly node: string
  readonly by?: DurationKey
  readonly plan?: readonly [from: Day, until: Day]
  readonly days?: number
}

/** How the link by which it is to be signed back stands, and since which instant. */
export interface LinkFact {
  readonly state: 'sent' | 'read' | 'countered'
  readonly at: string
}

/** A sample that bulk is made after. */
export interface SampleHeld {
  readonly accessory?: true
  /** Approved, and nobody has sealed the one that is kept. */
  readonly unsealed?: true
  /** The last day on which the sealed one is valid. */
  readonly until?: Day
}

/** One step of one order as the file alone tells it, without what the firm takes for it and without a today. */
export interface NodeFact {
  /** "signed-back", "purchase-back/p1". */
  readonly id: string
  readonly kind: NodeKindName
  /** The purchase, sample or inspection it is of. */
  readonly part: string
  readonly name?: Words
  /** The party whose move it may be, by id. */
  readonly party?: string
  /** By whose working days it counts, where that is another country than ours; set when it is reckoned, not kept. */
  readonly country?: string
  /** Whose days it takes in this order, where that is another than its kind says. */
  readonly whose?: Whose
  readonly after: readonly After[]
  /** Evidence is there; with the day it names, or the instant of the signature, or neither. */
  readonly done?: true
  readonly day?: Day
  readonly at?: string
  /** When it was first done, as a day or an instant, where it was done again since or stands open again. */
  readonly first?: string
  /** Somebody came to it and it stands open again: a later step does not pass it over. */
  readonly again?: true
  /** The day on which it was opened again: whoever is asked anew has had no longer. */
  readonly reopened?: Day
  /** The day that the file's own plan sets. */
  readonly plan?: Day
  /** The day somebody took on by name: a supplier's word. */
  readonly promise?: Day
  /** What the step's owner promised, the latest last. */
  readonly promises?: readonly NodePromise[]
  /** Its day is only tried: overtime or a first lot has another pace than the one of today. Never kept. */
  readonly supposed?: true
  /** Of a sample that bulk waits for: whether it is of an accessory, and how its kept piece stands while the goods are not on board. */
  readonly sample?: SampleHeld
  /** An inspection that the goods did not pass. */
  readonly failed?: true
  /** What an inspector is in doubt of, while his supervisor has not answered. */
  readonly doubt?: { readonly day: Day; readonly what: string }
  /** The earliest correction that nothing has proved done. */
  readonly correction?: { readonly until: Day; readonly what: string; readonly whom: string }
  /** Goods are made here and nobody has planned to look at them on the way. */
  readonly unlooked?: true
  /** That it has been done is taken for granted from its planned day on, where all before it is. */
  readonly byPlan?: true
  /** How far its goods are by what the workshop reports: the forecast goes by their pace. */
  readonly making?: Making
  /** Its paper was sent by link and waits: for the other side, or for our word on its counter. */
  readonly link?: LinkFact
}

/** Where the others of an order are at home. */
export interface Countries {
  /** The customer's; empty where it is not known. */
  readonly customer: string
  /** By the supplier's or maker's id. */
  readonly suppliers: Readonly<Record<string, string>>
}

/** All that the path of a file is reckoned from. It changes with the file only: lists keep it and reckon when they are read. */
export interface PathFacts extends OrderKind {
  /** The last day of shipment: of all limits the earliest. */
  readonly latest?: Day
  /** Every limit of shipment and whose it is, the earliest first; left out where the contract's alone stands. */
  readonly bounds?: readonly Bound[]
  /** The credits that pay it; left out where none came. */
  readonly credits?: readonly CreditFact[]
  /** The order is on hold: nothing rings meanwhile. */
  readonly held?: true
  /** What the detailed cost leaves, to be judged at the rate of the day. */
  readonly margin?: MarginFacts
  /** The instant at which the order was given up. */
  readonly ended?: string
  /** What kept the order from going on: changes of its terms, questions to the customer, times on hold, goods reworked. */
  readonly stops?: readonly Stop[]
  /** Alarms that somebody has answered. */
  readonly quiets?: readonly Quiet[]
  /** What it wants of the firm's goods and lets come in of them, until it is on board. */
  readonly flows?: readonly GoodsFlow[]
  /** Heads who are to confirm it and have not, or who said no. */
  readonly heads?: readonly HeadAwaited[]
  /** Papers that its file still wants, once it is on board; left out where none is missing. */
  readonly missing?: number
  /** Where the others are at home: joined when the facts are read, since the file does not say it. */
  readonly countries?: Countries
  /** Laboratory tests that have not passed, until the goods are on board; left out where there are none. */
  readonly labs?: readonly OpenLab[]
  /** Laboratory reports that hold until a day, until the goods are on board; left out where there are none. */
  readonly reports?: readonly DatedLab[]
  readonly nodes: readonly NodeFact[]
}
