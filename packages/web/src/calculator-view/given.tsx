import type { Calculation } from '@gendan/trade/calculation/calculation'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { useWords } from '../words/language.tsx'
import { givenRows } from './given-rows.ts'
import type { Question } from './question.ts'

interface GivenProps {
  readonly one: Calculation
  readonly input: JsonSchema
  readonly question: Question
}

/** The figures that went in, in print: there, boxes to type in are of no use. */
export function Given({ one, input, question }: GivenProps) {
  const { say } = useWords()
  return (
    <section className="calc-given">
      <h2 className="t-title">{say(one.title)}</h2>
      <dl className="calc-figures">
        {givenRows(input, question).map(({ path, name, value }) => (
          <div key={path}>
            <dt>{say(name)}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
