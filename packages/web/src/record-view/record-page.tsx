import type { Performed } from '@gendan/contract/shapes'
import type { HelpTable } from '@gendan/forms/help/field-help'
import type { Finding } from '@gendan/kernel/rule'
import type { Lang, Words } from '@gendan/kernel/words'
import { useNavigate } from '@tanstack/react-router'
import { type ComponentType, useMemo, useState } from 'react'
import { type Acting, type On, useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { type Edit, useEdit } from '../app/use-edit.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Helped } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import { RecordActs, RecordBar } from './record-bar.tsx'
import { FieldsContext } from './record-fields.tsx'
import { RetireRecord } from './retire-record.tsx'
import { useHashFocus } from './use-hash-focus.ts'
import './record-view.css'

/** A record as it was found, with the version it had. */
export interface Found<State> {
  readonly state: State
  readonly version: number
}

type Does<Input> = (act: Acting, input: Input, on: On) => Promise<Performed | undefined>

/** One kind of record: how it is called, typed, read, saved and retired. */
export interface RecordKind<State, Draft, Input> {
  /** The name of its question, and the right that its acts ask for. */
  readonly kind: 'party' | 'goods'
  /** Where its list stands. */
  readonly list: string
  readonly lists: Words
  readonly one: Words
  readonly fresh: Words
  readonly empty: Draft
  /** What its fields mean, by their paths. */
  readonly help: HelpTable
  readonly draftOf: (state: State) => Draft
  /** What is typed, as its acts take it; or everything that is wrong with it. */
  readonly read: (draft: Draft) => { readonly input: Input | undefined; readonly findings: readonly Finding[] }
  readonly nameOf: (state: State, lang: Lang) => string
  readonly enter: Does<Input>
  readonly change: Does<Input>
  /** Retires it or brings it back, whichever is due. */
  readonly toggle: Does<State>
  readonly Note: ComponentType<{ readonly state: State }>
  readonly Form: ComponentType<{ readonly draft: Draft; readonly onDraft: (draft: Draft) => void }>
  /** What hangs on it, right of the form. */
  readonly Beside: ComponentType<{ readonly draft: Draft; readonly found: Found<State> | undefined }>
}

interface Retirable {
  readonly id: string
  readonly active: boolean
}

interface PageProps<State, Draft, Input> {
  readonly of: RecordKind<State, Draft, Input>
  /** `new` for one that is not entered yet. */
  readonly id: string
}

/** The page of one record: what is known of it, to read and to change; what hangs on it beside. */
export function RecordPage<State extends Retirable, Draft extends object, Input>({
  of,
  id,
}: PageProps<State, Draft, Input>) {
  const asked = useAsk(of.kind, { id }, { enabled: id !== 'new' })
  if (id === 'new') return <Editor key="new" of={of} found={undefined} />
  if (!asked.data) return <Waiting title={of.one} of={[asked]} />
  const { state, version } = asked.data
  return <Editor key={id} of={of} found={{ state: state as unknown as State, version }} />
}

interface EditorProps<State, Draft, Input> {
  readonly of: RecordKind<State, Draft, Input>
  readonly found: Found<State> | undefined
}

function Editor<State extends Retirable, Draft extends object, Input>({ of, found }: EditorProps<State, Draft, Input>) {
  const { say, lang } = useWords()
  const { id: world, rights, account } = useWorld()
  const state = found?.state
  const base = useMemo(() => (state ? of.draftOf(state) : of.empty), [of, state])
  const keptAs = `record.${account.id}.${world}.${of.kind}.${state?.id ?? 'new'}`
  const edit = useEdit(base, found?.version ?? 0, keptAs)
  const read = useMemo(() => of.read(edit.value), [of, edit.value])
  const { act, save, strict } = useSave({ of, found, edit, input: read.input })
  const may = rights.has(of.kind)
  useHashFocus(true)
  useCtrlEnter(() => void (may && save()))
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/${of.list}`)} className="title-back">
            {say(of.lists)}
          </Go>
          <span className="title-slash"> / </span>
          {state ? of.nameOf(state, lang) : say(of.fresh)}
        </>
      }
      note={state && <of.Note state={state} />}
      acts={
        <RecordActs
          may={may}
          ready={!found || (edit.dirty && !edit.overtaken)}
          busy={act.busy}
          label={found ? { en: 'Save', zh: '保存' } : { en: 'Enter it', zh: '登记' }}
          onSave={() => void save()}
          more={found && <Retire of={of} found={found} />}
        />
      }
    >
      <div className="record">
        <div className="stack">
          <RecordBar
            edit={edit}
            fresh={!found}
            wrong={read.input ? 0 : blocked(read.findings)}
            strict={strict}
            said={act.said}
          />
          {state && <Overtaken kind={of.kind} id={state.id} edit={edit} />}
          <Still busy={!found && act.busy}>
            <Helped by={of.help}>
              <FieldsContext value={{ findings: read.findings, strict, locked: !may }}>
                <of.Form draft={edit.value} onDraft={edit.set} />
              </FieldsContext>
            </Helped>
          </Still>
        </div>
        <div className="stack">
          <of.Beside draft={edit.value} found={found} />
        </div>
      </div>
    </Screen>
  )
}

/** How many fields stand against saving. */
function blocked(findings: readonly Finding[]): number {
  return new Set(findings.filter(({ weight }) => weight === 'block').map(({ at }) => at)).size
}

interface Saving<State, Draft, Input> extends EditorProps<State, Draft, Input> {
  readonly edit: Edit<Draft>
  /** What is typed, where it can be read. */
  readonly input: Input | undefined
}

function useSave<State extends Retirable, Draft extends object, Input>(saving: Saving<State, Draft, Input>) {
  const { of, found, edit, input } = saving
  const { id: world } = useWorld()
  const navigate = useNavigate()
  const notice = useNotice()
  const act = useAct()
  const [strict, setStrict] = useState(false)
  async function save() {
    setStrict(true)
    if (!input || edit.overtaken || (found && !edit.dirty)) return
    const done = found
      ? await of.change(act, input, { id: found.state.id, expected: edit.expected, showsBoth: true })
      : await of.enter(act, input, { id: crypto.randomUUID() })
    if (!done) return
    setStrict(false)
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
    if (!found) await navigate({ to: worldPath(world, `/${of.list}/${done.id}`), replace: true })
    edit.done()
  }
  return { act, save, strict }
}

interface RetireProps<State, Draft, Input> {
  readonly of: RecordKind<State, Draft, Input>
  readonly found: Found<State>
}

function Retire<State extends Retirable, Draft, Input>({ of, found }: RetireProps<State, Draft, Input>) {
  const { state, version } = found
  return (
    <RetireRecord active={state.active} toggle={(act) => of.toggle(act, state, { id: state.id, expected: version })} />
  )
}
