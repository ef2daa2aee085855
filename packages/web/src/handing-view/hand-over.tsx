import type { HandingRow } from '@gendan/contract/handing-questions'
import type { Words } from '@gendan/kernel/words'
import { acceptHandOver, endHandOver, refuseHandOver, withdrawHandOver } from '@gendan/orderfile/acts/handing-acts'
import { handingKinds, handingStates } from '@gendan/orderfile/handing'
import { useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { RecordHistory } from '../record-view/record-history.tsx'
import { useWords } from '../words/language.tsx'
import { InHandList } from './in-hand-list.tsx'
import './handing.css'

const NAME: Words = { en: 'Hand-over', zh: '工作移交' }

/** One hand-over: what goes over, with what is open and promised; and what each side may do with it. */
export function HandOverPage() {
  const { handing } = useParams({ from: '/w/$world/hand-over/$handing' })
  const { say } = useWords()
  const all = useAsk('hand-overs', {})
  const list = useAsk('in-hand', { handing })
  const row = all.data?.rows.find(({ id }) => id === handing)
  if (!all.data || !list.data) return <Waiting title={NAME} of={[all, list]} />
  if (!row) return <Empty says={{ en: 'There is no such hand-over', zh: '没有这次移交' }} />
  return (
    <Screen
      title={<Title row={row} />}
      named={`${row.fromName} → ${row.toName}`}
      note={
        <span className="line">
          <Chip>{say(handingStates[row.state])}</Chip> {say(handingKinds[row.kind])}
          {row.until && ` ${row.until}`}
        </span>
      }
    >
      <div className="handing-page">
        <section className="card padded stack">
          <InHandList data={list.data} />
        </section>
        <div className="stack">
          <section className="card padded stack">
            {row.note && <p className="handing-note">{row.note}</p>}
            {row.word && <p className="second">“{row.word}”</p>}
            <Steps row={row} />
          </section>
          <RecordHistory kind="hand-over" id={row.id} />
        </div>
      </div>
    </Screen>
  )
}

function Title({ row }: { readonly row: HandingRow }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  return (
    <span className="line">
      <Go to={worldPath(world, '/hand-over')}>{say({ en: 'Hand-overs', zh: '工作移交' })}</Go> / {row.fromName} →{' '}
      {row.toName}
    </span>
  )
}

function Steps({ row }: { readonly row: HandingRow }) {
  const { say } = useWords()
  const { account, company } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const [word, setWord] = useState('')
  const on = { id: row.id, expected: row.version }
  const mine = { to: row.to === account.id, from: row.from === account.id || row.by === account.id }
  const open = row.state === 'offered'
  const back = row.state === 'accepted' && row.kind === 'holiday' && (mine.to || mine.from)
  async function done(says: Words, doing: Promise<unknown>) {
    if (await doing) tell({ says })
  }
  if (!open && !back) return null
  return (
    <>
      {open && (mine.to || mine.from) && (
        <Input.TextArea
          aria-label={say({ en: 'A word to it', zh: '说明' })}
          placeholder={say({ en: 'A word to it', zh: '说明' })}
          autoSize={{ minRows: 1, maxRows: 5 }}
          maxLength={700}
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
      )}
      {act.said}
      <p className="line wraps">
        {open && mine.to && (
          <>
            <Button
              type="primary"
              loading={act.busy}
              onClick={() => void done({ en: 'It is yours now.', zh: '已接收。' }, act.run(acceptHandOver, {}, on))}
            >
              {say({ en: 'Accept all of it', zh: '全部接收' })}
            </Button>
            <Button
              disabled={word.trim() === ''}
              loading={act.busy}
              onClick={() => void done({ en: 'Refused.', zh: '已退回。' }, act.run(refuseHandOver, { word }, on))}
            >
              {say({ en: 'I cannot', zh: '不能接收' })}
            </Button>
          </>
        )}
        {open && mine.from && (
          <Button
            loading={act.busy}
            onClick={() => void done({ en: 'Withdrawn.', zh: '已撤回。' }, act.run(withdrawHandOver, { word }, on))}
          >
            {say({ en: 'Withdraw', zh: '撤回' })}
          </Button>
        )}
        {back && (
          <Button
            type={row.dueBack ? 'primary' : 'default'}
            loading={act.busy}
            onClick={() =>
              void done({ en: 'Given back.', zh: '已交回。' }, act.run(endHandOver, { firm: company }, on))
            }
          >
            {say({ en: `Give it back to ${row.fromName}`, zh: `交回给 ${row.fromName}` })}
          </Button>
        )}
      </p>
    </>
  )
}
