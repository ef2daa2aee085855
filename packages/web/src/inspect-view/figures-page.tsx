import type { Answer } from '@gendan/contract/questions'
import { type InspectionKind, inspectionKinds } from '@gendan/forms/deal/inspection'
import { type DefectClass, defectClassNames } from '@gendan/forms/deal/inspection-parts'
import { type NextSeverity, nextSeverities } from '@gendan/forms/deal/inspection-severity'
import { addDays, addMonths, type Day } from '@gendan/kernel/day'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { BarRows } from '../figures-view/bar-rows.tsx'
import { ColumnsChart } from '../figures-view/columns-chart.tsx'
import '../figures-view/figures.css'
import { PartySelect } from '../order-view/party-select.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { filled, type ListAddress } from '../parts/list-address.ts'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { makerIn } from './inspection-columns.tsx'

type Figures = Answer<'inspection-figures'>

const NAME: Words = { en: 'Figures of quality', zh: '质检统计' }

/** First pass and faults per supplier, per fault and by month, each leading to its inspections; how the next lots are to be inspected. */
export function InspectionFigures() {
  const { say } = useWords()
  const { day, id: world } = useWorld()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/inspections/figures' })
  const span = { from: search['from'] || addMonths(day, -12), to: search['to'] || day }
  const maker = search['maker'] ?? ''
  const asked = useAsk('inspection-figures', { ...span, ...(maker ? { maker } : {}) }, { keepOld: true })
  const go = (change: ListAddress) =>
    void navigate({
      to: '/w/$world/inspections/figures',
      params: { world },
      search: filled({ ...search, ...change }),
      replace: true,
    })
  if (!asked.data) return <Waiting title={NAME} of={[asked]} />
  const { suppliers, months, faults, switching } = asked.data
  const link = (more: ListAddress) =>
    `/inspections?${new URLSearchParams(filled({ all: '1', ...span, ...(maker ? { maker } : {}), ...more }))}`
  return (
    <Screen title={say(NAME)}>
      <div className="line wraps table-bar">
        <Go to={worldPath(world, '/inspections')}>{say({ en: 'All inspections', zh: '全部验货' })}</Go>
        <Span label={{ en: 'From', zh: '从' }} value={span.from} onDay={(from) => go({ from })} />
        <Span label={{ en: 'to', zh: '到' }} value={span.to} onDay={(to) => go({ to })} />
        <PartySelect
          id="quality-maker"
          className="ledger-filter"
          label={{ en: 'Any supplier', zh: '全部供应商' }}
          party="supplier"
          clears
          value={maker}
          onChange={(next) => go({ maker: next })}
        />
      </div>
      <div className="stack">
        {suppliers.length === 0 ? (
          <Empty
            says={{ en: 'Nothing was inspected in these days', zh: '这段时间没有验货结果' }}
            what={{ en: 'Choose other days, or another supplier.', zh: '请换日期或供应商。' }}
          />
        ) : (
          <>
            <Months months={months} link={link} />
            <Suppliers suppliers={suppliers} link={link} />
            <Faults faults={faults} link={link} />
          </>
        )}
        <Switching rows={switching} />
      </div>
    </Screen>
  )
}

interface SpanProps {
  readonly label: Words
  readonly value: Day
  readonly onDay: (day: Day) => void
}

function Span({ label, value, onDay }: SpanProps) {
  const { say } = useWords()
  return (
    <span className="line">
      {say(label)}
      <Input
        type="date"
        className="plan-day"
        aria-label={say(label)}
        value={value}
        onChange={(event) => event.target.value && onDay(event.target.value)}
      />
    </span>
  )
}

type Link = (more: ListAddress) => string

function perHundred({ defects, drawn }: { readonly defects: number; readonly drawn: number }): string {
  return drawn > 0 ? `${Math.round((defects / drawn) * 1000) / 10}` : '–'
}

function Months({ months, link }: { readonly months: Figures['months']; readonly link: Link }) {
  const { say } = useWords()
  return (
    <section className="card padded">
      <SectionHead note={say({ en: 'passed at the first look, of all first looks', zh: '首检合格数／首检数' })}>
        {say({ en: 'First pass by month', zh: '首检合格（按月）' })}
      </SectionHead>
      <ColumnsChart
        says={{ en: 'First pass by month', zh: '首检合格（按月）' }}
        columns={months.map(({ month, inspected, passed }) => ({
          ...{ key: month, good: passed, bad: inspected - passed },
          to: link({ from: `${month}-01`, to: addDays(addMonths(`${month}-01`, 1), -1), first: '1' }),
        }))}
      />
      <p className="second t-small">
        {say({ en: 'Faults per hundred pieces: ', zh: '百件缺陷数：' })}
        {months.map((one) => `${one.month} ${perHundred(one)}`).join(' · ')}
      </p>
    </section>
  )
}

function Suppliers({ suppliers, link }: { readonly suppliers: Figures['suppliers']; readonly link: Link }) {
  const { say, lang } = useWords()
  return (
    <section className="card padded">
      <SectionHead note={say({ en: 'first pass · faults per hundred pieces', zh: '首检合格 · 百件缺陷数' })}>
        {say({ en: 'By supplier', zh: '按供应商' })}
      </SectionHead>
      <BarRows
        rows={suppliers.map((one) => ({
          ...{
            key: one.maker || 'own',
            name: makerIn(one, lang),
            size: one.inspected,
            lost: one.inspected - one.passed,
          },
          says: `${one.passed}/${one.inspected} · ${perHundred(one)}${one.correcting > 0 ? say({ en: ` · ${one.correcting} corrections open`, zh: ` · 整改未关 ${one.correcting}` }) : ''}`,
          to: link({ maker: one.maker || 'own' }),
        }))}
      />
    </section>
  )
}

function Faults({ faults, link }: { readonly faults: Figures['faults']; readonly link: Link }) {
  const { say, lang } = useWords()
  if (faults.length === 0) return null
  return (
    <section className="card padded">
      <SectionHead note={say({ en: 'pieces · inspections', zh: '件数 · 验货次数' })}>
        {say({ en: 'By fault', zh: '按缺陷' })}
      </SectionHead>
      <BarRows
        rows={faults.map(({ code, name, weight, pieces, inspections }) => ({
          key: `${code} ${name.en} ${name.zh} ${weight}`,
          name: `${code} ${sayIn(name, lang)} · ${say(defectClassNames[weight as DefectClass])}`.trim(),
          size: pieces,
          says: `${pieces} · ${inspections}`,
          to: link({ fault: code || name.zh || name.en }),
        }))}
      />
    </section>
  )
}

/** How the next lots are to be inspected, by the record; what is other than normal stands first. */
function Switching({ rows }: { readonly rows: Figures['switching'] }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  if (rows.length === 0) return null
  return (
    <section className="card padded">
      <SectionHead note={say({ en: 'GB/T 2828.1, by lots on their first look', zh: 'GB/T 2828.1，按首次提交的批' })}>
        {say({ en: 'Next lot of the same maker and goods', zh: '同厂同货下一批的检验严格度' })}
      </SectionHead>
      <ul>
        {rows.slice(0, 40).map((one) => (
          <li key={`${one.kind} ${one.maker} ${one.code} ${one.name.en}`} className="line wraps plan-row">
            <Mark kind={one.next === 'normal' ? 'done' : one.next === 'reduced' ? 'note' : 'risk'} size={12} />
            <Go
              to={worldPath(
                world,
                `/inspections?${new URLSearchParams({ all: '1', kind: one.kind, maker: one.maker || 'own', q: one.code })}`,
              )}
              className="fill"
            >
              {inspectionKinds[one.kind as InspectionKind][lang]} · {makerIn(one, lang)} ·{' '}
              {[one.code, sayIn(one.name, lang)].filter(Boolean).join(' ')}
            </Go>
            <span className="medium">{say(nextSeverities[one.next as NextSeverity])}</span>
            <span className="second t-small">
              {say({
                en: `${one.lots} lots, ${one.refused} refused, AQL ${one.aql}`,
                zh: `${one.lots} 批，拒收 ${one.refused}，AQL ${one.aql}`,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
