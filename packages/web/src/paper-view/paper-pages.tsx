import { SaidPart } from '../app/said.tsx'
import { Empty } from '../parts/empty.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import type { MarkKind } from '../parts/mark.tsx'
import { SheetPages } from '../parts/sheet-pages.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { changedFacts } from './compare-dock.tsx'
import { placesOf } from './places.ts'
import type { PaperNow } from './use-paper.ts'
import type { Selection } from './use-selection.ts'

interface PaperPagesProps {
  readonly paper: PaperNow
  readonly selection: Selection
  readonly compared: boolean
  readonly zoom: 'fit' | 'full'
  readonly onSpot: (at: string) => void
}

/** The page as it will print, with the places of findings, of changes, of what is typed. */
export function PaperPages({ paper, selection, compared, zoom, onSpot }: PaperPagesProps) {
  const { say } = useWords()
  const { live, fault, again } = paper.live
  if (paper.filled === undefined)
    return (
      <div className="sheet-desk">
        <Empty
          says={{ en: 'There is nothing to draw yet', zh: '还没有可画的内容' }}
          what={{
            en: 'The page appears as soon as the terms are settled; the findings say what is missing.',
            zh: '条款一确定，页面就出现；右边写着还差什么。',
          }}
        />
      </div>
    )
  const spots = live?.spots ?? []
  const place = selection.chosen && !compared ? placesOf(selection.chosen.at, spots)[0]?.at : undefined
  const lit = compared ? litChanges(paper) : litFindings(paper)
  return (
    <>
      {fault && (
        <div className="page-fault">
          <SaidPart act={{ en: 'draw the page', zh: '画出页面' }} problem={fault.problem} onRetry={again} />
        </div>
      )}
      {!live && !fault && (
        <div className="sheet-desk">
          <div className="sheet sheet-blank">
            <Skeleton lines={[60, 100, 100, 90, 100, 70]} />
          </div>
        </div>
      )}
      {live && (
        <SheetPages
          title={say(paper.form.name)}
          pages={live.pages}
          spots={spots}
          lit={lit}
          {...(place ? { chosen: place } : {})}
          {...(selection.typing ? { typing: selection.typing } : {})}
          {...(zoom === 'full' ? { zoom: 100 } : {})}
          onSpot={onSpot}
        />
      )}
    </>
  )
}

function litFindings({ findings, live }: PaperNow): ReadonlyMap<string, MarkKind> {
  const spots = live.live?.spots ?? []
  return new Map(
    [...findings]
      .reverse()
      .flatMap((finding) => placesOf(finding.at, spots).map((spot) => [spot.at, markOfFinding(finding)] as const)),
  )
}

function litChanges(paper: PaperNow): ReadonlyMap<string, MarkKind> {
  return new Map(changedFacts(paper).map(({ at }) => [at, 'thin']))
}
