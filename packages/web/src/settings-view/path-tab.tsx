import { changeRules } from '@gendan/firm/acts/company-acts'
import { calendarHelp } from '@gendan/forms/help/beside'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { Helped } from '../parts/field-help.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'
import { AbroadRules } from './path-abroad.tsx'
import { CalendarRules } from './path-calendar.tsx'
import { NOTHING_OWN } from './path-edit.ts'
import { Alarms, Spans } from './path-figures.tsx'
import { PathPreview } from './path-preview.tsx'
import { Templates } from './path-templates.tsx'
import { SaveBar } from './save-bar.tsx'
import './path.css'

/** By which days the paths of orders are reckoned, and when their alarms ring. */
export function PathTab() {
  return <FirmPage>{(view) => <PathRules {...view} />}</FirmPage>
}

function PathRules({ firm, version }: FirmView) {
  const { say } = useWords()
  const { rights, account } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const edit = useEdit(firm.rules.path ?? NOTHING_OWN, version, `${account.id}.path.${firm.id}`)
  const may = rights.has('settings')
  async function save() {
    const rules = { ...firm.rules, path: edit.value }
    if (!(await act.run(changeRules, { rules }, { id: firm.id, expected: edit.expected, showsBoth: true }))) return
    edit.done()
    notice({ says: { en: 'Path and alarms saved', zh: '路径与提醒已保存' } })
  }
  return (
    <div className="path-settings">
      <section className="card padded">
        <ReadOnlyNote right="settings" />
        {edit.resumed && edit.dirty && (
          <p className="second t-small">{say({ en: 'Unsaved from before', zh: '接着上次没保存的' })}</p>
        )}
        <fieldset disabled={!may} className="bare">
          <Helped by={calendarHelp}>
            <CalendarRules edit={edit} may={may} />
            <AbroadRules edit={edit} may={may} />
          </Helped>
          <Spans edit={edit} />
          <Templates edit={edit} firm={firm} may={may} />
          <Alarms edit={edit} />
        </fieldset>
      </section>
      <aside className="stack path-side">
        <PathPreview path={edit.value} dirty={edit.dirty} />
        {may && (
          <section className="card padded">
            <SaveBar
              edit={edit}
              act={{ en: 'Save path and alarms', zh: '保存路径与提醒' }}
              busy={act.busy}
              sides={<Overtaken kind="firm" id={firm.id} edit={edit} />}
              said={act.said}
              onSave={() => void save()}
            />
          </section>
        )}
      </aside>
    </div>
  )
}
