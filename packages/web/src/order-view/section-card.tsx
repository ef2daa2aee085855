import type { ReactNode } from 'react'

interface SectionCardProps {
  readonly title: string
  readonly note?: ReactNode
  /** Its path in the deal: where findings lead. */
  readonly place: string
  readonly folded?: boolean
  readonly act?: ReactNode
  readonly children: ReactNode
}

/** One section of a file. It opens and closes by its head; what is over is closed at first. */
export function SectionCard({ title, note, place, folded = false, act, children }: SectionCardProps) {
  return (
    <section className="card section-card" data-place={place}>
      <details open={!folded}>
        <summary className="section-summary folds">
          <h2 className="card-title">{title}</h2>
          <span className="quiet t-small one-line fill">{note}</span>
        </summary>
        <div className="section-body">
          {children}
          {act && <p className="section-act">{act}</p>}
        </div>
      </details>
    </section>
  )
}
