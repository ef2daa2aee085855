import { createContext, type ReactNode, useContext, useLayoutEffect } from 'react'

/** What a screen puts into the frame around it. */
export interface Head {
  readonly title: ReactNode
  /** What the window is called in the browser's tabs and in a printed file, where it is more than its place. */
  readonly named?: string
  /** Behind the title: what is true here, in a few words. */
  readonly note?: ReactNode
  /** The acts of this screen, one of them primary: right in the top bar, above the thumb on a phone. */
  readonly acts?: ReactNode
  /** Paper is laid out here: the rail folds, and the work has no margin. */
  readonly paper?: boolean
}

/** The frame stays while one goes from screen to screen; only its head changes. */
export interface HeadStore {
  readonly get: () => Head
  readonly set: (head: Head) => void
  readonly subscribe: (changed: () => void) => () => void
}

export const HeadContext = createContext<HeadStore | null>(null)

export function headStore(): HeadStore {
  let head: Head = { title: '' }
  const listeners = new Set<() => void>()
  return {
    get: () => head,
    set: (next) => {
      head = next
      for (const changed of listeners) changed()
    },
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

/** A screen of a world: its title, note and acts go into the frame, its children are the work. */
export function Screen({ children, ...head }: Head & { readonly children: ReactNode }) {
  const store = useContext(HeadContext)
  if (!store) throw new RangeError('no frame above')
  useLayoutEffect(() => store.set(head))
  return children
}
