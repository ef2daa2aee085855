import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { Rows } from './fields.tsx'
import { GateStrip } from './gate-strip.tsx'
import { besideOf, Clashes, OwnPart } from './paper-fields.tsx'
import { PaperPages } from './paper-pages.tsx'
import type { SharedProps } from './shared-props.ts'
import { useWays } from './ways.ts'

/** The reading form of a phone: the page as wide as the screen, what is ours to fill under it, then what stands against it. */
export function PaperPhone({ paper, selection, choose, openSpot }: SharedProps) {
  const waysOf = useWays(paper)
  const beside = besideOf(paper, selection, false)
  return (
    <div className="paper-phone">
      <GateStrip paper={paper} />
      <Clashes paper={paper} />
      <div className="paper-phone-page">
        <PaperPages paper={paper} selection={selection} compared={false} zoom="fit" onSpot={openSpot} />
      </div>
      {paper.filled !== undefined && (
        <div className="card paper-phone-fields">
          <OwnPart paper={paper} selection={selection} withTongue />
        </div>
      )}
      <div className="card">
        <FindingsDock
          findings={paper.findings}
          passed={paper.passed}
          chosen={selection.chosen && findingKey(selection.chosen)}
          onChoose={choose}
          waysOf={waysOf}
        />
      </div>
      {paper.filled !== undefined && (
        <div className="card paper-phone-fields">
          <Rows groups={paper.form.rows} beside={beside} />
        </div>
      )}
    </div>
  )
}
