import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import type { World } from '../look/theme.ts'

/** One place of the program, as the rail and the phone's bar name it. Only places that exist are listed. */
export interface Place {
  readonly id: string
  readonly name: Words
  readonly icon: ReactNode
  readonly to: string
  /** How much waits there. */
  readonly count?: number
  /** Money or time is lost there if nobody acts: the count is red. */
  readonly hot?: boolean
  /** A heading above this place and those that follow. */
  readonly group?: Words
  /** Has a place of its own under the thumb; the others stand under "更多". */
  readonly thumb?: boolean
}

export interface Person {
  readonly name: string
  readonly post: Words
}

/** The world of this window. `leave` opens the front page of the real firm; a window never carries a selection over. */
export interface WorldSign {
  readonly kind: World
  readonly note?: Words
  readonly leave?: () => void
  /** What leaving is called, where there is no real firm to go back to. */
  readonly leaveSays?: Words
}

/** One answer of the search box: what it is, its number or name, a second line. */
export interface Hit {
  readonly kind: Words
  readonly title: string
  readonly note?: string
  /** The words around what was sought, where it stands in a longer text. */
  readonly found?: string
  readonly to: string
}

export interface Search {
  readonly hint: Words
  readonly text: string
  readonly onText: (text: string) => void
  /** Undefined while the answer is on its way. */
  readonly hits: readonly Hit[] | undefined
  /** Enter while no answer is there: the page of all that is found. */
  readonly onAll?: () => void
}

/** An entry of the menu behind one's name. */
export interface MenuEntry {
  readonly id: string
  readonly label: Words
  readonly go: () => void
}

/** Where the acts of the screen are to stand. */
export interface Slot {
  readonly slot: (place: HTMLElement | null) => void
}

export interface FrameProps {
  readonly places: readonly Place[]
  /** The id of the place one is at. */
  readonly here: string
  readonly firm: { readonly name: Words; readonly home: string }
  readonly person: Person
  readonly menu: readonly MenuEntry[]
  readonly world: WorldSign
  readonly search: Search
  readonly title: ReactNode
  /** What the window is called, where it is more than its place. */
  readonly named?: string
  /** Behind the title: what is true here, in a few words. */
  readonly note?: ReactNode
  /** Right in the top bar: the acts of this screen, one of them primary. On a phone they stand above the thumb. */
  readonly acts?: ReactNode
  /** Paper is laid out here: the rail folds, and the work has no margin. */
  readonly paper?: boolean
  /** A line between the head and the work. */
  readonly strip?: ReactNode
  readonly children: ReactNode
}
