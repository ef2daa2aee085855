import { addDays, type Day, daysBetween, weekday } from '@gendan/kernel/day'
import { nodeKind } from '@gendan/orderfile/path/node-kinds'
import type { OwnedPath } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'
import { nodeName } from '@gendan/orderfile/path/why'
import { useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../words/language.tsx'
import { shortDay, slackWords } from '../words/write.ts'
import { type Drawn, drawnOf, rowsOf, widthOf } from './geometry.ts'

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

const BOARD = 'on-board'
const HEIGHT = 222
const LEFT = 78
const RIGHT = 26
const TOP = 92
const BOTTOM = 156

function Strip({ path, chosen, onChoose, width }: PathStripProps & { readonly width: number }) {
  const { say, lang } = useWords()
  const { steps, from, to } = drawnOf(path)
  const x = (day: Day) => LEFT + (daysBetween(from, day) / daysBetween(from, to)) * (width - LEFT - RIGHT)
  const label = ({ node, day }: Drawn) => ({
    x: x(node.latest ?? day) - (node.kind === BOARD ? widthOf(say(nodeKind(node.kind).short)) / 2 : 0),
    width: widthOf(say(nodeKind(node.kind).short)),
  })
  const bound = steps.filter(({ node }) => node.latest)
  const free = steps.filter(({ node }) => !node.latest)
  const above = rowsOf(bound.map(label), 4)
  const between = rowsOf(free.map(label), 3)
  const up = (step: Drawn) =>
    step.node.latest
      ? TOP - 12 - (above[bound.indexOf(step)] ?? 0) * 16
      : BOTTOM - 12 - (between[free.indexOf(step)] ?? 0) * 16
  const below = rowsOf(
    steps.map(({ day }) => ({ x: x(day), width: 40 })),
    3,
  )
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the card around it is named, and each step names itself.
    <svg width={width} height={HEIGHT} fontSize="12">
      <Ground from={from} to={to} x={x} today={path.today} right={width - RIGHT} />
      {path.shipBy && (
        <Mark
          at={x(path.shipBy)}
          says={`${say({ en: 'ship by', zh: '最迟装船' })} ${shortDay(path.shipBy, path.shipBy, lang)}`}
          bold
        />
      )}
      {path.latest && path.latest !== path.shipBy && (
        <Mark at={x(path.latest)} says={shortDay(path.latest, path.latest, lang)} />
      )}
      {steps.map((step, i) => (
        <Step
          key={step.node.id}
          step={step}
          x={x}
          up={up(step)}
          down={BOTTOM + 20 + (below[i] ?? 0) * 14}
          today={path.today}
          on={step.node.id === chosen}
          onChoose={onChoose}
        />
      ))}
      <Today
        at={x(path.today)}
        says={`${say({ en: 'today', zh: '今天' })} ${shortDay(path.today, path.today, lang)}`}
      />
    </svg>
  )
}

interface GroundProps {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly right: number
  readonly x: (day: Day) => number
}

/** Weeks with their weekends, and the two rails. */
function Ground({ from, to, x, today, right }: GroundProps) {
  const { say, lang } = useWords()
  const mondays = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i)).filter(
    (day) => weekday(day) === 1,
  )
  const every = mondays.length > 16 ? 2 : 1
  return (
    <g>
      {mondays.map((day, i) => (
        <g key={day}>
          <rect
            x={x(addDays(day, -2))}
            y={TOP}
            width={x(day) - x(addDays(day, -2))}
            height={BOTTOM - TOP}
            fill="var(--desk)"
          />
          {i % every === 0 && (
            <text x={x(day)} y={HEIGHT - 3} fill="var(--ink3)" fontSize="11">
              {shortDay(day, day, lang)}
            </text>
          )}
        </g>
      ))}
      <text x="0" y={TOP + 4} fill="var(--ink3)">
        {say({ en: 'latest', zh: '最迟完成' })}
      </text>
      <text x="0" y={BOTTOM + 4} fill="var(--ink3)">
        {say({ en: 'forecast', zh: '实际/预计' })}
      </text>
      <line x1={LEFT - 6} x2={right} y1={TOP} y2={TOP} stroke="var(--lineStrong)" />
      <line x1={LEFT - 6} x2={x(today)} y1={BOTTOM} y2={BOTTOM} stroke="var(--ink2)" strokeWidth="1.6" />
      <line x1={x(today)} x2={right} y1={BOTTOM} y2={BOTTOM} stroke="var(--lineStrong)" strokeDasharray="3 3" />
    </g>
  )
}

function Mark({ at, says, bold }: { readonly at: number; readonly says: string; readonly bold?: boolean }) {
  return (
    <g>
      <line
        x1={at}
        x2={at}
        y1="20"
        y2={BOTTOM + 8}
        stroke="var(--ink2)"
        strokeWidth={bold ? 1.6 : 1}
        strokeDasharray={bold ? undefined : '2 3'}
      />
      <text
        x={at + (bold ? -4 : 4)}
        y="14"
        textAnchor={bold ? 'end' : 'start'}
        fill="var(--ink2)"
        fontWeight={bold ? 600 : 400}
      >
        {says}
      </text>
    </g>
  )
}

function Today({ at, says }: { readonly at: number; readonly says: string }) {
  const half = widthOf(says) / 2 + 4
  return (
    <g>
      <line x1={at} x2={at} y1="20" y2={HEIGHT - 16} stroke="var(--accent)" strokeWidth="1.6" />
      <rect x={at - half} y="4" width={half * 2} height="17" rx="3" fill="var(--accent)" />
      <text x={at} y="16.5" textAnchor="middle" fill="var(--onAccent)" fontSize="11" fontWeight="600">
        {says}
      </text>
    </g>
  )
}

interface StepProps {
  readonly step: Drawn
  readonly x: (day: Day) => number
  readonly up: number
  readonly down: number
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
function Step({ step: { node, day }, x, up, down, today, on, onChoose }: StepProps) {
  const { say, lang } = useWords()
  const { text, line, tick, dot, hot, wasLate } = lookOf(node)
  const [top, low] = [x(node.latest ?? day), x(day)]
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
          <line x1={top} y1={TOP} x2={low} y2={BOTTOM} stroke={line} strokeWidth={hot ? 2.6 : 1.3} />
          <rect x={top - 1} y={TOP - 5} width="2" height="10" fill={tick} />
          <line x1={top} x2={top} y1={up + 3} y2={TOP - 5} stroke="var(--line)" />
        </>
      )}
      <text
        x={node.kind === BOARD ? top - 5 : top}
        y={up}
        textAnchor={node.kind === BOARD ? 'end' : 'middle'}
        fill={dot === 'late' && !hot ? 'var(--ink)' : text}
        fontWeight={hot || on ? 600 : 400}
      >
        {say(nodeKind(node.kind).short)}
      </text>
      <Dot at={low} state={dot} hot={hot} wasLate={wasLate} />
      <text x={low} y={down} textAnchor="middle" fontSize="11" fill={text} fontWeight={hot ? 600 : 400}>
        {shortDay(day, day, lang)}
      </text>
    </g>
  )
}

interface DotProps {
  readonly at: number
  readonly state: 'done' | 'passed' | 'open' | 'late'
  readonly hot: boolean
  readonly wasLate: boolean
}

/** Filled with a tick: by evidence, in time. Green ring: by evidence, late. Grey ring: forecast. Diamond: will be late. */
function Dot({ at, state, hot, wasLate }: DotProps) {
  if (state === 'late')
    return (
      <path
        d={`M${at} ${BOTTOM - 6.5} l6.5 6.5 -6.5 6.5 -6.5 -6.5Z`}
        fill={hot ? 'var(--risk)' : 'var(--surface)'}
        stroke="var(--risk)"
        strokeWidth="1.5"
      />
    )
  if (state !== 'done')
    return (
      <circle
        cx={at}
        cy={BOTTOM}
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
        cx={at}
        cy={BOTTOM}
        r="5"
        fill={wasLate ? 'var(--surface)' : 'var(--done)'}
        stroke="var(--done)"
        strokeWidth="1.8"
      />
      {!wasLate && (
        <path d={`M${at - 2.4} ${BOTTOM} l1.7 1.8 3 -3.4`} stroke="var(--surface)" fill="none" strokeWidth="1.4" />
      )}
    </g>
  )
}
