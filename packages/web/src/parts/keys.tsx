import type { Words } from '@gendan/kernel/words'
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useMemo, useRef } from 'react'

/** One key of a screen: what it does, in words, and the doing. */
export interface KeyBinding {
  /** As KeyboardEvent.key names it: "j", "/", "F8", "Enter". */
  readonly key: string
  readonly says: Words
  /** Left out where the part itself listens (Enter on a row): then the key is only listed. */
  readonly run?: (event: KeyboardEvent) => void
  /** Works also while a person types in a box; function keys do, letters must not. */
  readonly whileTyping?: boolean
}

type Held = RefObject<readonly KeyBinding[]>

interface Keys {
  readonly add: (held: Held) => () => void
  /** Every key that works now, the innermost part's first; each key once. */
  readonly all: () => readonly KeyBinding[]
}

const Context = createContext<Keys | null>(null)

/** Keys that work while this part stands on the screen. They are listed under `?`; what mounts last wins a key. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const keys = useContext(Context)
  const held = useRef(bindings)
  useEffect(() => {
    held.current = bindings
  })
  useEffect(() => keys?.add(held), [keys])
}

/** For the list under `?`. */
export function useAllKeys(): () => readonly KeyBinding[] {
  const keys = useContext(Context)
  return () => keys?.all() ?? []
}

export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const stack = useRef<Held[]>([])
  const keys = useMemo<Keys>(
    () => ({
      add: (held) => {
        stack.current = [held, ...stack.current]
        return () => {
          stack.current = stack.current.filter((other) => other !== held)
        }
      },
      all: () => once(stack.current.flatMap((held) => [...held.current])),
    }),
    [],
  )
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const binding = bindingFor(event, keys.all())
      if (!binding?.run) return
      event.preventDefault()
      binding.run(event)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [keys])
  return <Context value={keys}>{children}</Context>
}

function bindingFor(event: KeyboardEvent, bindings: readonly KeyBinding[]): KeyBinding | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined
  if (document.querySelector('dialog[open]')) return undefined
  const typing = isTyping(event.target)
  return bindings.find((b) => b.key.toLowerCase() === event.key.toLowerCase() && (b.whileTyping || !typing))
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
}

function once(bindings: readonly KeyBinding[]): readonly KeyBinding[] {
  const seen = new Set<string>()
  return bindings.filter(({ key }) => !seen.has(key.toLowerCase()) && seen.add(key.toLowerCase()))
}
