import type { WorkshopRow } from '@gendan/contract/making-questions'
import { progressHelp } from '@gendan/forms/help/desk'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { reportProgress } from '@gendan/orderfile/acts/report-progress'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Input, Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useEdit } from '../app/use-edit.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { KeptCard } from '../outbox/kept-card.tsx'
import { Noted } from '../outbox/noted.tsx'
import { useKeptAt, useOutbox } from '../outbox/outbox.ts'
import { NO_ROOM } from '../outbox/photos.tsx'
import { Empty } from '../parts/empty.tsx'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { DeskPart } from './desk-part.tsx'
import { ExtraFields } from './extra-fields.tsx'
import { ProcessRows } from './process-rows.tsx'
import { draftOf, emptyDraft, isEmpty, type ProgressDraft, waitingReports, withWaiting } from './progress-draft.ts'
import { ProgressGrid } from './progress-grid.tsx'
import { placesWrong, useReading } from './use-reading.ts'
import './progress.css'

const NAME: Words = { en: 'Report progress', zh: '报进度' }

/** The progress of one order: process by process on a phone, as a grid at the desk. It opens and keeps what is typed without a network. */
export function ProgressPage() {
  const { file } = useParams({ from: '/w/$world/workshop/$file' })
  const { mend } = useSearch({ from: '/w/$world/workshop/$file' })
  const asked = useAsk('workshop', {}, { keepOld: true })
  if (!asked.data) return <Waiting title={NAME} of={[asked]} />
  const row = asked.data.rows.find(({ id }) => id === file)
  if (!row) return <NotHere />
  return <Reporting key={`${file} ${mend ?? ''}`} row={row} warehouses={asked.data.warehouses} mend={mend} />
}

/** The order is inspected already, was given up, or has no plan yet. */
function NotHere() {
  const { say } = useWords()
  const { id } = useWorld()
  const { file } = useParams({ from: '/w/$world/workshop/$file' })
  const navigate = useNavigate()
  return (
    <Screen title={say(NAME)}>
      <Empty
        says={{ en: 'Nothing is to be reported of this order', zh: '这一单现在没有进度可报' }}
        what={{
          en: 'Its production is not planned yet, or its goods are inspected already.',
          zh: '还没有生产安排，或货已终检。',
        }}
        first={{
          label: { en: 'To the order', zh: '去看订单' },
          go: () => void navigate({ to: worldPath(id, `/orders/${file}`) }),
        }}
      />
    </Screen>
  )
}

interface ReportingProps {
  readonly row: WorkshopRow
  readonly warehouses: readonly string[]
  readonly mend: string | undefined
}

function Reporting({ row: asked, warehouses, mend }: ReportingProps) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const narrow = useNarrow()
  const kept = useKeptAt(`progress/${asked.id}`)
  const mended = kept.find(({ key }) => key === mend)
  const waiting = useMemo(() => waitingReports(kept, mended), [kept, mended])
  const row = useMemo(() => withWaiting(asked, waiting), [asked, waiting])
  const [line, setLine] = useState(row.lines[0]?.line ?? '')
  const edit = useTyped(row, warehouses, mended)
  const reading = useReading(edit.value, row)
  const save = usePut(row, edit, reading, mended)
  const locked = !rights.has('progress')
  const wrong = (place: string) => placesWrong(reading, edit.value, place)
  const set = (change: Partial<ProgressDraft>) => edit.set({ ...edit.value, ...change })
  const elsewhere = reading.findings.filter(
    ({ at, weight }) => at !== 'made' && !/^(made|stocked)\./.test(at) && (weight === 'warn' || save.strict),
  )
  return (
    <Screen
      title={sayIn(row.goods, lang) || row.number}
      named={`${row.number} ${say(NAME)}`}
      note={`${row.number} · ${shortDay(edit.value.day, day, lang)} · ${row.workshop || sayIn(row.makerName, lang)}`}
      acts={
        locked ? undefined : (
          <Button
            type="primary"
            size={narrow ? 'large' : 'middle'}
            block={narrow}
            disabled={isEmpty(edit.value)}
            onClick={() => void save.run()}
          >
            {say(mended ? { en: 'Report it again', zh: '改好再报' } : { en: 'Report', zh: '报上今天的数' })}
          </Button>
        )
      }
    >
      <div className={narrow ? 'stack progress-phone' : 'stack'}>
        <p className="line wraps">
          <Go to={worldPath(world, '/workshop')}>{say({ en: 'All orders in hand', zh: '全部在制订单' })}</Go>
          <Go to={worldPath(world, `/orders/${row.id}`)}>{say({ en: 'The order', zh: '订单' })}</Go>
        </p>
        {save.noted && <Noted kept={kept} />}
        {kept.map((entry) => (
          <KeptCard key={entry.key} entry={entry} />
        ))}
        <Still busy={save.busy}>
          {!locked && <DayRow draft={edit.value} set={set} />}
          {narrow && row.lines.length > 1 && (
            <Segmented
              block
              value={line}
              options={row.lines.map((one) => ({ value: one.line, label: one.code }))}
              onChange={setLine}
            />
          )}
          {narrow ? (
            <ProcessRows
              row={row}
              line={line}
              draft={edit.value}
              locked={locked}
              wrong={wrong}
              onMade={(key, text) => set({ made: { ...edit.value.made, [key]: text } })}
            />
          ) : (
            <ProgressGrid row={row} draft={edit.value} locked={locked} wrong={wrong} set={set} />
          )}
          {!locked && (
            <ExtraFields row={row} line={line} draft={edit.value} warehouses={warehouses} wrong={wrong} set={set} />
          )}
        </Still>
        {elsewhere.map(({ rule, says, remedy }) => (
          <p key={rule} className="field-finding thin" role="alert">
            {say(says)} {remedy && <span className="second">{say(remedy)}</span>}
          </p>
        ))}
        {save.said && (
          <p className="field-finding risk" role="alert">
            {say(save.said)}
          </p>
        )}
        <DeskPart file={row.id} />
      </div>
    </Screen>
  )
}

/** What is typed, kept in this browser until it is reported; an entry that came back is shown as it was typed. */
function useTyped(
  row: WorkshopRow,
  warehouses: readonly string[],
  mended: ReturnType<typeof useKeptAt>[number] | undefined,
) {
  const { id: world, account, day } = useWorld()
  const base = useMemo(() => {
    const [back] = mended ? waitingReports([{ ...mended, problem: undefined } as never]) : []
    return back ? draftOf(back, warehouses[0] ?? '') : emptyDraft(day, warehouses[0] ?? '')
  }, [mended, day, warehouses])
  return useEdit<ProgressDraft>(base, 0, `progress.${account.id}.${world}.${row.id}.${mended?.key ?? ''}`)
}

function usePut(
  row: WorkshopRow,
  edit: ReturnType<typeof useTyped>,
  reading: ReturnType<typeof useReading>,
  mended: ReturnType<typeof useKeptAt>[number] | undefined,
) {
  const { id: world, company } = useWorld()
  const outbox = useOutbox()
  const navigate = useNavigate()
  const [strict, setStrict] = useState(false)
  const [said, setSaid] = useState<Words>()
  const [noted, setNoted] = useState(false)
  const [busy, setBusy] = useState(false)
  async function run() {
    setStrict(true)
    const { report, stopped } = reading
    if (!report || stopped) return
    setBusy(true)
    try {
      await outbox.put(reportProgress, {
        id: row.id,
        // A report that came back is the same report: it was never taken.
        input: { firm: company, report: { ...report, id: mended ? report.id : crypto.randomUUID() } },
        says: { en: `${row.number} progress of ${report.day}`, zh: `${row.number} ${report.day} 的进度` },
        ...{ place: `progress/${row.id}`, mend: `/workshop/${row.id}`, photos: report.photos },
        ...(mended ? { instead: mended } : {}),
      })
    } catch {
      setSaid(NO_ROOM)
      return
    } finally {
      setBusy(false)
    }
    setSaid(undefined)
    setStrict(false)
    edit.done()
    setNoted(true)
    if (mended) void navigate({ to: worldPath(world, `/workshop/${row.id}`), replace: true })
  }
  return { run, busy, said, strict, noted: noted && isEmpty(edit.value) }
}

interface DayProps {
  readonly draft: ProgressDraft
  readonly set: (change: Partial<ProgressDraft>) => void
}

/** For which day one reports: today, or one that was forgotten. */
function DayRow({ draft, set }: DayProps) {
  const { say } = useWords()
  const { day } = useWorld()
  return (
    <Helped by={progressHelp}>
      <HelpRow className="line wraps">
        <span>
          <label htmlFor="report-day">{say({ en: 'Made on', zh: '生产日期' })}</label>
          <HelpMark at="day" />
        </span>
        <Input
          id="report-day"
          className="progress-day"
          type="date"
          max={day}
          value={draft.day}
          onChange={(event) => set({ day: event.target.value })}
        />
      </HelpRow>
    </Helped>
  )
}
