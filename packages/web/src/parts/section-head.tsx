import type { ReactNode } from 'react'

/** A small bold word and a hairline; behind it what the section holds ("1,140 件"). */
export function SectionHead({ children, note }: { readonly children: ReactNode; readonly note?: ReactNode }) {
  return (
    <div className="section-head">
      <h2>{children}</h2>
      <span className="section-rule" />
      {note && <span className="quiet t-small">{note}</span>}
    </div>
  )
}
