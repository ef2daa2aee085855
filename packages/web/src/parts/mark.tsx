import type { Weight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'

export type MarkKind = 'risk' | 'push' | 'thin' | 'note' | 'wait' | 'done'

/** What each mark says, for those who read by ear and for legends. */
export const markWords: Readonly<Record<MarkKind, Words>> = {
  risk: { en: 'Lost if nothing is done', zh: '不办就要丢钱或误期' },
  push: { en: 'Late because something before it is late', zh: '被前面的事带迟' },
  thin: { en: 'Little slack, or look at this', zh: '余量 ≤ 2 天，或该查一眼' },
  note: { en: 'By the way', zh: '顺便一提' },
  wait: { en: "Someone else's move", zh: '等别人' },
  done: { en: 'Evidence is there', zh: '有凭据' },
}

/** The mark of a finding: what blocks is a risk, what warns asks for a look, the rest is by the way. */
export const markOfWeight: Readonly<Record<Weight, MarkKind>> = { block: 'risk', warn: 'thin', note: 'note' }

/**
 * Shape says it first, colour second. Beside words that say the same, a mark is silent; standing alone it is `named`, and
 * then says its meaning to those who read by ear.
 */
export function Mark({
  kind,
  size = 14,
  named,
}: {
  readonly kind: MarkKind
  readonly size?: number
  readonly named?: boolean
}) {
  const { say } = useWords()
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden={!named}
      role={named ? 'img' : undefined}
      aria-label={named ? say(markWords[kind]) : undefined}
    >
      {shapes[kind]}
    </svg>
  )
}

const shapes: Readonly<Record<MarkKind, ReactNode>> = {
  risk: (
    <>
      <path d="M7 .4 13.6 7 7 13.6.4 7Z" fill="var(--risk)" />
      <path d="M7 3.6v4" stroke="var(--surface)" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="7" cy="9.9" r="1" fill="var(--surface)" />
    </>
  ),
  push: <path d="M7 1.6 12.4 7 7 12.4 1.6 7Z" fill="none" stroke="var(--risk)" strokeWidth="1.5" />,
  thin: (
    <>
      <path d="M7 1.2 13.4 12.6H.6Z" fill="var(--thinFill)" />
      <path d="M7 5.2v3.4" stroke="var(--onThin)" strokeWidth="1.5" strokeLinecap="round" />
      <circle cx="7" cy="10.7" r=".9" fill="var(--onThin)" />
    </>
  ),
  note: <circle cx="7" cy="7" r="3" fill="var(--ink3)" />,
  wait: <circle cx="7" cy="7" r="5" fill="none" stroke="var(--ink3)" strokeWidth="1.5" strokeDasharray="2.4 2.2" />,
  done: (
    <>
      <circle cx="7" cy="7" r="6.4" fill="var(--done)" />
      <path
        d="m4 7.2 2.1 2.1L10 5.2"
        stroke="var(--surface)"
        strokeWidth="1.6"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
}
