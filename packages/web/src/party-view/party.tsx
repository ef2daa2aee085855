import { changeParty, enterParty, restoreParty, retireParty } from '@gendan/firm/acts/party-acts'
import type { Party } from '@gendan/firm/party'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { FieldsContext } from '../record-view/record-fields.tsx'
import { RecordHistory } from '../record-view/record-history.tsx'
import { RetireRecord } from '../record-view/retire-record.tsx'
import { useHashFocus } from '../record-view/use-hash-focus.ts'
import { useRecord } from '../record-view/use-record.ts'
import { useWords } from '../words/language.tsx'
import { draftOf, emptyParty, readParty } from './party-draft.ts'
import { PartyForm } from './party-form.tsx'
import { PartyOrders } from './party-orders.tsx'
import '../record-view/record-view.css'

const NEW: Words = { en: 'New party', zh: '登记单位' }

/** One firm we deal with: what papers take of it, its accounts, its orders, what was changed and by whom. */
export function PartyPage() {
  const { id } = useParams({ from: '/w/$world/parties/$id' })
  const party = useAsk('party', { id }, { enabled: id !== 'new' })
  if (id === 'new') return <Editor key="new" />
  if (!party.data) return <Waiting title={{ en: 'Party', zh: '单位资料' }} of={[party]} />
  const { state, version } = party.data
  return <Editor key={id} found={{ party: state as unknown as Party, version }} />
}

interface Found {
  readonly party: Party
  readonly version: number
}

function Editor({ found }: { readonly found?: Found }) {
  const { say, lang } = useWords()
  const { id: world, rights } = useWorld()
  const navigate = useNavigate()
  const notice = useNotice()
  const act = useAct()
  const party = found?.party
  const base = useMemo(() => (party ? draftOf(party) : emptyParty), [party])
  const edit = useRecord(`${world}.party.${party?.id ?? 'new'}`, base)
  const [strict, setStrict] = useState(false)
  const read = useMemo(() => readParty(edit.draft), [edit.draft])
  const may = rights.has('party')
  useHashFocus(true)
  async function save() {
    setStrict(true)
    if (!read.input || (found && !edit.dirty)) return
    const done = found
      ? await act.run(changeParty, read.input, { id: found.party.id, expected: found.version })
      : await act.run(enterParty, read.input, { id: crypto.randomUUID() })
    if (!done) return
    edit.settle()
    setStrict(false)
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
    if (!found)
      void navigate({ to: '/w/$world/parties/$id', params: { world, id: done.id }, search: {}, replace: true })
  }
  useCtrlEnter(() => void (may && save()))
  const wrong = read.input
    ? 0
    : new Set(read.findings.filter(({ weight }) => weight === 'block').map(({ at }) => at)).size
  return (
    <Screen
      title={
        <>
          <Go to={`/w/${world}/parties`} className="title-back">
            {say({ en: 'Parties', zh: '单位' })}
          </Go>
          <span className="title-slash"> / </span>
          {party ? sayIn(party.facts.name, lang) : say(NEW)}
        </>
      }
      note={party && !party.active && <Chip>{say({ en: 'retired', zh: '已停用' })}</Chip>}
      acts={
        <RecordActs
          may={may}
          ready={edit.dirty || !found}
          busy={act.busy}
          label={found ? { en: 'Save', zh: '保存' } : { en: 'Enter it', zh: '登记' }}
          onSave={() => void save()}
          more={found && <Retire found={found} />}
        />
      }
    >
      <div className="record">
        <div className="stack">
          <RecordBar edit={edit} fresh={!found} wrong={wrong} strict={strict} said={act.said} />
          <FieldsContext value={{ findings: read.findings, strict, locked: !may }}>
            <PartyForm draft={edit.draft} onDraft={edit.set} />
          </FieldsContext>
        </div>
        {party && (
          <div className="stack">
            {party.roles.includes('customer') && <PartyOrders buyer={party.id} />}
            <Known names={party.alsoKnownAs} />
            <RecordHistory kind="party" id={party.id} />
          </div>
        )}
      </div>
    </Screen>
  )
}

function Retire({ found: { party, version } }: { readonly found: Found }) {
  const due = party.active ? retireParty : restoreParty
  return <RetireRecord active={party.active} toggle={(act) => act.run(due, {}, { id: party.id, expected: version })} />
}

/** The names under which its files called it: a new order is matched by them. */
function Known({ names }: { readonly names: readonly string[] }) {
  const { say } = useWords()
  if (names.length === 0) return null
  return (
    <section className="card padded">
      <p className="quiet t-small">{say({ en: 'Its own files call it', zh: '对方文件里的叫法' })}</p>
      <p>{names.join(' · ')}</p>
    </section>
  )
}
