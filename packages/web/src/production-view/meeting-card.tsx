import type { ReleaseMeeting } from '@gendan/forms/deal/production'
import { has } from '@gendan/forms/form'
import { productionHelp } from '@gendan/forms/help/making'
import { blocks, judge } from '@gendan/kernel/rule'
import { say as sayIn } from '@gendan/kernel/words'
import { holdMeeting } from '@gendan/orderfile/acts/hold-meeting'
import { dealOf } from '@gendan/orderfile/deal-of'
import { meetingRules } from '@gendan/orderfile/production-rules'
import { type AgendaPoint, agendaText, releaseAgenda } from '@gendan/orderfile/release-agenda'
import { Button, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { aroundOf, type FirmHere, type Standing } from '../order-view/standing.ts'
import { Helped } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { FieldsContext, fieldId, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
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
  const agenda = has(deal, ['contract', 'production']) ? releaseAgenda(deal, day) : []
  const proposed: ReleaseMeeting = { day, attended: [], minutes: agendaText(agenda, 'zh') }
  const edit = useMeeting(file.deal.production?.meeting ?? proposed, version, file.id)
  const { value, set } = edit
  const findings = useMemo(
    () => judge(meetingRules, { meeting: value, firm: here.firm, today: day }),
    [value, here, day],
  )
  const save = useSaveMeeting(standing, here, edit, blocks(findings))
  const people = here.people.map(({ account, name }) => ({ value: account, label: name }))
  /** A colleague's name that was typed out is the colleague. */
  const accountOf = (name: string) => people.find(({ label }) => label === name.trim())?.value ?? name
  return (
    <section className="card padded meeting" id="meeting">
      <h2 className="card-title">{say({ en: 'Release meeting', zh: '下单会议' })}</h2>
      <Agenda agenda={agenda} />
      <p>
        <Go to={worldPath(world, `/orders/${file.id}/release`)}>
          {say({ en: 'Confirmations of the heads', zh: '各部门确认' })}
        </Go>
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
        </FieldsContext>
      </Helped>
      {save.said}
      {rights.has('order') && (
        <Button type="primary" loading={save.busy} disabled={!save.ready} onClick={() => void save.run()}>
          {say({ en: 'Record the meeting', zh: '登记会议' })}
        </Button>
      )}
    </section>
  )
}

function useMeeting(saved: ReleaseMeeting, version: number, file: string) {
  const { id: world, account } = useWorld()
  return useEdit<ReleaseMeeting>(saved, version, `meeting.${account.id}.${world}.${file}`)
}

function useSaveMeeting({ file }: Standing, here: FirmHere, edit: ReturnType<typeof useMeeting>, stopped: boolean) {
  const act = useAct()
  const notice = useNotice()
  const [strict, setStrict] = useState(false)
  const ready = edit.overtaken === undefined && (edit.dirty || !file.deal.production?.meeting)
  async function run() {
    setStrict(true)
    if (stopped || !ready) return
    const input = { firm: here.firm.id, meeting: edit.value }
    if (!(await act.run(holdMeeting, input, { id: file.id, expected: edit.expected, showsBoth: true }))) return
    setStrict(false)
    notice({ says: { en: 'The meeting is recorded.', zh: '会议已登记。' } })
    edit.drop()
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
