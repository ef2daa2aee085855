import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useId } from 'react'
import { useWords } from '../words/language.tsx'

interface LabelledProps {
  readonly words: Words
  readonly children: (id: string) => ReactNode
}

/** A field with its words before it; the field takes the id it is given, so that pressing the words leads into it. */
export function Labelled({ words, children }: LabelledProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <label htmlFor={id}>
      {say(words)}
      {children(id)}
    </label>
  )
}
