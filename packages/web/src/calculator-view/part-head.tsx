import type { JsonSchema } from '@gendan/trade/calculation/described'
import type { ReactNode } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { hintOf, labelOf } from './shown.ts'

interface HeadProps {
  readonly schema: JsonSchema
  readonly name: string
  readonly note?: ReactNode
}

/** The head of a list or record in a question: its name, and the hint that explains it below. */
export function PartHead({ schema, name, note }: HeadProps) {
  const { say, lang } = useWords()
  const hint = hintOf(schema, name)
  return (
    <>
      <SectionHead note={note}>{say(labelOf(schema, name))}</SectionHead>
      {hint?.[lang] && <p className="quiet t-small">{hint[lang]}</p>}
    </>
  )
}
