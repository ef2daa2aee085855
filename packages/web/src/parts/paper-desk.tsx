import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useRef } from 'react'
import { useWords } from '../words/language.tsx'
import { Leader } from './leader.tsx'
import type { MarkKind } from './mark.tsx'

interface PaperDeskProps {
  /** The paper's name, for the region that scrolls. */
  readonly name: Words
  readonly fields: ReactNode
  /** SheetPages. */
  readonly pages: ReactNode
  /** FindingsDock. */
  readonly dock: ReactNode
  /** The chosen finding and its mark: the leader runs from it to the margin of the sheet. */
  readonly chosen?: { readonly key: string; readonly mark: MarkKind }
}

const FIELDS: Words = { en: 'Fields', zh: '填项' }

/** Where a paper is made: its fields, the page as it will print, what stands against it. Stacked where it is narrow. */
export function PaperDesk({ name, fields, pages, dock, chosen }: PaperDeskProps) {
  const { say } = useWords()
  const box = useRef<HTMLDivElement>(null)
  return (
    <div ref={box} className="paper-desk">
      <section className="paper-fields" aria-label={say(FIELDS)}>
        {fields}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="paper-pages" tabIndex={0} aria-label={say(name)} data-leader="view">
        {pages}
      </section>
      {dock}
      {chosen && <Leader within={box} chosen={chosen.key} mark={chosen.mark} />}
    </div>
  )
}
