import type { Words } from '@gendan/kernel/words'
import type { Calculation, Fault } from '@gendan/trade/calculation/calculation'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { FindingCard } from '../parts/finding-card.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { AnswerValue } from './answer-value.tsx'
import { Drawing, shownBy } from './drawing.tsx'
import { reasonOf, spotAt } from './fault-words.ts'
import { boxId } from './form-context.ts'
import { type Question, valueAt } from './question.ts'
import type { Answer } from './use-answer.ts'
import { Sources, Working } from './working.tsx'

interface PartProps {
  readonly one: Calculation
  readonly input: JsonSchema
  readonly output: JsonSchema
  readonly question: Question
  readonly answer: Answer
  readonly untouched: boolean
}

/** What came out, or everything that still stands between the figures and an answer. */
export function AnswerPart({ one, input, output, question, answer, untouched }: PartProps) {
  const { say } = useWords()
  const { computed, faults, broken } = answer
  if (broken) return <Broken />
  if (untouched && computed && isNought(computed.result)) return <Unasked />
  if (!computed) return <Lacking input={input} question={question} faults={faults} calm={untouched} />
  return (
    <>
      <section id="answer" className="card padded calc-result" aria-live="polite">
        <SectionHead>{say({ en: 'Result', zh: '结果' })}</SectionHead>
        <AnswerValue
          schema={output}
          value={computed.result as Readonly<Record<string, unknown>>}
          without={shownBy(one.name)}
          lead
        />
      </section>
      {computed.warnings.length > 0 && (
        <section className="card">
          {computed.warnings.map((finding) => (
            <FindingCard key={`${finding.rule} ${finding.at} ${finding.says.en}`} finding={finding} />
          ))}
        </section>
      )}
      <Drawing name={one.name} question={question} result={computed.result} />
      <Working steps={computed.working} />
      <Sources sources={computed.sources} rules={one.rules} />
    </>
  )
}

/** Nothing but noughts came out of nothing. */
function isNought(result: unknown): boolean {
  return Object.values(result as Question).every((value) => value === null || value === '' || value === '0')
}

function Unasked() {
  const { say } = useWords()
  return (
    <p className="card padded t-task">
      {say({ en: 'Fill in figures: the answer comes here.', zh: '填上数字，这里就有答案。' })}
    </p>
  )
}

interface LackingProps {
  readonly input: JsonSchema
  readonly question: Question
  readonly faults: readonly Fault[]
  /** Nothing was typed yet: nothing is wrong. */
  readonly calm: boolean
}

/** Each reason leads to its box. What is not filled yet is no fault: it is said calmly. */
function Lacking({ input, question, faults, calm: untouched }: LackingProps) {
  const { say } = useWords()
  const calm = untouched || faults.every(({ code }) => code === 'missing')
  const many = faults.length
  return (
    <section className="card padded" aria-live="polite">
      <p className="t-task line">
        {!calm && <Mark kind="risk" />}
        {calm
          ? say({ en: `The answer comes with ${many} more`, zh: `再填 ${many} 项就有答案` })
          : say({ en: `No answer yet: ${many} to settle`, zh: `还算不出，差 ${many} 样` })}
      </p>
      <ul className="calc-lacking">
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.code} ${fault.message.en}`}>
            <Reason input={input} question={question} fault={fault} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reason({ input, question, fault }: Omit<LackingProps, 'faults' | 'calm'> & { readonly fault: Fault }) {
  const { say } = useWords()
  const spot = spotAt(input, question, fault.path)
  const reason = say(reasonOf(fault, spot?.schema, valueAt(question, fault.path)))
  if (!spot) return <span className="second">{reason}</span>
  return (
    <>
      <button type="button" className="as-link" onClick={() => bringTo(fault.path)}>
        {say(spot.name)}
      </button>{' '}
      {fault.code !== 'missing' && <span className="second">{reason}</span>}
    </>
  )
}

function bringTo(path: string): void {
  const box = document.getElementById(boxId(path))
  const fold = box?.closest('details')
  if (fold) fold.open = true
  box?.scrollIntoView({ block: 'center' })
  box?.focus()
}

const BROKEN: Words = {
  en: 'This is a fault of ours: these figures ought to be computable. What you typed stands; another figure may do.',
  zh: '这是我们的错：这些数字本应算得出来。您填的都还在，换个数字也许可行。',
}

function Broken() {
  const { say } = useWords()
  return (
    <section className="card padded" role="alert">
      <p className="t-task line">
        <Mark kind="risk" />
        {say(BROKEN)}
      </p>
    </section>
  )
}
