import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { Unreached } from '../app/home.tsx'
import { refreshWorld, useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { Chip } from '../parts/chip.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { type Message, messageStates, outcomeWords } from './webhook-words.ts'

const AGAIN: Words = { en: 'Send again', zh: '重新发送' }
const EVERY_MS = 3_000

/** What was sent last and what came of it; asked for when one opens it. */
export function Messages({ webhook }: { readonly webhook: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="second">{say({ en: 'What was sent', zh: '发送记录' })}</summary>
      {open && <List webhook={webhook} />}
    </details>
  )
}

function List({ webhook }: { readonly webhook: string }) {
  const { say } = useWords()
  const messages = useAsk('webhook-messages', { id: webhook }, { every: EVERY_MS })
  if (messages.error) return <Unreached error={messages.error} retry={() => void messages.refetch()} />
  if (!messages.data) return <Skeleton />
  if (messages.data.rows.length === 0)
    return (
      <p className="quiet">
        {say({ en: 'Nothing has happened yet that it asked for.', zh: '它要的动态还没有发生。' })}
      </p>
    )
  return (
    <ul>
      {messages.data.rows.map((row) => (
        <Row key={row.seq} row={row} webhook={webhook} />
      ))}
    </ul>
  )
}

function Row({ row, webhook }: { readonly row: Message; readonly webhook: string }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const notice = useNotice()
  const { mark, says } = messageStates[row.state]
  async function again() {
    const answer = await doing.run(AGAIN, () => enter('send-again', {}, { world, id: webhook, seq: String(row.seq) }))
    if (!answer) return
    await refreshWorld(world)
    if (answer.waits) notice({ says: { en: 'It is tried now, in its place', zh: '正按顺序重试' } })
    else {
      const { en, zh } = outcomeWords(answer)
      notice({ says: { en: `Sent again: ${en}`, zh: `已重发：${zh}` }, wrong: !answer.ok })
    }
  }
  return (
    <li className="person">
      <div className="fill">
        <p className="line wraps">
          <code className="t-small">{row.type}</code> <Chip mark={mark}>{say(says)}</Chip>
        </p>
        <p className="quiet t-small">
          {when(row.triedAt ?? row.madeAt, lang)}
          {row.tries > 0 && ` · ${say(outcomeWords(row))}`}
          {row.took !== null && ` · ${say({ en: `${row.took} ms`, zh: `${row.took} 毫秒` })}`}
          {row.tries > 1 && ` · ${say({ en: `${row.tries} tries`, zh: `试了 ${row.tries} 次` })}`}
        </p>
        <details className="webhook-body">
          <summary className="quiet t-small">{say({ en: 'Message and answer', zh: '消息与应答' })}</summary>
          <pre>{row.body}</pre>
          {row.answer !== '' && <pre>{row.answer}</pre>}
        </details>
        {doing.said}
      </div>
      <Button size="small" loading={doing.busy} aria-label={`${say(AGAIN)}: ${row.type}`} onClick={() => void again()}>
        {say(AGAIN)}
      </Button>
    </li>
  )
}
