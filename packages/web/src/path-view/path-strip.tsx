import type { Day } from '@gendan/kernel/day'
import { nodeKind } from '@gendan/orderfile/path/node-kinds'
import type { OwnedPath } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'
import { nodeName } from '@gendan/orderfile/path/why'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { shortDay, slackWords } from '../words/write.ts'
import { widthOf } from './labels.ts'
import { type Headed, type StepSpot, type StripLayout, stripLayout } from './strip-layout.ts'

interface PathStripProps {
  readonly path: OwnedPath
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** The two-way path as wide as its place. */
export function PathStrip(props: PathStripProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, measure] = useState(0)
  useLayoutEffect(() => {
    const at = box.current
    if (!at) return undefined
    const watch = new ResizeObserver(() => measure(at.clientWidth))
    watch.observe(at)
    measure(at.clientWidth)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={box} className="path-strip">
      {width > 0 && <Strip {...props} width={width} />}
    </div>
  )
}

function Strip({ path, chosen, onChoose, width }: PathStripProps & { readonly width: number }) {
  const { say, lang } = useWords()
  const layout = useMemo(() => stripLayout(path, width, lang, say, chosen), [path, width, lang, say, chosen])
  const { upper, lower, height, steps, days, heads } = layout
  const hot = new Set(steps.filter(({ step }) => lookOf(step.node).hot).map(({ step }) => step.node.id))
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the card around it is named, and each step names itself.
    <svg width={width} height={height} fontSize="12">
      <Ground layout={layout} today={path.today} />
      {heads
        .filter(({ of }) => of !== 'today')
        .map((head) => (
          <Mark key={head.of} head={head} until={lower + 8} />
        ))}
      {steps.map((spot) => (
        <Step
          key={spot.step.node.id}
          spot={spot}
          rails={[upper, lower]}
          today={path.today}
          on={spot.step.node.id === chosen}
          onChoose={onChoose}
        />
      ))}
      {days.map(({ day, text, x, y, steps: of }) => (
        <text
          key={day}
          x={x}
          y={y}
          textAnchor="middle"
          fontSize="11"
          fill={of.some((id) => hot.has(id)) ? 'var(--risk)' : 'var(--ink2)'}
          fontWeight={of.some((id) => hot.has(id)) ? 600 : 400}
        >
          {text}
        </text>
      ))}
      {heads
        .filter(({ of }) => of === 'today')
        .map((head) => (
          <Today key={head.of} head={head} until={height - 16} />
        ))}
    </svg>
  )
}

/** Weeks with their weekends, and the two rails. */
function Ground({ layout, today }: { readonly layout: StripLayout; readonly today: Day }) {
  const { say } = useWords()
  const { upper, lower, height, left, right, weeks, x } = layout
  return (
    <g>
      {weeks.map(({ day, x: at, from, text }) => (
        <g key={day}>
          <rect x={from} y={upper} width={at - from} height={lower - upper} fill="var(--desk)" />
          {text && (
            <text x={at} y={height - 3} textAnchor="middle" fill="var(--ink3)" fontSize="11">
              {text}
            </text>
          )}
        </g>
      ))}
      <text x="0" y={upper + 4} fill="var(--ink3)">
        {say({ en: 'latest', zh: '最迟完成' })}
      </text>
      <text x="0" y={lower + 4} fill="var(--ink3)">
        {say({ en: 'forecast', zh: '实际/预计' })}
      </text>
      <line x1={left - 6} x2={right} y1={upper} y2={upper} stroke="var(--lineStrong)" />
      <line x1={left - 6} x2={x(today)} y1={lower} y2={lower} stroke="var(--ink2)" strokeWidth="1.6" />
      <line x1={x(today)} x2={right} y1={lower} y2={lower} stroke="var(--lineStrong)" strokeDasharray="3 3" />
    </g>
  )
}

/** The line of ship-by, or of the last day of shipment, down from its words. */
function Mark({ head: { of, at, text, label }, until }: { readonly head: Headed; readonly until: number }) {
  const bold = of === 'ship-by'
  return (
    <g>
      <line
        x1={at}
        x2={at}
        y1={label.y + 5}
        y2={until}
        stroke="var(--ink2)"
        strokeWidth={bold ? 1.6 : 1}
        strokeDasharray={bold ? undefined : '2 3'}
      />
      <text x={label.x} y={label.y} textAnchor="middle" fill="var(--ink2)" fontWeight={bold ? 600 : 400}>
        {text}
      </text>
    </g>
  )
}

function Today({ head: { at, text, label }, until }: { readonly head: Headed; readonly until: number }) {
  const half = widthOf(text) / 2 + 4
  return (
    <g>
      <line x1={at} x2={at} y1={label.y + 5} y2={until} stroke="var(--accent)" strokeWidth="1.6" />
      <rect x={label.x - half} y={label.y - 12} width={half * 2} height="17" rx="3" fill="var(--accent)" />
      <text x={label.x} y={label.y} textAnchor="middle" fill="var(--onAccent)" fontSize="11" fontWeight="600">
        {text}
      </text>
    </g>
  )
}

interface StepProps {
  readonly spot: StepSpot
  /** Where the upper and the lower rail lie. */
  readonly rails: readonly [number, number]
  readonly today: Day
  readonly on: boolean
  readonly onChoose: (id: string) => void
}

/** How a step looks: its colours, its mark, whether it is the one to cure. */
function lookOf({ state, slack, cause, kind }: PathNode) {
  const late = slack !== undefined && slack < 0
  if (state !== 'open')
    return {
      text: 'var(--ink3)',
      line: 'var(--strip)',
      tick: 'var(--ink2)',
      dot: state,
      hot: false,
      wasLate: late,
    } as const
  if (!late) {
    const line = slack !== undefined && slack <= 2 ? 'var(--thinFill)' : 'var(--strip)'
    return { text: 'var(--ink)', line, tick: 'var(--ink2)', dot: 'open', hot: false, wasLate: false } as const
  }
  const hot = cause || kind === 'on-board'
  return { text: 'var(--risk)', line: 'var(--risk)', tick: 'var(--risk)', dot: 'late', hot, wasLate: false } as const
}

/** A line leaning left is slack, one leaning right is late. */
function Step({ spot: { step, top, low, name }, rails: [upper, lower], today, on, onChoose }: StepProps) {
  const { say, lang } = useWords()
  const { node, day } = step
  const { text, line, tick, dot, hot, wasLate } = lookOf(node)
  const slack = node.slack === undefined ? '' : say(slackWords(node.slack))
  const said = [say(nodeName(node)), shortDay(day, today, lang), slack].filter(Boolean)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing.
    <g
      role="button"
      tabIndex={0}
      className="path-step"
      aria-label={said.join(', ')}
      aria-pressed={on}
      onClick={() => onChoose(node.id)}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && onChoose(node.id)}
    >
      <title>{said.join(' · ')}</title>
      {node.latest && (
        <>
          <line x1={top} y1={upper} x2={low} y2={lower} stroke={line} strokeWidth={hot ? 2.6 : 1.3} />
          <rect x={top - 1} y={upper - 5} width="2" height="10" fill={tick} />
          {name && <line x1={top} x2={top} y1={name.y + 3} y2={upper - 5} stroke="var(--line)" />}
        </>
      )}
      {name && (
        <text
          x={name.x}
          y={name.y}
          textAnchor="middle"
          fill={dot === 'late' && !hot ? 'var(--ink)' : text}
          fontWeight={hot || on ? 600 : 400}
        >
          {say(nodeKind(node.kind).short)}
        </text>
      )}
      <Dot x={low} y={lower} state={dot} hot={hot} wasLate={wasLate} />
    </g>
  )
}

interface DotProps {
  readonly x: number
  readonly y: number
  readonly state: 'done' | 'passed' | 'open' | 'late'
  readonly hot: boolean
  readonly wasLate: boolean
}

/** Filled with a tick: by evidence, in time. Green ring: by evidence, late. Grey ring: forecast. Diamond: will be late. */
function Dot({ x, y, state, hot, wasLate }: DotProps) {
  if (state === 'late')
    return (
      <path
        d={`M${x} ${y - 6.5} l6.5 6.5 -6.5 6.5 -6.5 -6.5Z`}
        fill={hot ? 'var(--risk)' : 'var(--surface)'}
        stroke="var(--risk)"
        strokeWidth="1.5"
      />
    )
  if (state !== 'done')
    return (
      <circle
        cx={x}
        cy={y}
        r="4.5"
        fill="var(--surface)"
        stroke={state === 'open' ? 'var(--ink2)' : 'var(--edge)'}
        strokeWidth="1.6"
        strokeDasharray={state === 'passed' ? '2 2' : undefined}
      />
    )
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r="5"
        fill={wasLate ? 'var(--surface)' : 'var(--done)'}
        stroke="var(--done)"
        strokeWidth="1.8"
      />
      {!wasLate && (
        <path d={`M${x - 2.4} ${y} l1.7 1.8 3 -3.4`} stroke="var(--surface)" fill="none" strokeWidth="1.4" />
      )}
    </g>
  )
}
