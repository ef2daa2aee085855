import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../words/language.tsx'

const COMING: Words = { en: 'Loading', zh: '正在取' }

/** Nothing for 200 ms, then grey bars in the shape of what comes: `lines` are their widths in per cent. */
export function Skeleton({
  lines = [100, 100, 60],
  tall,
}: {
  readonly lines?: readonly number[]
  readonly tall?: boolean
}) {
  const { say } = useWords()
  const late = useLate(200)
  if (!late) return null
  return (
    <div className="skeleton" role="status">
      <span className="by-ear">{say(COMING)}</span>
      {lines.map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no name and never move.
        <span key={i} className={tall ? 'bone bone-tall' : 'bone'} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}

interface ProgressProps {
  /** "正在生成 38 张单据，第 12 张" */
  readonly says: Words
  readonly done: number
  readonly of: number
  /** Leaves the work to itself: "先去忙别的". */
  readonly leave?: ReactNode
}

/** Long work of known length: figures, a bar, and the way to leave it. */
export function Progress({ says, done, of, leave }: ProgressProps) {
  const { say } = useWords()
  return (
    <div className="progress">
      <div className="line t-small second">
        <span className="fill">{say(says)}</span>
        {leave}
      </div>
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={say(says)}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={of}
      >
        <span style={{ width: `${(done / Math.max(1, of)) * 100}%` }} />
      </div>
    </div>
  )
}

function useLate(after: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return late
}
