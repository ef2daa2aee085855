import type { Words } from '@gendan/kernel/words'
import { Popover } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'
import { Go } from './go.tsx'

/** Where a value comes from: it lives elsewhere, is worked out, is typed on this paper only, or is issued and frozen. */
export type FromKind = 'link' | 'calc' | 'typed' | 'frozen'

export const fromWords: Readonly<Record<FromKind, Words>> = {
  link: { en: 'Lives elsewhere', zh: '住在别处' },
  calc: { en: 'Worked out', zh: '算出来的' },
  typed: { en: 'This paper only', zh: '本纸自填' },
  frozen: { en: 'Issued, frozen', zh: '已发出，冻住' },
}

interface FromProps {
  readonly kind: FromKind
  /** The source, named: "报价单 Q-1182 v3", "30% × 合计". */
  readonly children?: ReactNode
  /** The address of the value's home, its field lit there. */
  readonly to?: string
  /** The working with its figures, shown when asked for. */
  readonly working?: ReactNode
  /** What a click does besides: offer a new version of an issued paper. */
  readonly onAct?: () => void
}

/** The mark of a value's source. Only what leads somewhere or shows something can be clicked. */
export function From({ kind, children, to, working, onAct }: FromProps) {
  const { say } = useWords()
  const className = `from from-${kind}`
  const inner = (
    <>
      <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
        {glyphs[kind]}
      </svg>
      <span className="by-ear">{say(fromWords[kind])}</span>
      {children}
    </>
  )
  if (to)
    return (
      <Go to={to} className={className}>
        {inner}
      </Go>
    )
  if (working) {
    return (
      <Popover content={working} trigger="click">
        <button type="button" className={`as-link ${className}`}>
          {inner}
        </button>
      </Popover>
    )
  }
  if (!onAct) return <span className={className}>{inner}</span>
  return (
    <button type="button" className={`as-link ${className}`} onClick={onAct}>
      {inner}
    </button>
  )
}

const pen = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

const glyphs: Readonly<Record<FromKind, ReactNode>> = {
  link: <path d="M3 8.4V3h5.4M3.4 3.4 10 10" strokeWidth="1.4" {...pen} />,
  calc: <path d="M9.4 2.2c-2-.6-2.7.6-3 2.2L5.3 9.8c-.3 1.4-1 2.2-2.5 1.7M3.8 5.6h5" strokeWidth="1.3" {...pen} />,
  typed: <path d="m2.5 10.5.5-2.3 6-6 1.8 1.8-6 6Z" strokeWidth="1.2" {...pen} />,
  frozen: <path d="M3 6h7v5H3zM4.5 6V4.3a2 2 0 0 1 4 0V6" strokeWidth="1.2" {...pen} />,
}
