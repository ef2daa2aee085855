import type { MakingKind } from '@gendan/firm/making'
import type { Progress } from '@gendan/forms/deal/progress'
import { judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { say as sayIn } from '@gendan/kernel/words'
import { setProcesses } from '@gendan/orderfile/acts/set-processes'
import { startOf } from '@gendan/orderfile/progress/processes'
import { processRules } from '@gendan/orderfile/progress/progress-rules'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

interface DaysProps {
  readonly standing: Standing
  readonly plan: Pick<Progress, 'kind' | 'processes'>
  readonly kind: MakingKind | undefined
}

/** Which process takes which days; names and days are changed here, processes are added and taken out. */
export function ProcessDays({ standing: { file, version }, plan, kind }: DaysProps) {
  const { say, lang } = useWords()
  const { rights, day } = useWorld()
  const act = useAct()
  const notice = useNotice()
  const [open, setOpen] = useState(false)
  const [typed, type] = useState(plan.processes)
  const { progress, production } = file.deal
  const findings = judge(processRules, {
    processes: typed,
    progress,
    begins: startOf(file.deal),
    finish: production?.finish,
  })
  const put = (i: number, change: Partial<Progress['processes'][number]>) =>
    type(typed.map((one, n) => (n === i ? { ...one, ...change } : one)))
  async function save() {
    if (!(await act.run(setProcesses, { kind: plan.kind, processes: typed }, { id: file.id, expected: version })))
      return
    setOpen(false)
    notice({ says: { en: 'The processes are set.', zh: '工序已排好。' } })
  }
  return (
    <section className="card padded stack">
      <h2 className="t-title">
        {say({ en: 'Processes', zh: '工序安排' })} <span className="second">{kind && sayIn(kind.name, lang)}</span>
      </h2>
      {!progress && (
        <p className="second t-small">
          {say({
            en: 'Proposed from the kind of goods (settings); kept with the first report.',
            zh: '按商品类别推算（可在设置里改），首次报数时固定下来。',
          })}
        </p>
      )}
      {!open && (
        <ul>
          {plan.processes.map(({ id, name, from, until }) => (
            <li key={id} className="line">
              <span className="fill">{sayIn(name, lang)}</span>
              <span className="figures">
                {shortDay(from, day, lang)}–{shortDay(until, day, lang)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open &&
        typed.map(({ id, name, from, until }, i) => (
          <div key={id} className="fault-row">
            <Input
              className="fault-what"
              aria-label={say({ en: 'Process', zh: '工序' })}
              value={name.zh}
              onChange={(event) =>
                put(i, { name: { en: name.en === name.zh ? event.target.value : name.en, zh: event.target.value } })
              }
            />
            <Input
              className="progress-day"
              type="date"
              aria-label={say({ en: `${name.en} from`, zh: `${name.zh}开始` })}
              value={from}
              onChange={(event) => put(i, { from: event.target.value })}
            />
            <Input
              className="progress-day"
              type="date"
              aria-label={say({ en: `${name.en} until`, zh: `${name.zh}结束` })}
              value={until}
              onChange={(event) => put(i, { until: event.target.value })}
            />
            <Button onClick={() => type(typed.filter((_, n) => n !== i))}>{say({ en: 'Remove', zh: '删去' })}</Button>
          </div>
        ))}
      {open &&
        findings.map((one) => (
          <p key={`${one.rule} ${one.at}`} className="field-finding risk" role="alert">
            {say(one.says)} {one.remedy && say(one.remedy)}
          </p>
        ))}
      {act.said}
      {rights.has('progress') && (
        <div className="line wraps">
          {!open && <Button onClick={() => setOpen(true)}>{say({ en: 'Change the processes', zh: '改工序' })}</Button>}
          {open && (
            <>
              <Button
                type="primary"
                loading={act.busy}
                disabled={
                  findings.length > 0 || typed.length === 0 || (progress !== undefined && same(typed, plan.processes))
                }
                onClick={() => void save()}
              >
                {say({ en: 'Set the processes', zh: '排好工序' })}
              </Button>
              <Button onClick={() => type([...typed, added(typed)])}>
                {say({ en: 'Add a process', zh: '加工序' })}
              </Button>
              <Button
                onClick={() => {
                  type(plan.processes)
                  setOpen(false)
                }}
              >
                {say({ en: 'Leave as it is', zh: '不改了' })}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  )
}

/** One more, with the days of the last, under a name that none had before. */
function added(processes: Progress['processes']): Progress['processes'][number] {
  const last = processes.at(-1)
  const taken = processes.map(({ id }) => Number(/^x(\d+)$/.exec(id)?.[1] ?? 0))
  return {
    id: `x${Math.max(0, ...taken) + 1}`,
    name: { en: '', zh: '' },
    from: last?.from ?? '',
    until: last?.until ?? '',
  }
}
