import { actOf } from '@gendan/contract/acts'
import { when } from '../app/when.ts'
import { useWords } from '../words/language.tsx'

/** One thing that others did meanwhile. */
export interface Doing {
  readonly version: number
  readonly act: string
  /** The name of who did it. */
  readonly by: string
  readonly at: string
}

/** What others did while one was typing: the act, who, when. */
export function Meanwhile({ done }: { readonly done: readonly Doing[] }) {
  const { say, lang } = useWords()
  return (
    <ul className="meanwhile">
      {done.map((row) => (
        <li key={`${row.version} ${row.act}`}>
          <span className="medium">{say(actOf(row.act)?.title ?? { en: row.act, zh: row.act })}</span>
          <span className="second">
            {row.by} · {when(row.at, lang)}
          </span>
        </li>
      ))}
    </ul>
  )
}
