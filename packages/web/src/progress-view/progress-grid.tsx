import type { WorkshopRow } from '@gendan/contract/making-questions'
import { progressHelp } from '@gendan/forms/help/desk'
import { decimal, grouped, multiply, round } from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { useWorld } from '../app/world.ts'
import { Helped, HelpMark } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import { dayRange } from '../words/write.ts'
import { percent } from './process-rows.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { doneIn, type ProgressDraft } from './progress-draft.ts'

interface GridProps {
  readonly row: WorkshopRow
  readonly draft: ProgressDraft
  readonly locked: boolean
  readonly wrong: (place: string) => readonly Words[]
  readonly set: (change: Partial<ProgressDraft>) => void
}

/** The desk's grid: a row for each line, a column for each process; planned, done, and what today adds; stock at the end. */
export function ProgressGrid({ row, draft, locked, wrong, set }: GridProps) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  return (
    <div className="card progress-grid-card">
      <table className="progress-grid">
        <thead>
          <tr>
            <th scope="col">{say({ en: 'Goods', zh: '货号' })}</th>
            <th scope="col" className="figures">
              {say({ en: 'To make', zh: '应做' })}
            </th>
            {row.processes.map(({ id, name, from, until }) => (
              <th key={id} scope="col">
                {sayIn(name, lang)}
                <span className="quiet t-small"> {dayRange(from, until, day, lang)}</span>
              </th>
            ))}
            <th scope="col">
              {say({ en: 'Into stock', zh: '入库' })}
              <Helped by={progressHelp}>
                <HelpMark at="stocked.*.quantity" />
              </Helped>
            </th>
          </tr>
        </thead>
        <tbody>
          {row.lines.map((line) => (
            <tr key={line.line}>
              <th scope="row">
                {line.code} <span className="second">{sayIn(line.name, lang)}</span>
              </th>
              <td className="figures">{grouped(line.target)}</td>
              {row.processes.map((process) => {
                const key = `${process.id}/${line.line}`
                return (
                  <Cell
                    key={process.id}
                    name={`${line.code} ${sayIn(process.name, lang)}`}
                    done={doneIn(row, process.id, line.line)}
                    target={line.target}
                    due={round(multiply(decimal(line.target), decimal(process.planned)), 0, 'half-up')}
                    text={draft.made[key] ?? ''}
                    locked={locked}
                    wrong={wrong(key)}
                    onText={(text) => set({ made: { ...draft.made, [key]: text } })}
                  />
                )
              })}
              <Cell
                name={`${line.code} ${say({ en: 'into stock', zh: '入库' })}`}
                done={line.stocked}
                target={line.target}
                text={draft.stocked[line.line] ?? ''}
                locked={locked}
                wrong={wrong(`stocked/${line.line}`)}
                onText={(text) => set({ stocked: { ...draft.stocked, [line.line]: text } })}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly name: string
  readonly done: string
  readonly target: string
  readonly due?: string
  readonly text: string
  readonly locked: boolean
  readonly wrong: readonly Words[]
  readonly onText: (text: string) => void
}

function Cell({ name, done, target, due, text, locked, wrong, onText }: CellProps) {
  const { say } = useWords()
  const [made, whole] = [decimal(done), decimal(target)]
  return (
    <td>
      <span className="line">
        <span className="fill figures">
          {grouped(done)}
          {due !== undefined && <span className="quiet"> / {grouped(due)}</span>}
        </span>
        {!locked && (
          <Input
            className="grid-figure"
            inputMode="decimal"
            status={wrong.length > 0 ? 'error' : ''}
            aria-label={say({ en: `${name}: made today`, zh: `${name}：今天做了` })}
            placeholder="+0"
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </span>
      <ProgressBar done={percent(made, whole)} planned={due === undefined ? 0 : percent(decimal(due), whole)} />
      {wrong.map((one) => (
        <span key={one.en} className="field-finding risk" role="alert">
          {say(one)}
        </span>
      ))}
    </td>
  )
}
