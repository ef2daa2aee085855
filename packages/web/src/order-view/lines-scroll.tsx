import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'

/** A table that scrolls sideways where it is too wide; the keyboard can reach it to scroll. */
export function LinesScroll({ name, children }: { readonly name: Words; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1).
    <section className="lines-scroll" tabIndex={0} aria-label={say(name)}>
      {children}
    </section>
  )
}
