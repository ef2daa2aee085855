import type { Credit } from '@gendan/credit/terms/credit'
import { useMemo } from 'react'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { ChangedTable } from './changed-table.tsx'
import { changesBetween } from './changed-terms.ts'

interface OtherwiseProps {
  /** As it was read on the day on which it came. */
  readonly then: Credit
  /** As it would be read today. */
  readonly now: Credit
}

/** A later release reads the text otherwise. The credit changes only where a person corrects it. */
export function ReadOtherwise({ then, now }: OtherwiseProps) {
  const { say } = useWords()
  const changes = useMemo(() => changesBetween(then, now), [then, now])
  if (changes.length === 0) return null
  return (
    <details>
      <summary className="line">
        <Mark kind="thin" size={12} />
        {say({
          en: `Today this text would be read otherwise in ${changes.length} places: correct what is right.`,
          zh: `按现在的读法有 ${changes.length} 处不同：对的请用“更正”采纳。`,
        })}
      </summary>
      <ChangedTable changes={changes} />
    </details>
  )
}
