import { figuresShape, type Report } from '@gendan/forms/deal/progress'
import { blocks, judge } from '@gendan/kernel/rule'
import { say as sayIn } from '@gendan/kernel/words'
import { correctProgress } from '@gendan/orderfile/acts/correct-progress'
import { madeLines } from '@gendan/orderfile/progress/counted'
import { startOf } from '@gendan/orderfile/progress/processes'
import { progressRules } from '@gendan/orderfile/progress/progress-rules'
import { Input } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'

interface CorrectProps {
  readonly report: Report
  readonly standing: Standing
  readonly onClose: () => void
}

/** Puts the figures of a report right; the reason is asked, and what stood there stays. */
export function CorrectDialog({ report, standing, onClose }: CorrectProps) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const act = useAct()
  const { file, version } = standing
  const [made, setMade] = useState(report.made.map(({ done }): string => done))
  const [stocked, setStocked] = useState(report.stocked.map(({ quantity }): string => quantity))
  const [reason, setReason] = useState('')
  const read = figuresShape.safeParse({
    made: report.made.map((one, i) => ({ ...one, done: plain(made[i]) })),
    stocked: report.stocked.map((one, i) => ({ ...one, quantity: plain(stocked[i]) })),
    note: report.note,
  })
  const { progress } = file.deal
  const findings = read.success
    ? judge(progressRules, {
        ...{ figures: read.data, photos: report.photos, day: report.day, today, begins: startOf(file.deal), reason },
        ...{ lines: madeLines(file), processes: progress?.processes ?? [] },
        others: { reports: (progress?.reports ?? []).filter(({ id }) => id !== report.id) },
      }).filter(({ weight, rule }) => weight === 'block' && rule !== 'PG-09')
    : []
  async function save() {
    if (!read.success) return
    const input = { report: report.id, figures: read.data, reason }
    if (await act.run(correctProgress, input, { id: file.id, expected: version })) onClose()
  }
  const nameOf = (process: string) => {
    const found = progress?.processes.find(({ id }) => id === process)
    return found ? sayIn(found.name, lang) : process
  }
  return (
    <Dialog title={say({ en: `Correct ${report.day}`, zh: `更正 ${report.day} 的数` })} open onClose={onClose}>
      <DialogForm
        act={{ en: 'Correct', zh: '更正' }}
        leave={{ en: 'Leave it', zh: '不改了' }}
        ready={read.success && !blocks(findings) && reason.trim() !== ''}
        busy={act.busy}
        said={act.said}
        onAct={() => void save()}
        onClose={onClose}
      >
        {report.made.map((one, i) => (
          <Figure
            key={`${one.process}/${one.line}`}
            label={`${nameOf(one.process)} · ${one.line}`}
            value={made[i] ?? ''}
            onChange={(value) => setMade(made.map((old, n) => (n === i ? value : old)))}
          />
        ))}
        {report.stocked.map((one, i) => (
          <Figure
            key={`stocked/${one.line}`}
            label={`${say({ en: 'Into stock', zh: '入库' })} · ${one.line}`}
            value={stocked[i] ?? ''}
            onChange={(value) => setStocked(stocked.map((old, n) => (n === i ? value : old)))}
          />
        ))}
        <Input.TextArea
          aria-label={say({ en: 'What was wrong', zh: '原来错在哪里' })}
          placeholder={say({ en: 'What was wrong', zh: '原来错在哪里' })}
          autoSize
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {!read.success && (
          <p className="field-finding risk">{say({ en: 'A figure cannot be read.', zh: '有数字读不出来。' })}</p>
        )}
        {findings.map((one) => (
          <p key={`${one.rule} ${one.at}`} className="field-finding risk" role="alert">
            {say(one.says)}
          </p>
        ))}
      </DialogForm>
    </Dialog>
  )
}

function plain(text: string | undefined): string {
  return (text ?? '').trim().replaceAll(',', '')
}

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Figure({ label, value, onChange }: FigureProps) {
  const id = useId()
  return (
    <div className="line">
      <label className="fill" htmlFor={id}>
        {label}
      </label>
      <Input
        id={id}
        className="stepper-figure"
        inputMode="decimal"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
