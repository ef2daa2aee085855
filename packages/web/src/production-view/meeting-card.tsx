import type { ReleaseMeeting, ToldMeeting } from '@gendan/forms/deal/production'
import { has } from '@gendan/forms/form'
import { productionHelp } from '@gendan/forms/help/making'
import { type AgendaPoint, agendaText, releaseAgenda } from '@gendan/forms/kinds/parts/release-agenda'
import { blocks, judge } from '@gendan/kernel/rule'
import { say as sayIn } from '@gendan/kernel/words'
import { holdMeeting } from '@gendan/orderfile/acts/hold-meeting'
import { newInRelease } from '@gendan/orderfile/briefing/new-in-release'
import { dealOf } from '@gendan/orderfile/deal-of'
import { meetingRules } from '@gendan/orderfile/production-rules'
import { Button, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import { aroundOf, type FirmHere, type Standing } from '../order-view/standing.ts'
import { Helped } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { type LastOrder, useLastOrder } from '../quality-view/use-last-order.ts'
import { FieldsContext, fieldId, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { NewInRelease } from './new-in-release.tsx'
import { DayField } from './plan-fields.tsx'

interface MeetingProps {
  readonly standing: Standing
  readonly here: FirmHere
}

/** The release meeting: what is to be explained, drawn from the plan as it is saved; then its day, who attended, its minutes. */
export function MeetingCard({ standing, here }: MeetingProps) {
  const { say } = useWords()
  const { id: world, day, rights } = useWorld()
  const { file, version } = standing
  const deal = dealOf(file, here.firm, aroundOf(standing))
  const agenda = has(deal, ['contract', 'production']) ? releaseAgenda(deal) : []
  const proposed: ToldMeeting = { day, attended: [], minutes: agendaText(agenda, 'zh') }
  const edit = useMeeting(toldOf(file.deal.production?.meeting) ?? proposed, version, file.id)
  const { value, set } = edit
  const findings = useMemo(
    () => judge(meetingRules, { meeting: value, firm: here.firm, today: day }),
    [value, here, day],
  )
  const last = useLastOrder(file, has(deal, ['contract', 'production']))
  const save = useSaveMeeting({ standing, here, edit, stopped: blocks(findings), last })
  const people = here.people.map(({ account, name }) => ({ value: account, label: name }))
  /** A colleague's name that was typed out is the colleague. */
  const accountOf = (name: string) => people.find(({ label }) => label === name.trim())?.value ?? name
  return (
    <section className="card padded meeting" id="meeting">
      <h2 className="card-title">{say({ en: 'Release meeting', zh: '下单会议' })}</h2>
      <Agenda agenda={agenda} />
      {last.file && <NewInRelease news={newInRelease(last.file, file)} />}
      <p className="line wraps">
        <Go to={worldPath(world, `/orders/${file.id}/release`)}>
          {say({ en: 'Confirmations of the heads', zh: '各部门确认' })}
        </Go>
        {file.deal.production?.meeting && (
          <Go to={worldPath(world, paperPath(file.id, 'meeting-minutes'))}>
            {say({ en: 'Minutes as a paper', zh: '会议纪要单证' })}
          </Go>
        )}
      </p>
      <Overtaken kind="order-file" id={file.id} edit={edit} />
      <Helped by={productionHelp} under="meeting">
        <FieldsContext value={{ findings, strict: save.strict, locked: !rights.has('order') }}>
          <DayField
            at="day"
            label={{ en: 'Held on', zh: '开会日期' }}
            value={value.day}
            onChange={(on) => set({ ...value, day: on })}
          />
          <RecordField at="attended" label={{ en: 'Attended', zh: '到会人员' }} empty={value.attended.length === 0}>
            <Select
              id={fieldId('attended')}
              className="fill"
              mode="tags"
              disabled={!rights.has('order')}
              placeholder={say({ en: 'colleagues, or a name', zh: '选同事，或直接写名字' })}
              value={[...value.attended]}
              options={people}
              onChange={(attended: string[]) => set({ ...value, attended: attended.map(accountOf) })}
            />
          </RecordField>
          <TextField
            at="minutes"
            lines={5}
            label={{ en: 'Minutes', zh: '会议记录' }}
            value={value.minutes}
            onChange={(minutes) => set({ ...value, minutes })}
          />
          <DecisionFields
            decisions={value.decisions ?? []}
            firm={here.firm}
            onDecisions={(decisions) => set({ ...value, decisions })}
          />
        </FieldsContext>
      </Helped>
      {save.said}
      {rights.has('order') && (
        <p className="line wraps">
          <Button type="primary" loading={save.busy} disabled={!save.ready} onClick={() => void save.run()}>
            {say({ en: 'Record the meeting', zh: '登记会议' })}
          </Button>
        </p>
      )}
    </section>
  )
}

/** What somebody tells of a meeting that is on record; what was new is reckoned each time it is recorded. */
function toldOf(meeting: ReleaseMeeting | undefined): ToldMeeting | undefined {
  if (!meeting) return undefined
  const { against: _, ...told } = meeting
  return told
}

/** Without decisions that say nothing: a line that was begun and left. */
function written({ decisions = [], ...told }: ToldMeeting): ToldMeeting {
  return { ...told, decisions: decisions.filter(({ says }) => says.trim() !== '') }
}

function useMeeting(saved: ToldMeeting, version: number, file: string) {
  const { id: world, account } = useWorld()
  return useEdit<ToldMeeting>(saved, version, `meeting.${account.id}.${world}.${file}`)
}

interface Saving extends MeetingProps {
  readonly edit: ReturnType<typeof useMeeting>
  readonly stopped: boolean
  readonly last: LastOrder
}

function useSaveMeeting({ standing: { file }, here, edit, stopped, last }: Saving) {
  const act = useAct()
  const notice = useNotice()
  const [strict, setStrict] = useState(false)
  const ready = last.ready && edit.overtaken === undefined && (edit.dirty || !file.deal.production?.meeting)
  async function run() {
    setStrict(true)
    if (stopped || !ready) return
    const input = { firm: here.firm.id, meeting: written(edit.value), last: last.file?.id ?? '' }
    if (!(await act.run(holdMeeting, input, { id: file.id, expected: edit.expected, showsBoth: true }))) return
    setStrict(false)
    notice({ says: { en: 'The meeting is recorded.', zh: '会议已登记。' } })
    edit.done()
  }
  return { run, strict, ready, busy: act.busy, said: act.said }
}

function Agenda({ agenda }: { readonly agenda: readonly AgendaPoint[] }) {
  const { say, lang } = useWords()
  return (
    <details className="agenda">
      <summary>{say({ en: 'What is to be explained', zh: '要讲解的内容' })}</summary>
      <ol>
        {agenda.map(({ title, says }) => (
          <li key={title.en}>
            <span className="medium">{say(title)}</span>
            <ul>
              {says.map((one) => (
                <li key={`${one.en} ${one.zh}`}>{sayIn(one, lang)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}
