import { type LabTest, labState, labStates, standingTests } from '@gendan/forms/deal/lab-test'
import { labHelp } from '@gendan/forms/help/quality'
import { addDays } from '@gendan/kernel/day'
import { planLabTests } from '@gendan/orderfile/acts/lab-test-acts'
import { askedLabs } from '@gendan/orderfile/quality/lab-tests'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Helped } from '../parts/field-help.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { Ends, LabActs } from './lab-acts.tsx'
import { LabInput } from './lab-input.tsx'

interface LabsProps {
  readonly standing: Standing
}

/** Tests by laboratories: what the order's words ask for, where each stands, and its report as proof. */
export function LabTestsCard({ standing }: LabsProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [fresh, begin] = useState(false)
  const { file } = standing
  // What was done last stands last in the file; here each keeps its place, as it was planned.
  const all = (file.deal.quality?.labTests ?? []).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const may = rights.has('inspect') && file.aside === undefined
  const asked = may ? askedLabs(file) : []
  if (all.length === 0 && !may) return null
  return (
    <Helped by={labHelp}>
      <section className="card padded stack">
        <SectionHead note={say({ en: 'hold the final inspection until they pass', zh: '合格后才过终检' })}>
          {say({ en: 'Laboratory tests', zh: '实验室检测' })}
        </SectionHead>
        {all.map((one) => (
          <OneTest key={one.id} standing={standing} one={one} all={all} />
        ))}
        {asked.length > 0 && <Asked key={asked.map(({ standard }) => standard).join()} standing={standing} />}
        {may && !fresh && <Button onClick={() => begin(true)}>{say({ en: 'Another test …', zh: '另加检测…' })}</Button>}
        {fresh && <Fresh standing={standing} onDone={() => begin(false)} />}
      </section>
    </Helped>
  )
}

function placeOf({ at, standard, id }: LabTest): string {
  return `${at} ${standard} ${id}`
}

function OneTest({ standing, one, all }: LabsProps & { readonly one: LabTest; readonly all: readonly LabTest[] }) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const { standard, laboratory, due, asked, sent, answer, dropped, again } = one
  const over = dropped !== undefined || !standingTests(all).some(({ id }) => id === one.id)
  const { mark, late } = lookOf(one, over, today)
  return (
    <div className="point-row">
      <p className="line wraps">
        <Mark kind={mark} size={12} />
        <span className="medium fill">{standard}</span>
        <span className={mark === 'risk' ? 'risk' : 'second'}>{say(labStates[labState(one)])}</span>
      </p>
      <p className={late ? 'risk' : 'second'}>
        {[laboratory, say({ en: `report by ${due}`, zh: `${due} 前出报告` })].filter(Boolean).join(' · ')}
        {late && say({ en: ' · overdue', zh: ' · 逾期' })}
        {again && say({ en: ' · tested again', zh: ' · 重测' })}
      </p>
      {asked && <p className="quiet t-small">“{asked.slice(0, 160)}”</p>}
      {sent && (
        <p className="second t-small">
          {say({ en: 'Sample sent ', zh: '送样 ' })}
          {[sent.day, sent.what, sent.waybill].filter(Boolean).join(' · ')}
        </p>
      )}
      <ReportLine one={one} today={today} />
      {[answer?.word, dropped?.why].filter(Boolean).map((word) => (
        <p key={word} className="second t-small">
          “{word}”
        </p>
      ))}
      {!over && <LabActs standing={standing} one={one} />}
    </div>
  )
}

/** Red what has failed, is in doubt or late; done what has passed or is over. */
function lookOf(one: LabTest, over: boolean, today: string) {
  const state = labState(one)
  const late = !over && (state === 'planned' || state === 'sent') && one.due < today
  const ranOut = !over && state === 'passed' && one.report?.until !== undefined && one.report.until < today
  if (ranOut) return { mark: 'risk', late } as const
  if (over || state === 'passed') return { mark: 'done', late } as const
  return { mark: late || state === 'failed' || state === 'doubt' ? 'risk' : 'wait', late } as const
}

function ReportLine({ one: { report }, today }: { readonly one: LabTest; readonly today: string }) {
  const { say } = useWords()
  if (!report) return null
  const { number, day, word, until, files } = report
  return (
    <>
      <p className="second t-small">
        {[number, day, word && `“${word}”`].filter(Boolean).join(' · ')}
        {until && (
          <span className={until < today ? 'risk' : ''}>
            {say({ en: ` · valid until ${until}`, zh: ` · 有效期至 ${until}` })}
            {until < today && say({ en: ', run out', zh: '，已过期' })}
          </span>
        )}
      </p>
      {files.map((file) => (
        <EvidenceLink key={file.attachment} evidence={file} />
      ))}
    </>
  )
}

/** What the order's words ask for: looked over and taken in one act. */
function Asked({ standing }: LabsProps) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const act = useAct()
  const asked = askedLabs(standing.file)
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const [laboratory, name] = useState('')
  const [due, setDue] = useState(() => dueBy(standing, today))
  const taken = asked.filter(({ standard }) => !left.has(standard))
  const toggle = (one: string) =>
    leave(new Set(left.has(one) ? [...left].filter((other) => other !== one) : [...left, one]))
  async function plan() {
    const tests = taken.map((one) => ({ ...one, id: crypto.randomUUID(), laboratory, due, again: '' }))
    await act.run(planLabTests, { tests }, { id: standing.file.id, expected: standing.version })
  }
  return (
    <div className="stack plan-row">
      <p className="second">{say({ en: 'The words of this order ask for:', zh: '本单文字要求：' })}</p>
      {asked.map(({ standard, asked: words }) => (
        <div key={standard}>
          <Checkbox checked={!left.has(standard)} onChange={() => toggle(standard)}>
            {standard}
          </Checkbox>
          <p className="quiet t-small">“{words.slice(0, 160)}”</p>
        </div>
      ))}
      <LabInput at="laboratory" label={{ en: 'Laboratory', zh: '实验室' }} value={laboratory} onChange={name} />
      <LabInput at="due" label={{ en: 'Report wanted by', zh: '报告期限' }} type="date" value={due} onChange={setDue} />
      {act.said}
      <Button type="primary" loading={act.busy} disabled={taken.length === 0 || due === ''} onClick={() => void plan()}>
        {say({ en: `Plan ${taken.length}`, zh: `安排这 ${taken.length} 项` })}
      </Button>
    </div>
  )
}

function Fresh({ standing, onDone }: LabsProps & { readonly onDone: () => void }) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const act = useAct()
  const [id] = useState(() => crypto.randomUUID())
  const [standard, setStandard] = useState('')
  const [laboratory, setLaboratory] = useState('')
  const [due, setDue] = useState(() => dueBy(standing, today))
  async function plan() {
    const tests = [{ id, standard, laboratory, due, asked: '', again: '' }]
    if (await act.run(planLabTests, { tests }, { id: standing.file.id, expected: standing.version })) onDone()
  }
  return (
    <div className="stack">
      <LabInput
        at="standard"
        label={{ en: 'What is tested, by which standard', zh: '检测什么、按什么标准' }}
        value={standard}
        onChange={setStandard}
      />
      <LabInput
        at="laboratory"
        label={{ en: 'Laboratory', zh: '实验室' }}
        value={laboratory}
        onChange={setLaboratory}
      />
      <LabInput at="due" label={{ en: 'Report wanted by', zh: '报告期限' }} type="date" value={due} onChange={setDue} />
      {act.said}
      <Ends onDone={onDone}>
        <Button
          type="primary"
          loading={act.busy}
          disabled={standard.trim() === '' || due === ''}
          onClick={() => void plan()}
        >
          {say({ en: 'Plan it', zh: '安排检测' })}
        </Button>
      </Ends>
    </div>
  )
}

/** Ready 45 days before the goods are shipped, as the alarm asks; a fortnight from today at the least. */
function dueBy({ file }: Standing, today: string): string {
  const latest = (file.deal.contract ?? file.deal.offer)?.terms.shipment.latest
  const wanted = latest ? addDays(latest, -45) : ''
  const soonest = addDays(today, 14)
  return wanted > soonest ? wanted : soonest
}
