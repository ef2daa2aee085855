import { useWords } from '../words/language.tsx'

interface BarProps {
  /** Percent, whole. */
  readonly done: number
  readonly planned: number
}

/** What is done as a bar, what should be done as a tick on it. */
export function ProgressBar({ done, planned }: BarProps) {
  const { say } = useWords()
  const state = done >= 100 ? 'made-bar made-whole' : 'made-bar'
  return (
    <span
      className={state}
      role="img"
      aria-label={say({
        en: `${done} % made, ${planned} % planned by today`,
        zh: `已做 ${done}%，今天应到 ${planned}%`,
      })}
    >
      <span className="made-part" style={{ width: `${done > 100 ? 100 : done}%` }} />
      <span className="made-tick" style={{ left: `${planned > 100 ? 100 : planned}%` }} />
    </span>
  )
}
