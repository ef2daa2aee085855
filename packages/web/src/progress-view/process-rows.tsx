import { MinusOutlined, PlusOutlined } from '@ant-design/icons'
import type { WorkshopRow } from '@gendan/contract/making-questions'
import { progressHelp } from '@gendan/forms/help/desk'
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  grouped,
  isDecimal,
  multiply,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { doneIn, type ProgressDraft } from './progress-draft.ts'

interface RowsProps {
  readonly row: WorkshopRow
  readonly line: string
  readonly draft: ProgressDraft
  readonly locked: boolean
  readonly wrong: (place: string) => readonly Words[]
  readonly onMade: (key: string, text: string) => void
}

/** Process by process of one line: what was made before, what today adds, what should be there by today. */
export function ProcessRows({ row, line, draft, locked, wrong, onMade }: RowsProps) {
  const target = targetOf(row, line)
  return (
    <Helped by={progressHelp}>
      <ul className="card process-list">
        {row.processes.map((process) => {
          const key = `${process.id}/${line}`
          return (
            <ProcessRow
              key={process.id}
              name={process.name}
              done={doneIn(row, process.id, line)}
              target={target}
              due={round(multiply(target, decimal(process.planned)), 0, 'half-up')}
              text={draft.made[key] ?? ''}
              locked={locked}
              wrong={wrong(key)}
              onText={(text) => onMade(key, text)}
            />
          )
        })}
      </ul>
    </Helped>
  )
}

/** What is to be made of a line. */
export function targetOf({ lines }: WorkshopRow, line: string): Decimal {
  return sumOf(lines.filter((one) => one.line === line).map((one) => one.target))
}

interface RowProps {
  readonly name: Words
  readonly done: Decimal
  readonly target: Decimal
  readonly due: Decimal
  readonly text: string
  readonly locked: boolean
  readonly wrong: readonly Words[]
  readonly onText: (text: string) => void
}

function ProcessRow({ name, done, target, due, text, locked, wrong, onText }: RowProps) {
  const { say, lang } = useWords()
  const more = isDecimal(text.trim()) ? decimal(text.trim()) : zero
  const now = add(done, more)
  const lack = subtract(due, now)
  const whole = compare(done, target) >= 0
  const title = sayIn(name, lang)
  return (
    <li className="process-row">
      <HelpRow className="process-head">
        <span className="fill">
          <span className="t-title">{title}</span>{' '}
          <span className="second">
            {grouped(done)} / {grouped(target)}
          </span>
          <HelpMark at="made.*.done" />
        </span>
        {!locked && (
          <Stepper
            name={title}
            text={text}
            more={more}
            left={subtract(target, done)}
            onText={onText}
            off={whole && text === ''}
          />
        )}
      </HelpRow>
      <ProgressBar done={percent(now, target)} planned={percent(due, target)} />
      <p className="line wraps t-small second">
        <span className="fill">{say({ en: `due ${grouped(due)}`, zh: `应到 ${grouped(due)}` })}</span>
        {compare(more, zero) > 0 && <span>{say({ en: `then ${grouped(now)}`, zh: `报后累计 ${grouped(now)}` })}</span>}
        <span className={compare(lack, zero) > 0 ? 'thin' : 'quiet'}>
          {compare(lack, zero) > 0
            ? say({ en: `${grouped(lack)} behind`, zh: `差 ${grouped(lack)}` })
            : say({ en: 'in time', zh: '按时' })}
        </span>
      </p>
      {wrong.map((one) => (
        <p key={one.en} className="field-finding risk" role="alert">
          {say(one)}
        </p>
      ))}
    </li>
  )
}

interface StepperProps {
  readonly name: string
  readonly text: string
  readonly more: Decimal
  readonly left: Decimal
  readonly off: boolean
  readonly onText: (text: string) => void
}

/** Today's pieces: typed on the number pad, or by steps; one press takes all that is left. */
function Stepper({ name, text, more, left, off, onText }: StepperProps) {
  const { say } = useWords()
  const step = (by: Decimal) => {
    const next = add(more, by)
    onText(compare(next, zero) <= 0 ? '' : next)
  }
  return (
    <span className="stepper">
      <Button
        aria-label={say({ en: `${name}: ten fewer`, zh: `${name}：减 10` })}
        icon={<MinusOutlined aria-hidden />}
        disabled={text === ''}
        onClick={() => step(decimal('-10'))}
      />
      <Input
        className="stepper-figure"
        inputMode="decimal"
        disabled={off}
        aria-label={say({ en: `${name}: made today`, zh: `${name}：今天做了` })}
        placeholder="0"
        value={text}
        onChange={(event) => onText(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <Button
        aria-label={say({ en: `${name}: ten more`, zh: `${name}：加 10` })}
        icon={<PlusOutlined aria-hidden />}
        disabled={off}
        onClick={() => step(compare(subtract(left, more), decimal('10')) < 0 ? subtract(left, more) : decimal('10'))}
      />
    </span>
  )
}

/** Whole percent, at most a hundred. */
export function percent(part: Decimal, whole: Decimal): number {
  if (compare(whole, zero) <= 0) return 0
  const share =
    compare(part, whole) >= 0 ? decimal('100') : round(divide(multiply(part, decimal('100')), whole), 0, 'down')
  return +share
}
