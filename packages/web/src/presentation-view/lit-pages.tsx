import type { Words } from '@gendan/kernel/words'
import { useEffect, useRef } from 'react'
import type { MarkKind } from '../parts/mark.tsx'
import { type PageSpot, type SheetPage, SheetPages } from '../parts/sheet-pages.tsx'
import { Skeleton } from '../parts/waiting.tsx'

export interface LitProps {
  readonly title: string
  /** Facts of which findings speak, heaviest first, and how heavy they are. */
  readonly lit: ReadonlyMap<string, MarkKind>
  readonly facts: readonly string[]
  /** The fact of the chosen finding. */
  readonly chosen: string | undefined
  /** What a fact is called. */
  readonly named: (fact: string) => Words
  readonly onFact: (fact: string) => void
}

interface PagesProps extends LitProps {
  readonly pages: readonly SheetPage[]
  readonly spots: readonly PageSpot[]
}

/** The pages of a document with the facts lit up of which findings speak; the chosen one is brought into view. */
export function LitPages({ title, lit, chosen, named, onFact, pages, spots }: PagesProps) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = spots.filter(({ at }) => at === chosen).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought into view when it is chosen, and when its page is drawn.
  useEffect(() => {
    box.current?.querySelector('.spot-chosen')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, drawn])
  return (
    <div ref={box}>
      <SheetPages
        title={title}
        pages={pages}
        spots={spots.map((spot) => ({ ...spot, name: named(spot.at) }))}
        lit={lit}
        {...(chosen === undefined ? {} : { chosen })}
        onSpot={onFact}
      />
    </div>
  )
}

/** A page on its way. */
export function NoPage() {
  return (
    <div className="sheet-desk">
      <div className="sheet sheet-blank">
        <Skeleton lines={[60, 100, 100, 90, 100, 70]} />
      </div>
    </div>
  )
}
