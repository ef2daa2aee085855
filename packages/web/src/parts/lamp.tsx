import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'

export type LampState = 'open' | 'turn' | 'shut' | 'again' | 'stop' | 'forced' | 'not-demanded'

export const lampWords: Readonly<Record<LampState, Words>> = {
  open: { en: 'Open', zh: '已开' },
  turn: { en: 'To sign', zh: '待签' },
  shut: { en: 'Not reached', zh: '未到' },
  again: { en: 'Closed again', zh: '重关' },
  stop: { en: 'Stuck', zh: '卡住' },
  forced: { en: 'Forced', zh: '强开' },
  'not-demanded': { en: 'Not demanded here', zh: '本公司不要求' },
}

/**
 * A gate lamp: every state its own silhouette. Where its word stands beside it, it is `silent`. A forced gate never turns
 * green; one that nothing demands yet is neither passed nor waiting: a broken square with a dash, no ring to fill.
 */
export function Lamp({
  state,
  size = 16,
  silent,
}: {
  readonly state: LampState
  readonly size?: number
  readonly silent?: boolean
}) {
  const { say } = useWords()
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden={silent === true}
      role={silent ? undefined : 'img'}
      aria-label={silent ? undefined : say(lampWords[state])}
    >
      {state === 'turn' && size < 14 ? smallTurn : silhouettes[state]}
    </svg>
  )
}

/** Below 14 px a pen stroke is a smudge; it becomes a dot. */
const smallTurn = (
  <>
    <circle cx="8" cy="8" r="6" fill="none" stroke="var(--accent)" strokeWidth="2" />
    <circle cx="8" cy="8" r="2.6" fill="var(--accent)" />
  </>
)

const silhouettes: Readonly<Record<LampState, ReactNode>> = {
  open: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--done)" />
      <path
        d="m4.8 8.3 2.2 2.2 4.2-4.5"
        stroke="var(--surface)"
        strokeWidth="1.7"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  turn: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="var(--accentSoft)" stroke="var(--accent)" strokeWidth="1.6" />
      <path
        d="M5 10.6c1.2-3.4 2-4.4 2.7-4.2.8.3-.9 3.5.1 3.7.8.2 1.3-1.5 1.9-1.4.5.1.3 1 1.3.9"
        stroke="var(--accent)"
        strokeWidth="1.2"
        fill="none"
        strokeLinecap="round"
      />
    </>
  ),
  shut: <circle cx="8" cy="8" r="5.4" fill="none" stroke="var(--edge)" strokeWidth="1.2" />,
  again: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.2"
        fill="none"
        stroke="var(--thinFill)"
        strokeWidth="1.8"
        strokeDasharray="29 10"
        transform="rotate(-60 8 8)"
      />
      <path
        d="m10.2.9 1.6 2.9-3.3.3"
        fill="none"
        stroke="var(--thinFill)"
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx="8" cy="8" r="1.8" fill="var(--thinFill)" />
    </>
  ),
  stop: (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="var(--risk)" />
      <path d="M5 8h6" stroke="var(--surface)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  forced: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--ink2)" strokeWidth="1.6" />
      <path d="M3.8 12.2 12.2 3.8" stroke="var(--ink2)" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 6.2 6.2L8 8Z" fill="var(--ink2)" transform="rotate(45 8 8)" />
    </>
  ),
  'not-demanded': (
    <>
      <rect
        x="3"
        y="3"
        width="10"
        height="10"
        rx="2"
        fill="none"
        stroke="var(--edge)"
        strokeWidth="1.2"
        strokeDasharray="2 2"
      />
      <path d="M6 8h4" stroke="var(--edge)" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
}
