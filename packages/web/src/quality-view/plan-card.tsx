import { type Inspection, inspectionKinds } from '@gendan/forms/deal/inspection'
import { nextSeverities } from '@gendan/forms/deal/inspection-severity'
import { planIfAny } from '@gendan/forms/kinds/parts/inspection-plan'
import { planInspections } from '@gendan/orderfile/acts/plan-inspections'
import { checklistOf } from '@gendan/orderfile/quality/checklist'
import type { ProposedInspection } from '@gendan/orderfile/quality/proposed-inspections'
import { AutoComplete, Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { asAsked } from './begun-inspection.ts'
import { useLastOrder } from './use-last-order.ts'
import { useProposed } from './use-proposed.ts'
import { type SeverityRow, severityBy, useSeverities } from './use-severities.ts'
import './quality-view.css'

interface PlanProps {
  readonly standing: Standing
  readonly here: FirmHere
}

/** What the order asks to be inspected, with day, lot and limits from its own words: looked over, moved, taken. */
export function PlanCard({ standing, here }: PlanProps) {
  const proposed = useProposed(standing, here)
  if (proposed.length === 0) return null
  return <Proposal key={proposed.map(({ inspection }) => inspection.id).join(' ')} {...{ standing, here, proposed }} />
}

function Proposal({ standing, here, proposed }: PlanProps & { readonly proposed: readonly ProposedInspection[] }) {
  const { say } = useWords()
  const act = useAct()
  const notice = useNotice()
  const [days, setDays] = useState<Readonly<Record<string, string>>>({})
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const last = useLastOrder(standing.file, true)
  const severityOf = useSeverities(standing.file.id)
  const [whys, setWhys] = useState<Readonly<Record<string, string>>>({})
  const [by, setBy] = useState(() => inspectorsOf(here)[0] ?? '')
  const taken = proposed.filter(({ inspection }) => !left.has(inspection.id))
  async function plan() {
    const inspections = taken.map(({ inspection }) => ({
      ...asAsked({ ...inspection, points: checklistOf(standing.file, inspection, last.file) }, standing.file),
      by: by.trim(),
      planned: days[inspection.id] || inspection.planned,
      ...severityIn(severityOf.of(inspection), whys[inspection.id]),
    }))
    const on = { id: standing.file.id, expected: standing.version }
    if (await act.run(planInspections, { inspections }, on)) notice({ says: { en: 'Planned.', zh: '已安排。' } })
  }
  const toggle = (id: string) => leave(new Set(left.has(id) ? [...left].filter((one) => one !== id) : [...left, id]))
  return (
    <section className="card padded stack plan-card">
      <SectionHead
        note={say({ en: 'from this order’s purchases, production and clauses', zh: '按本单采购、生产和条款' })}
      >
        {say({ en: 'Inspections to plan', zh: '建议的验货计划' })}
      </SectionHead>
      {proposed.map((one) => (
        <Row
          key={one.inspection.id}
          one={one}
          goods={goodsIn(standing, one)}
          taken={!left.has(one.inspection.id)}
          day={days[one.inspection.id] ?? one.inspection.planned}
          onTake={() => toggle(one.inspection.id)}
          row={severityOf.of(one.inspection)}
          why={whys[one.inspection.id] ?? ''}
          onWhy={(why) => setWhys({ ...whys, [one.inspection.id]: why })}
          onDay={(day) => setDays({ ...days, [one.inspection.id]: day })}
        />
      ))}
      <label className="line" htmlFor="plan-by">
        <span>{say({ en: 'Inspector', zh: '验货人' })}</span>
        <AutoComplete
          id="plan-by"
          className="fill"
          maxLength={80}
          value={by}
          options={inspectorsOf(here).map((value) => ({ value }))}
          onChange={setBy}
        />
      </label>
      {act.said}
      <Button
        type="primary"
        loading={act.busy}
        disabled={taken.length === 0 || !(last.ready && severityOf.ready)}
        onClick={() => void plan()}
      >
        {say({ en: `Plan ${taken.length}`, zh: `安排这 ${taken.length} 次` })}
      </Button>
    </section>
  )
}

interface RowProps {
  readonly one: ProposedInspection
  readonly goods: string
  readonly taken: boolean
  readonly day: string
  readonly onTake: () => void
  readonly onDay: (day: string) => void
  /** What the record proposes, and why it is inspected all the same where acceptance has stopped. */
  readonly row: SeverityRow | undefined
  readonly why: string
  readonly onWhy: (why: string) => void
}

function Row(props: RowProps) {
  const { inspection, because, limitsFrom } = props.one
  const { goods, taken, day, onTake, onDay, row, why, onWhy } = props
  const { say } = useWords()
  const { kind, lot, level, aql, place, id } = inspection
  const { severity } = severityIn(row, why)
  const plan = planIfAny({ ...inspection, ...(severity ? { severity } : {}) })
  const draws = plan ? say({ en: `, draw ${plan.sample}`, zh: `，抽 ${plan.sample}` }) : ''
  return (
    <div className="plan-row">
      <p className="line">
        <Checkbox checked={taken} onChange={onTake}>
          <span className="medium">{say(inspectionKinds[kind])}</span>
        </Checkbox>
        <span className="fill one-line">{goods}</span>
        <Input
          type="date"
          className="plan-day"
          aria-label={say({
            en: `Day of ${inspectionKinds[kind].en} ${id}`,
            zh: `${inspectionKinds[kind].zh}日期 ${id}`,
          })}
          value={day}
          disabled={!taken}
          onChange={(event) => onDay(event.target.value)}
        />
      </p>
      <p className="second t-small">
        {say(because)} · {lot.value} {lot.unit}, {level}, AQL {aql.critical}/{aql.major}/{aql.minor}
        {draws} {place && `· ${place}`}
      </p>
      {severity && (
        <p
          className={
            severity.proposed === 'normal' || severity.proposed === 'reduced' ? 'second t-small' : 'risk t-small'
          }
        >
          {say({
            en: `${nextSeverities[severity.proposed].en}: earlier lots ${severity.lots}, of them refused ${severity.refused}`,
            zh: `${nextSeverities[severity.proposed].zh}：以往 ${severity.lots} 批拒收 ${severity.refused} 批`,
          })}
        </p>
      )}
      {severity?.proposed === 'stop' && taken && (
        <Input
          maxLength={500}
          value={why}
          placeholder={say({ en: 'What the maker has changed since', zh: '厂方此后改了什么' })}
          aria-label={say({ en: 'What the maker has changed since', zh: '厂方此后改了什么' })}
          onChange={(event) => onWhy(event.target.value)}
        />
      )}
      {limitsFrom && (
        <p className="quiet t-small">
          {say({ en: 'limits as the order says: ', zh: '限度依本单：' })}“{limitsFrom.slice(0, 160)}”
        </p>
      )}
    </div>
  )
}

function severityIn(row: SeverityRow | undefined, why = ''): Pick<Inspection, 'severity'> {
  const severity = severityBy(row)
  return severity ? { severity: { ...severity, why } } : {}
}

/** In the cockpit: how many inspections the order asks for that nobody has planned. */
export function PlanHint({ standing, here }: { readonly standing: Standing; readonly here: FirmHere | undefined }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { length } = useProposed(standing, here)
  if (length === 0) return null
  return (
    <p className="section-act">
      <Go to={worldPath(world, `/orders/${standing.file.id}/inspections?part=new`)}>
        {say({ en: `${length} to plan, proposed by this order`, zh: `按本单还应安排 ${length} 次` })}
      </Go>
    </p>
  )
}

/** Colleagues whose post it is, by name. */
function inspectorsOf({ firm, nameOf }: FirmHere): readonly string[] {
  return firm.members
    .filter(({ posts, active }) => active && posts.includes('qc'))
    .map(({ account }) => nameOf(account))
}

function goodsIn({ file }: Standing, { inspection: { purchase } }: ProposedInspection): string {
  const bought = file.deal.purchases?.find(({ id }) => id === purchase)
  const lines = bought?.lines ?? (file.deal.contract ?? file.deal.offer)?.terms.lines ?? []
  const [first] = lines
  if (!first) return ''
  return [first.code, first.name.zh || first.name.en, lines.length > 1 ? `+${lines.length - 1}` : '']
    .filter(Boolean)
    .join(' ')
}
