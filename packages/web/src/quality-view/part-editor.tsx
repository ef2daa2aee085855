import type { Performed } from '@gendan/contract/shapes'
import type { Words } from '@gendan/kernel/words'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Acting, type On, useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { Screen } from '../app/screen.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld, worldPath } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Still } from '../parts/still.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { FieldsContext } from '../record-view/record-fields.tsx'
import '../record-view/record-view.css'
import { useHashFocus } from '../record-view/use-hash-focus.ts'
import { useWords } from '../words/language.tsx'
import type { Read } from './typed.ts'

/** The hash of a part's fact begins with its place in the section. */
const ITS_PLACE = /^\d+\./

interface EditorProps<Draft, Value> {
  readonly standing: Standing
  readonly section: 'samples' | 'inspections' | 'doubts'
  readonly title: Words
  readonly base: Draft
  /** The part that is written on; "new" for one that does not stand yet. */
  readonly part: string
  readonly read: (draft: Draft) => Read<Value>
  readonly may: boolean
  readonly save: (act: Acting, value: Value, on: On) => Promise<Performed | undefined>
  /** The id under which it stands once it is saved. */
  readonly savedAs: string
  readonly tabs: ReactNode
  readonly form: (draft: Draft, onDraft: (draft: Draft) => void) => ReactNode
  readonly beside: ReactNode
}

/** The page of one part of an order: typed here, kept in this browser until it is saved, with every reason beside its field. */
export function PartEditor<Draft extends object, Value>(props: EditorProps<Draft, Value>) {
  const { standing, section, title, base, part, read, may, tabs, form, beside } = props
  const { say } = useWords()
  const { id: world, account } = useWorld()
  const { file, version } = standing
  const edit = useEdit(base, version, `part.${account.id}.${world}.${file.id}.${section}.${part}`)
  const { value, findings } = read(edit.value)
  const wrong = new Set(findings.filter(({ weight }) => weight === 'block').map(({ at }) => at)).size
  const { act, save, strict } = useSave(props, edit, wrong === 0 ? value : undefined)
  useHashFocus(true, ITS_PLACE)
  useCtrlEnter(() => void (may && save()))
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say(title)}
        </>
      }
      acts={
        <RecordActs
          may={may}
          ready={(part === 'new' || edit.dirty) && !edit.overtaken}
          busy={act.busy}
          label={{ en: 'Save', zh: '保存' }}
          onSave={() => void save()}
        />
      }
    >
      {tabs}
      <div className="record">
        <div className="stack">
          <RecordBar edit={edit} fresh={part === 'new'} wrong={wrong} strict={strict} said={act.said} />
          <Overtaken kind="order-file" id={file.id} edit={edit} />
          <Still busy={part === 'new' && act.busy}>
            <FieldsContext value={{ findings, strict, locked: !may }}>{form(edit.value, edit.set)}</FieldsContext>
          </Still>
        </div>
        <div className="stack">{beside}</div>
      </div>
    </Screen>
  )
}

function useSave<Draft extends object, Value>(
  { standing, section, part, save, savedAs }: EditorProps<Draft, Value>,
  edit: ReturnType<typeof useEdit<Draft>>,
  value: Value | undefined,
) {
  const { id: world } = useWorld()
  const navigate = useNavigate()
  const notice = useNotice()
  const act = useAct()
  const [strict, setStrict] = useState(false)
  async function go() {
    setStrict(true)
    if (value === undefined || edit.overtaken) return
    const saved = await save(act, value, { id: standing.file.id, expected: edit.expected })
    if (!saved) return
    setStrict(false)
    edit.done()
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
    if (part !== 'new') return
    const to = worldPath(world, `/orders/${standing.file.id}/${section}`)
    await navigate({ to, search: { part: savedAs } as never, replace: true })
  }
  return { act, save: go, strict }
}
