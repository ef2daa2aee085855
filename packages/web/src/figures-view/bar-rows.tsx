import type { ReactNode } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'

/** A bar with its name and figure. */
export interface BarOf {
  readonly key: string
  readonly name: ReactNode
  readonly size: number
  /** Of it the part that is lost. */
  readonly lost?: number
  readonly says: ReactNode
  readonly to?: string
}

/** Bars from nought, one a line, the longest first as they are given: name, bar, figure. */
export function BarRows({ rows }: { readonly rows: readonly BarOf[] }) {
  const { id } = useWorld()
  const most = Math.max(1, ...rows.map(({ size }) => size))
  return (
    <ul className="bar-rows">
      {rows.map(({ key, name, size, lost = 0, says, to }) => (
        <li key={key}>
          <span className="one-line">{to ? <Go to={worldPath(id, to)}>{name}</Go> : name}</span>
          <span className="bar-track" aria-hidden>
            <span className="bar-lost" style={{ width: `${(lost / most) * 100}%` }} />
            <span className="bar-kept" style={{ width: `${((size - lost) / most) * 100}%` }} />
          </span>
          <span className="figures second">{says}</span>
        </li>
      ))}
    </ul>
  )
}
