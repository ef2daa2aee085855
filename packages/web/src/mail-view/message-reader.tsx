import { numbersOf, type Party } from '@gendan/firm/party'
import { fileMessage, setMessageAside, takeBackFiling, takeMessageUp } from '@gendan/orderfile/acts/file-message'
import { hastenLetter } from '@gendan/orderfile/acts/tell-sending'
import { foundWords } from '@gendan/orderfile/mail/message'
import { Button } from 'antd'
import { useState } from 'react'
import { type Acting, useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Waiting } from '../app/waiting.tsx'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { ClearMessage } from '../guard-view/clear-message.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { type MessageView, nameOf, sendingWords } from './mail-words.ts'
import { MessageFiles } from './message-files.tsx'
import { type Chosen, PlaceChoice } from './place-choice.tsx'

/** One message as a careful reader sees it: who, what speaks against him, what he says, where it belongs. */
export function MessageReader({ id }: { readonly id: string }) {
  const message = useAsk('message', { id }, { keepOld: true })
  if (!message.data) return <Waiting title={{ en: 'Message', zh: '邮件' }} of={[message]} />
  return <Reader key={message.data.row.id} view={message.data} />
}

function Reader({ view }: { readonly view: MessageView }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const { row } = view
  const act = useAct()
  const [asText, showText] = useState(false)
  const page = addressOf('message-page', { world, id: row.id })
  return (
    <article className="stack message-reader">
      <header>
        <h2 className="t-task">{row.subject || say({ en: '(without subject)', zh: '（无主题）' })}</h2>
        <p>
          {nameOf(row.from)} <span className="quiet">→ {row.to.map(nameOf).join(', ')}</span>
        </p>
        {view.cc.length > 0 && <p className="quiet t-small">cc {view.cc.map(nameOf).join(', ')}</p>}
        <p className="quiet t-small line wraps">
          {when(row.at, lang)}
          <Proof view={view} />
        </p>
      </header>
      <Warnings view={view} />
      <Sending view={view} act={act} />
      <Place view={view} act={act} />
      {act.said}
      {view.page && !asText ? (
        <iframe
          className="message-page"
          title={row.subject || 'mail'}
          sandbox=""
          referrerPolicy="no-referrer"
          src={page}
        />
      ) : (
        <div className="message-text">{view.text}</div>
      )}
      <p className="line wraps t-small">
        {view.page && (
          <Button size="small" type="link" onClick={() => showText(!asText)}>
            {asText ? say({ en: 'Show its page', zh: '看原版式' }) : say({ en: 'Show as text', zh: '看纯文本' })}
          </Button>
        )}
        {view.source !== '' && (
          <a href={addressOf('message-source', { world, id: row.id })}>
            {say({ en: 'Source', zh: '原文' })} (SHA-256 {view.source.slice(0, 12)}…)
          </a>
        )}
      </p>
      {row.file !== '' && (
        <p>
          <Go to={worldPath(world, `/orders/${row.file}/letter?answers=${row.id}`)}>
            {say({ en: 'Answer', zh: '回复' })}
          </Go>
        </p>
      )}
      <MessageFiles files={view.files} file={row.file} act={act} />
    </article>
  )
}

/** What our own mail server found, where it found anything. */
function Proof({ view }: { readonly view: MessageView }) {
  const found = Object.entries(view.proof).filter(([, verdict]) => verdict !== '')
  return found.map(([method, verdict]) => (
    <Chip key={method} {...(verdict === 'fail' ? { mark: 'risk' as const } : {})}>
      {method.toUpperCase()} {verdict}
    </Chip>
  ))
}

function Warnings({ view }: { readonly view: MessageView }) {
  const { say } = useWords()
  if (view.warnings.length === 0) return null
  const alarms = view.warnings.some(({ sign }) => ALARMING.has(sign)) && view.row.way === 'in'
  return (
    <>
      <ul className="message-warnings" role="alert">
        {view.warnings.map(({ sign, says }) => (
          <li key={sign} className="line">
            <Mark kind="risk" />
            <span>{say(says)}</span>
          </li>
        ))}
      </ul>
      {alarms && <Doubt view={view} />}
    </>
  )
}

/** Signs by which a message stands among those that want money elsewhere. */
const ALARMING: ReadonlySet<string> = new Set(['bank', 'forged', 'look-alike'])

/** What somebody found about it; until then, where to say it. */
function Doubt({ view: { row, cleared } }: { readonly view: MessageView }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const party = useAsk('party', { id: row.party }, { enabled: row.party !== '' && !cleared })
  if (cleared)
    return (
      <p className="second t-small">
        {say(foundWords[cleared.found])} · “{cleared.word}” · {cleared.by}, {when(cleared.at, lang)}
        {cleared.number !== '' && ` · ${cleared.person} ${cleared.number}`}
      </p>
    )
  const known = party.data ? numbersOf(party.data.state as unknown as Party) : []
  return (
    <details className="message-choice">
      <summary className="second">{say({ en: 'Say what was found about it', zh: '登记核实结果' })}</summary>
      <ClearMessage key={known.length} id={row.id} numbers={known} />
      <p className="t-small">
        <Go to={worldPath(world, '/bank-data')}>{say({ en: 'All bank data that wait', zh: '全部待核实事项' })}</Go>
      </p>
    </details>
  )
}

function Sending({ view, act }: { readonly view: MessageView; readonly act: Acting }) {
  const { say, lang } = useWords()
  const { sending, id } = view.row
  if (sending === '') return null
  const { says, mark } = sendingWords[sending]
  return (
    <p className="line wraps">
      <Chip {...(mark ? { mark } : {})}>{say(says)}</Chip>
      {view.answer !== '' && <span className="second t-small">{view.answer}</span>}
      {sending === 'waiting' && view.tries > 0 && view.nextAt !== '' && (
        <span className="quiet t-small">
          {say({ en: 'next try', zh: '下次' })} {when(view.nextAt, lang)}
        </span>
      )}
      {(sending === 'failed' || (sending === 'waiting' && view.tries > 0)) && (
        <Button size="small" loading={act.busy} onClick={() => void act.run(hastenLetter, {}, { id })}>
          {say({ en: 'Send again now', zh: '立即重发' })}
        </Button>
      )}
    </p>
  )
}

interface PlaceProps {
  readonly view: MessageView
  readonly act: Acting
}

/** Where it is filed and why; where it is not, what is proposed, and a choice of one's own. */
function Place({ view, act }: PlaceProps) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const notice = useNotice()
  const [moving, move] = useState(false)
  const { row } = view
  const { id } = row
  const undo = () => void act.run(takeBackFiling, {}, { id })
  async function file(place: Chosen, name: string) {
    if (!(await act.run(fileMessage, place, { id }))) return
    move(false)
    notice({ says: { en: `Filed to ${name}`, zh: `已归入 ${name}` }, ...(view.mine ? { undo } : {}) })
  }
  async function away() {
    if (!(await act.run(setMessageAside, { reason: '' }, { id }))) return
    notice({ says: { en: 'Put away', zh: '已标为无关' }, undo: () => void act.run(takeMessageUp, {}, { id }) })
  }
  if (row.state === 'filed')
    return (
      <div className="message-place stack">
        <p className="line wraps">
          <span className="quiet">{say({ en: 'Filed to', zh: '已归入' })}</span>
          {row.file !== '' && <Go to={worldPath(world, `/orders/${row.file}`)}>{row.number}</Go>}
          {row.party !== '' && <Go to={worldPath(world, `/parties/${row.party}`)}>{say(row.partyName)}</Go>}
          <span className="second t-small">
            {view.why ? say(view.why) : view.filedBy && say({ en: `by ${view.filedBy}`, zh: `${view.filedBy} 归档` })}
          </span>
          <Button size="small" onClick={() => move(!moving)}>
            {say({ en: 'Move', zh: '改归' })}
          </Button>
          {view.mine && view.source !== '' && row.sending === '' && (
            <Button size="small" loading={act.busy} onClick={undo}>
              {say(takeBackFiling.title)}
            </Button>
          )}
        </p>
        {moving && (
          <OwnChoice
            start={row}
            onFile={(place) => void file(place, say({ en: 'its new place', zh: '新的位置' }))}
            busy={act.busy}
          />
        )}
      </div>
    )
  if (row.state === 'aside')
    return (
      <p className="message-place line wraps">
        <span className="quiet">{say({ en: 'Put away as no business', zh: '已标为无关' })}</span>
        <Button size="small" loading={act.busy} onClick={() => void act.run(takeMessageUp, {}, { id })}>
          {say(takeMessageUp.title)}
        </Button>
      </p>
    )
  return (
    <div className="message-place stack">
      {view.proposed.length > 0 && <p className="quiet t-small">{say({ en: 'It may belong to', zh: '可能属于' })}</p>}
      <ul className="stack">
        {view.proposed.map((one) => {
          const name = [one.number, one.partyName.zh || one.partyName.en].filter(Boolean).join(' · ')
          return (
            <li key={`${one.file} ${one.party}`} className="line wraps">
              <Button size="small" type="primary" ghost loading={act.busy} onClick={() => void file(one, name)}>
                {say({ en: `File to ${name}`, zh: `归入 ${name}` })}
              </Button>
              <span className="second t-small">{say(one.why)}</span>
            </li>
          )
        })}
      </ul>
      <OwnChoice
        start={NOWHERE}
        onFile={(place) => void file(place, say({ en: 'its place', zh: '所选位置' }))}
        busy={act.busy}
      />
      <p className="line wraps">
        <Button size="small" onClick={() => void away()}>
          {say({ en: 'No business of ours', zh: '与业务无关' })}
        </Button>
        {rights.has('order') && (
          <Go to={worldPath(world, `/new?mail=${id}`)}>
            {say({ en: 'Open a new order from it', zh: '据此开立新订单' })}
          </Go>
        )}
      </p>
    </div>
  )
}

const NOWHERE: Chosen = { file: '', party: '' }

interface OwnChoiceProps {
  readonly start: Chosen
  readonly busy: boolean
  readonly onFile: (place: Chosen) => void
}

function OwnChoice({ start, busy, onFile }: OwnChoiceProps) {
  const { say } = useWords()
  const [chosen, choose] = useState<Chosen>({ file: start.file, party: start.party })
  return (
    <details className="message-choice" open={start.file !== '' || start.party !== ''}>
      <summary className="second">{say({ en: 'Another order or party', zh: '选其他订单或单位' })}</summary>
      <div className="stack">
        <PlaceChoice chosen={chosen} onChoose={choose} />
        <p>
          <Button
            size="small"
            type="primary"
            loading={busy}
            disabled={chosen.file === '' && chosen.party === ''}
            onClick={() => onFile(chosen)}
          >
            {say({ en: 'File it there', zh: '归入' })}
          </Button>
        </p>
      </div>
    </details>
  )
}
