import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'

interface LinesScrollProps {
  readonly name: Words
  /** It has many lines: it scrolls down in a box of its own, its head and totals staying in view. */
  readonly tall?: boolean
  readonly children: ReactNode
}

/** A table that scrolls sideways where it is too wide; the keyboard can reach it to scroll. */
export function LinesScroll({ name, tall, children }: LinesScrollProps) {
  const { say } = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1).
    <section className={tall ? 'lines-scroll lines-tall' : 'lines-scroll'} tabIndex={0} aria-label={say(name)}>
      {children}
    </section>
  )
}
