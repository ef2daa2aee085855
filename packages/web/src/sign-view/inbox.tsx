import type { InboxRow } from '@gendan/contract/rows'
import type { ReactNode } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { type FirmHere, firmHereOf } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { useKeys } from '../parts/keys.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { InboxList } from './inbox-list.tsx'
import { OneThing } from './one-thing.tsx'
import { type InboxState, useInbox } from './use-inbox.ts'
import './sign-view.css'

const TITLE = { en: 'Signing', zh: '签批' }

/** What waits for a signature: the list, and one thing at a time with all one needs to decide. */
export function Inbox() {
  const narrow = useNarrow()
  const { inbox, state } = useInbox(!narrow)
  const firm = useAsk('firm', {})
  useKeys([
    { key: 'j', says: { en: 'Next', zh: '下一件' }, run: () => state.step(1) },
    { key: 'k', says: { en: 'Previous', zh: '上一件' }, run: () => state.step(-1) },
  ])
  if (!inbox.data || !firm.data) return <Waiting title={TITLE} of={[inbox, firm]} />
  const here = firmHereOf(firm.data)
  if (narrow) return <Phone state={state} here={here} />
  return (
    <Listed state={state}>
      {state.rows.length === 0 && state.signed.length === 0 ? (
        <Nothing />
      ) : (
        <div className="inbox">
          <InboxList state={state} here={here} />
          {state.row ? <Thing row={state.row} state={state} here={here} /> : <Nothing />}
        </div>
      )}
    </Listed>
  )
}

function Listed({ state, children }: { readonly state: InboxState; readonly children: ReactNode }) {
  const { say } = useWords()
  const note =
    state.mine > 0
      ? { en: `${state.mine} for you`, zh: `${state.mine} 件等您签` }
      : { en: 'nothing for you', zh: '没有等您签的' }
  return (
    <Screen title={say(TITLE)} note={say(note)}>
      {children}
    </Screen>
  )
}

interface Shown {
  readonly state: InboxState
  readonly here: FirmHere
}

function Thing({ row, state, here }: Shown & { readonly row: InboxRow }) {
  return <OneThing key={`${row.file} ${row.gate}`} row={row} here={here} onDone={state.onward} />
}

function Phone({ state, here }: Shown) {
  if (state.row)
    return (
      <OneThing
        key={`${state.row.file} ${state.row.gate}`}
        row={state.row}
        here={here}
        onDone={state.onward}
        phone={{ back: () => state.open(undefined), place: `${state.at + 1} / ${state.rows.length}` }}
      />
    )
  return (
    <Listed state={state}>
      {state.rows.length === 0 && state.signed.length === 0 ? <Nothing /> : <InboxList state={state} here={here} />}
    </Listed>
  )
}

function Nothing() {
  return (
    <div className="card inbox-nothing">
      <Empty
        says={{ en: 'Nothing waits for a signature', zh: '没有待签的' }}
        what={{
          en: 'Papers sent to your post for signature will stand here, the longest waiting first.',
          zh: '别人送到您岗位的单证会出现在这里，等得最久的在最前。',
        }}
      />
    </div>
  )
}
