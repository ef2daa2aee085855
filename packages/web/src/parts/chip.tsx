import type { ReactNode } from 'react'
import { Mark, type MarkKind } from './mark.tsx'

/** A short state in a line: "草稿 v2", "晚 2". With a mark, its ground is the mark's. */
export function Chip({ mark, children }: { readonly mark?: MarkKind; readonly children: ReactNode }) {
  return (
    <span className={mark ? `chip chip-${mark}` : 'chip'}>
      {mark && <Mark kind={mark} size={11} />}
      {children}
    </span>
  )
}
