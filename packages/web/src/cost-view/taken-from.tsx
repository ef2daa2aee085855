import { useWords } from '../words/language.tsx'

/** Beside a figure that was taken from a closed order: from which, and when that was closed. */
export function TakenFrom({ source }: { readonly source: string }) {
  const { say } = useWords()
  if (!source) return null
  return <span className="quiet t-small taken-from">{say({ en: `from ${source}`, zh: `取自 ${source}` })}</span>
}
