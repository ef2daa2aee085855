import { calculationNamed } from '@gendan/trade/calculation/answer'
import type { Calculation, Fault } from '@gendan/trade/calculation/calculation'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { schemaOf } from '@gendan/trade/calculation/described'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useMemo } from 'react'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { AnswerActs } from './answer-acts.tsx'
import { AnswerPart } from './answer-part.tsx'
import { FirstFigure } from './answer-value.tsx'
import { completed } from './completed.ts'
import { FormContext } from './form-context.ts'
import { Given } from './given.tsx'
import { OrderCard, useOrderLine } from './order-use.tsx'
import type { Question } from './question.ts'
import { RecordFields } from './question-form.tsx'
import { headTitle } from './shown.ts'
import { useAnswer } from './use-answer.ts'
import { useQuestion } from './use-question.ts'
import { usualFields } from './usual.ts'
import './calculator.css'

/** One calculation: its figures are typed, or come with the address; the answer stands beside them as one types. */
export function CalculatorPage() {
  const { name } = useParams({ from: '/w/$world/calc/$name' })
  const asked = useQuery({
    queryKey: ['calculation', name],
    queryFn: async () => (await calculationNamed(calculations, name)) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (asked.data === undefined) return <Waiting title={{ en: 'Calculation', zh: '计算' }} of={[asked]} />
  if (asked.data === null) return <NotHere name={name} />
  return <Calculator key={name} one={asked.data} />
}

function Calculator({ one }: { readonly one: Calculation }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const input = useMemo(() => schemaOf(one.input, 'input'), [one])
  const output = useMemo(() => schemaOf(one.output, 'output'), [one])
  const usual = useMemo(() => usualFields(one.examples), [one])
  const asking = useQuestion()
  const question = useMemo(() => completed(input, asking.question), [input, asking.question])
  const answer = useAnswer(one, question, asking.round)
  const narrow = useNarrow()
  const order = useOrderLine(one.name)
  const untouched = Object.keys(asking.question).length === 0
  const form = {
    shape: input,
    question,
    loaded: asking.loaded,
    change: asking.type,
    faults: untouched ? calmed(answer.faults) : answer.faults,
    usual,
  }
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, '/calc')} className="title-back">
            {say({ en: 'Calculate', zh: '计算' })}
          </Go>
          <span className="title-slash"> / </span>
          {headTitle(say(one.title))}
        </>
      }
      named={headTitle(say(one.title))}
      note={narrow && answer.computed && <FirstFigure schema={output} result={answer.computed.result} />}
      acts={<AnswerActs one={one} question={question} computed={answer.computed} order={order} />}
    >
      <div className="calculator">
        {order && <OrderCard order={order} />}
        <div className="stack calc-left">
          <form className="card padded calc-form" key={asking.round} onSubmit={(event) => event.preventDefault()}>
            <p className="second calc-says">{say(one.says)}</p>
            <Examples one={one} load={asking.load} filled={!untouched} />
            <FormContext value={form}>
              <RecordFields schema={input} path="" />
            </FormContext>
          </form>
        </div>
        <div className="stack calc-right">
          <Given one={one} input={input} question={question} />
          <AnswerPart
            one={one}
            input={input}
            output={output}
            question={question}
            answer={answer}
            untouched={untouched}
          />
        </div>
      </div>
    </Screen>
  )
}

/** Before anything was typed nothing is wrong yet: everything that stands against an answer is only not there. */
function calmed(faults: readonly Fault[]): readonly Fault[] {
  return faults.map((fault) => ({ ...fault, code: 'missing' }))
}

interface ExamplesProps {
  readonly one: Calculation
  readonly load: (question: Question) => void
  readonly filled: boolean
}

/** Examples to load; what was typed before is one step back. */
function Examples({ one, load, filled }: ExamplesProps) {
  const { say } = useWords()
  return (
    <div className="line calc-examples">
      <Select
        className="fill"
        value={null}
        aria-label={say({ en: 'Load an example', zh: '载入例题' })}
        placeholder={say({ en: 'Load an example', zh: '载入例题' })}
        popupMatchSelectWidth={false}
        options={one.examples.map(({ title }, at) => ({ value: at, label: say(title) }))}
        onChange={(at: number | null) => load(one.examples[at ?? 0]?.input ?? {})}
      />
      {filled && (
        <Button type="text" onClick={() => load({})}>
          {say({ en: 'Clear', zh: '清空' })}
        </Button>
      )}
    </div>
  )
}

function NotHere({ name }: { readonly name: string }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const navigate = useNavigate()
  return (
    <Screen title={say({ en: 'Calculate', zh: '计算' })}>
      <div className="card">
        <Empty
          says={{ en: `There is no calculation “${name}”`, zh: `没有名为“${name}”的计算` }}
          what={{ en: 'The address may be old, or mistyped.', zh: '地址可能旧了，或者写错了。' }}
          first={{
            label: { en: 'All calculations', zh: '看全部计算' },
            go: () => void navigate({ to: worldPath(world, '/calc') }),
          }}
        />
      </div>
    </Screen>
  )
}
