import { formOf } from '@gendan/forms/catalogue'
import { useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { firmHereOf, standingOf } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { useKeys } from '../parts/keys.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { PaperDesk } from '../parts/paper-desk.tsx'
import { CompareDock } from './compare-dock.tsx'
import { PaperActs } from './paper-acts.tsx'
import { PaperFields, TypedContext } from './paper-fields.tsx'
import { PaperNote, PaperTitle } from './paper-head.tsx'
import { PaperPages } from './paper-pages.tsx'
import { PaperPhone } from './paper-phone.tsx'
import type { SharedProps, Zoom } from './shared-props.ts'
import { type PaperInput, usePaper } from './use-paper.ts'
import { useSelection } from './use-selection.ts'
import { useWays } from './ways.ts'
import './paper-view.css'

/** A paper in the making: its fields, the page as it will print, what stands against it. */
export function PaperPage() {
  const { file, kind } = useParams({ from: '/w/$world/orders/$file/papers/$kind' })
  const { account } = useWorld()
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  const { part = '' } = useSearch({ from: '/w/$world/orders/$file/papers/$kind' }) as { readonly part?: string }
  const found = useAsk('draft', { file, kind, part })
  const form = formOf(kind)
  const here = useMemo(() => firm.data && firmHereOf(firm.data), [firm.data])
  if (!form)
    return (
      <Screen title={kind}>
        <Empty says={{ en: `There is no paper “${kind}”`, zh: `没有“${kind}”这种单证` }} />
      </Screen>
    )
  if (!order.data || !here || !found.data) return <Waiting title={form.name} of={[order, firm, found]} />
  return (
    <Paper
      key={`${file} ${kind} ${part} ${account.id}`}
      form={form}
      part={part}
      standing={standingOf(order.data)}
      here={here}
      found={found.data}
    />
  )
}

function Paper(input: PaperInput) {
  const { paper, typed } = usePaper(input)
  const narrow = useNarrow()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [compared, compare] = useState(false)
  const { selection, choose, release, openSpot } = useSelection(paper)
  useKeys([
    {
      key: 'Escape',
      says: { en: 'Let go of the finding', zh: '放开选中的发现' },
      whileTyping: true,
      run: () => {
        release()
        compare(false)
      },
    },
  ])
  // biome-ignore lint/correctness/useExhaustiveDependencies: choose and openSpot follow paper and selection.
  const screen = useMemo(() => {
    const shared = { paper, selection, choose, openSpot, compared, zoom }
    return (
      <Screen
        paper
        title={<PaperTitle paper={paper} />}
        note={<PaperNote paper={paper} />}
        acts={
          <PaperActs
            paper={paper}
            narrow={narrow}
            zoom={zoom}
            onZoom={setZoom}
            compared={compared}
            onCompare={compare}
          />
        }
      >
        {narrow ? <PaperPhone {...shared} /> : <Desk {...shared} />}
      </Screen>
    )
  }, [paper, selection, compared, zoom, narrow])
  return <TypedContext value={typed.own}>{screen}</TypedContext>
}

function Desk({ paper, selection, choose, openSpot, compared, zoom }: SharedProps) {
  const { chosen } = selection
  const waysOf = useWays(paper)
  return (
    <PaperDesk
      name={paper.form.name}
      {...(chosen && !compared ? { chosen: { key: findingKey(chosen), mark: markOfFinding(chosen) } } : {})}
      fields={<PaperFields paper={paper} selection={selection} compared={compared} withTongue={false} />}
      pages={<PaperPages paper={paper} selection={selection} compared={compared} zoom={zoom} onSpot={openSpot} />}
      dock={
        compared ? (
          <CompareDock paper={paper} onChoose={openSpot} />
        ) : (
          <FindingsDock
            findings={paper.findings}
            passed={paper.passed}
            chosen={chosen && findingKey(chosen)}
            onChoose={choose}
            waysOf={waysOf}
          />
        )
      }
    />
  )
}
