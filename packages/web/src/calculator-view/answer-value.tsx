import type { JsonSchema } from '@gendan/trade/calculation/described'
import { branchOf, isPlain, partsOf, written } from '@gendan/trade/calculation/rows'
import { unitWords } from '@gendan/trade/calculation/unit-words'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { AnswerRows } from './answer-rows.tsx'
import { isFraction } from './field-kind.ts'
import { percentOf } from './question.ts'
import { answerName, isFigure, shownFigure } from './shown.ts'

type Json = Readonly<Record<string, unknown>>

interface ValueProps {
  readonly schema: JsonSchema
  readonly value: Json
  /** Parts that are shown elsewhere. */
  readonly without?: readonly string[]
  /** The whole answer: its first figure is what was asked. */
  readonly lead?: boolean
}

/** What came out: figures with their units one below the other, records under a heading, lists as tables. */
export function AnswerValue({ schema, value, without = [], lead = false }: ValueProps) {
  const { say } = useWords()
  const parts = partsOf(branchOf(schema, value), value).filter(({ key }) => !without.includes(key))
  const plain = parts.filter(({ value: part }) => isPlain(part))
  return (
    <>
      <dl className={lead ? 'calc-figures calc-lead' : 'calc-figures'}>
        {plain.map(({ key, schema: inner, value: part }) => (
          <div key={key}>
            <dt>{say(answerName(inner, key))}</dt>
            <dd>
              <Figure schema={inner} value={part} />
            </dd>
          </div>
        ))}
      </dl>
      {parts
        .filter((part) => !plain.includes(part))
        .map(({ key, schema: inner, value: part }) => (
          <section key={key} className="calc-part">
            <SectionHead>{say(answerName(inner, key))}</SectionHead>
            {Array.isArray(part) ? (
              <AnswerRows schema={inner} rows={part} />
            ) : (
              <AnswerValue schema={inner} value={part as Json} />
            )}
          </section>
        ))}
    </>
  )
}

/** The first figure of an answer, which is what was asked: on a phone it stands in the head while one types below. */
export function FirstFigure({ schema, result }: { readonly schema: JsonSchema; readonly result: unknown }) {
  const { say } = useWords()
  const first = partsOf(branchOf(schema, result), result as Json).find(({ value }) => isPlain(value))
  if (!first) return null
  return (
    <>
      {say(answerName(first.schema, first.key))} <Figure schema={first.schema} value={first.value} />
    </>
  )
}

/** One figure: the number first, its unit behind it in a quieter voice. */
function Figure({ schema, value }: { readonly schema: JsonSchema; readonly value: unknown }) {
  const { say } = useWords()
  const text = String(value)
  if (!isFigure(text) || schema.choices?.[text]) return <span className="bold">{say(written(schema, value))}</span>
  const shown = isFraction(schema.unit) ? `${shownFigure(percentOf(text))}%` : shownFigure(text)
  return (
    <>
      <span className={text === '0' ? 'quiet' : 'bold'} title={text}>
        {shown}
      </span>{' '}
      <span className="quiet t-small">{isFraction(schema.unit) ? '' : say(unitWords(schema.unit ?? ''))}</span>
    </>
  )
}
