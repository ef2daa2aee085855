import type { Answer, QuestionName } from '@gendan/contract/questions'
import type { Rate } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { LampState } from '@gendan/orderfile/gate'
import type { Evidence, OrderFile } from '@gendan/orderfile/order-file'
import type { Stage } from '@gendan/orderfile/stage'
import type { Cast } from './cast/cast.ts'

/** An order told in acts, from its first letter to wherever it ends: a test, a file of the demo firm, a lesson. */
export interface Story {
  readonly id: string
  readonly title: Words
  /** The one difficulty of the trade that it is about. */
  readonly teaches: Words
  /** Who the customer is. */
  readonly customer: Words
  /** Whom and what it is told with where nobody says otherwise. Only then do its amounts and days hold. */
  readonly cast: Cast
  /** It needs a firm of three persons, who each hold several posts. */
  readonly ofThree?: true
  readonly chapters: readonly Chapter[]
}

export interface Chapter {
  readonly title: Words
  /** What happens and why, as a master tells his apprentice. */
  readonly tells: Words
  readonly steps: readonly Step[]
}

/** Something that somebody does on a day of the story, and what is seen after it. */
export interface Step {
  /** Calendar days from the story's first; one that falls on a weekend is told on the Monday after it. */
  readonly day: number
  /** The post that does it; where it hangs on the terms, by the cast. */
  readonly by: ByPost
  readonly deed: Deed
  /** The rules that refuse it, in their order. A story may try what the house does not allow. */
  readonly refusedBy?: readonly string[]
  readonly sees: readonly Check[]
  /** One of many alike, that a lesson passes over: what the workshop says every few evenings. */
  readonly everyday?: true
  /** Told only with a cast of which this holds: a deposit comes in where one was agreed. */
  readonly when?: (cast: Cast) => boolean
}

/** A post, or the post that a cast's terms ask for: who secures a payment hangs on how it is paid. Or a colleague of that post, who has orders of his own; or who holds a link of ours and no post at all. */
export type ByPost = Post | ((cast: Cast) => Post) | Beside | 'other-side'

/** Somebody else who holds the same post: he stands in for who is away. */
export interface Beside {
  readonly beside: Post
}

/** An act by its name, with its input drawn from where the story stands. */
export interface Deed {
  readonly act: string
  readonly on: Subject
  readonly input: (scene: Scene) => object
  /** A page that is kept first and shown in the act: a signed copy, a bank slip. Its name, without ending. */
  readonly keeps?: (scene: Scene) => string
  /** What stands on that page, line by line; where it says nothing, the day and whose order it is about. */
  readonly writes?: (scene: Scene) => readonly string[]
  /** What is kept is a photograph, not a page. */
  readonly photo?: true
  /** A question that is asked first; its answer is told to the input. */
  readonly asks?: (scene: Scene) => readonly [question: QuestionName, of: object]
  /** What must be looked at first: the file alone, or its gates, too. */
  readonly looksAt?: 'file' | 'gates'
  /** It asks what a money is worth. */
  readonly reckons?: true
  /** The file that is looked at, where it is not the story's first. */
  readonly looksIn?: string
  readonly about?: About
}

/** What a deed is about, as a lesson says it. */
export interface About {
  /** The gate it stands at. */
  readonly gate?: string
  /** The kind of paper that it makes, asks about or brings. */
  readonly paper?: string
  /** Which of several it is: the final inspection, the deposit, the offer of whom. */
  readonly what?: Words
  /** What somebody writes with it, word for word. */
  readonly says?: string
}

/** What a deed is done to: a file of the story by the name it gives it, an article, a customer or supplier, somebody's way as a newcomer or his day, or the firm. */
export type Subject =
  | { readonly file: string }
  | { readonly goods: string }
  /** The article of a line of the cast, from 1. */
  | { readonly line: number }
  | { readonly party: string }
  | { readonly way: Post }
  | { readonly dayOf: Post }
  | 'firm'

export type SeenOrder = Omit<Answer<'order'>, 'file'> & { readonly file: OrderFile }

/** Where a story stands when one of its deeds is done. */
export interface Scene {
  /** The firm's id. */
  readonly firm: string
  readonly cast: Cast
  readonly today: Day
  /** The day of the story with this number. */
  readonly day: (number: number) => Day
  /** The id of a party, an article or a file, by the key that the story knows it by. */
  readonly id: (key: string) => string
  /** The account of who holds a post in the story's team, or of the colleague beside him. */
  readonly holder: (post: Post | Beside) => string
  /** The file as it stands; empty where the deed does not look at it. */
  readonly order: SeenOrder
  /** The newest rate of a money into the firm's. Throws RangeError where none is recorded. */
  readonly rate: (currency: string) => Rate
  /** What was kept for this deed. */
  readonly kept: Evidence
  /** What was answered to its question. */
  readonly answer: unknown
}

/** What must be true after a step. */
export type Check =
  | { readonly gate: string; readonly part?: PartOf; readonly is: LampState; readonly changed?: readonly string[] }
  /** It has come at least so far. */
  | { readonly stage: Stage }
  /** The latest paper of a kind is out, with what it says at paths into it. Its figures hold for the story's own cast alone. */
  | { readonly paper: string; readonly part?: PartOf; readonly says?: Readonly<Record<string, string>> }
  | { readonly stale: readonly string[] }
  | { readonly finding: string }
  | { readonly next: string; readonly of?: string }
  /** Anything else the file shows; gives what it found where it is not so. */
  | { readonly that: Words; readonly holds: (scene: Scene) => boolean; readonly ownCast?: true }

/** Picks a part of the file: the purchase from that supplier, the latest sample, the inspection of a kind. */
export type PartOf = (scene: Scene) => string

/** A story as it is told once: with whom, from which day on. */
export interface Telling {
  readonly story: Story
  readonly cast: Cast
  readonly start: Day
  /** The people of the firm who have it: 0 for the first team. */
  readonly team: number
}
