import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useState } from 'react'
import { useWords } from '../words/language.tsx'

interface FoldProps {
  /** What stands behind the line. */
  readonly names: readonly Words[]
  /** Something behind it stands against an answer: it opens by itself, and only a person closes it again. */
  readonly wanted?: boolean
  readonly children: ReactNode
}

const NAMED = 3

/** Fields that are seldom needed, behind one line that names the first of them. */
export function Fold({ names, wanted = false, children }: FoldProps) {
  const { say } = useWords()
  const [state, setState] = useState({ wanted, open: wanted })
  if (wanted !== state.wanted) setState({ wanted, open: wanted || state.open })
  const some = names
    .slice(0, NAMED)
    .map(say)
    .join(say({ en: ', ', zh: '、' }))
  const more = names.length > NAMED
  return (
    <details
      className="calc-more"
      open={state.open}
      onToggle={({ currentTarget: { open } }) =>
        setState((before) => (before.open === open ? before : { ...before, open }))
      }
    >
      <summary>
        {say({ en: 'If need be: ', zh: '按需填写：' })}
        {some}
        {more && say({ en: ` and ${names.length - NAMED} more`, zh: `等 ${names.length} 项` })}
      </summary>
      {children}
    </details>
  )
}
