import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { firmHereOf } from '../order-view/standing.ts'
import { Empty } from '../parts/empty.tsx'
import { useKeys } from '../parts/keys.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { InboxList } from './inbox-list.tsx'
import { OneThing } from './one-thing.tsx'
import { ShownThing } from './shown-thing.tsx'
import { type InboxState, useInbox } from './use-inbox.ts'
import './sign-view.css'

const TITLE = { en: 'Signing', zh: '签批' }

/**
 * What waits for a signature: the list, and one thing at a time with all one needs to decide. The thing is the same piece
 * on a desk and on a phone: what was read and typed stays when the window becomes narrow.
 */
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
  const { row } = state
  const Thing = row?.kind === '' ? ShownThing : OneThing
  const nothing = state.rows.length === 0 && state.signed.length === 0
  return (
    <>
      {!(narrow && row) && <ListHead state={state} />}
      <div className={narrow || nothing ? 'inbox-one' : 'inbox'}>
        {!nothing && !(narrow && row) && <InboxList state={state} here={here} narrow={narrow} />}
        {row && (
          <Thing
            key={`${row.file} ${row.gate} ${row.part}`}
            row={row}
            here={here}
            onDone={state.onward}
            {...(narrow ? { phone: phoneOf(state) } : {})}
          />
        )}
        {!row && (nothing || !narrow) && <Nothing />}
      </div>
    </>
  )
}

function ListHead({ state }: { readonly state: InboxState }) {
  const { say } = useWords()
  const note =
    state.mine > 0
      ? { en: `${state.mine} for you`, zh: `${state.mine} 件等您签` }
      : { en: 'nothing for you', zh: '没有等您签的' }
  return (
    <Screen title={say(TITLE)} note={say(note)}>
      {null}
    </Screen>
  )
}

/** On a phone the list and the thing take turns: the way back, and which of how many. */
function phoneOf(state: InboxState) {
  return { back: () => state.open(undefined), place: `${state.at + 1} / ${state.rows.length}` }
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
