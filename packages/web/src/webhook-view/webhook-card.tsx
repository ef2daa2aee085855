import { pauseWebhook, removeWebhook, resumeWebhook } from '@gendan/firm/acts/webhook-acts'
import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useState } from 'react'
import { type Acting, useAct } from '../app/act.tsx'
import { useDoing } from '../app/doing.tsx'
import { refreshWorld } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { Chip } from '../parts/chip.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { SecretShown } from './secret-shown.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'
import { Messages } from './webhook-messages.tsx'
import { outcomeWords, restWords, stateWords, toldWords, type Webhook } from './webhook-words.ts'

const TEST: Words = { en: 'Send a test', zh: '发送测试' }
const RENEW: Words = { en: 'Renew the secret', zh: '更换密钥' }

/** One listener: how it fares, what can be done about it, what was sent to it. */
export function WebhookCard({ row }: { readonly row: Webhook }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const act = useAct()
  const doing = useDoing()
  const notice = useNotice()
  const [open, setOpen] = useState<'change' | 'remove' | 'renew' | null>(null)
  const [secret, setSecret] = useState('')
  async function test() {
    const answer = await doing.run(TEST, () => enter('ping-webhook', {}, { world, id: row.id }))
    if (!answer) return
    await refreshWorld(world)
    const { en, zh } = outcomeWords(answer)
    notice(
      answer.ok
        ? {
            says: {
              en: `${row.name} heard it (${en}, ${answer.took} ms)`,
              zh: `${row.name} 已收到（${zh}，${answer.took} 毫秒）`,
            },
          }
        : { says: { en: `${row.name} did not hear it: ${en}`, zh: `${row.name} 没收到：${zh}` }, wrong: true },
    )
  }
  async function renew() {
    const answer = await doing.run(RENEW, () => enter('renew-webhook', {}, { world, id: row.id }))
    setOpen(null)
    if (answer) setSecret(answer.secret)
    await refreshWorld(world)
  }
  async function remove() {
    if (await act.run(removeWebhook, {}, { id: row.id })) setOpen(null)
  }
  return (
    <article className="card padded stack" aria-label={row.name}>
      <Head row={row} />
      <Rests row={row} act={act} />
      <div className="line wraps">
        <Button size="small" loading={doing.busy} onClick={() => void test()}>
          {say(TEST)}
        </Button>
        {(row.state === 'works' || row.state === 'failing') && (
          <Button size="small" disabled={act.busy} onClick={() => void act.run(pauseWebhook, {}, { id: row.id })}>
            {say({ en: 'Pause', zh: '暂停' })}
          </Button>
        )}
        <Button size="small" onClick={() => setOpen('change')}>
          {say({ en: 'Change', zh: '修改' })}
        </Button>
        <Button size="small" onClick={() => setOpen('renew')}>
          {say(RENEW)}
        </Button>
        <Button size="small" onClick={() => setOpen('remove')}>
          {say({ en: 'Remove', zh: '删除' })}
        </Button>
      </div>
      {act.said}
      {doing.said}
      <Messages webhook={row.id} />
      {open === 'change' && <WebhookDialog row={row} onClose={() => setOpen(null)} />}
      <Confirm
        open={open === 'remove'}
        thing={{ en: `Remove ${row.name}`, zh: `删除 ${row.name}` }}
        act={{ en: 'Remove it', zh: '删除' }}
        busy={act.busy}
        onAct={() => void remove()}
        onClose={() => setOpen(null)}
      >
        {say({
          en: 'It is told nothing any more; its secret and the list of what was sent go with it.',
          zh: '不再通知它；密钥和发送记录一并删除。',
        })}
      </Confirm>
      <Confirm
        open={open === 'renew'}
        thing={{ en: `Renew the secret of ${row.name}`, zh: `更换 ${row.name} 的密钥` }}
        act={RENEW}
        busy={doing.busy}
        onAct={() => void renew()}
        onClose={() => setOpen(null)}
      >
        {say({
          en: 'The new one is shown once. For a day both sign every message, so that the listener can change over.',
          zh: '新密钥只显示一次。一天内新旧密钥同时签名，便于对方切换。',
        })}
      </Confirm>
      {secret !== '' && (
        <Dialog
          title={say({ en: `New secret of ${row.name}`, zh: `${row.name} 的新密钥` })}
          open
          onClose={() => setSecret('')}
        >
          <SecretShown secret={secret} onClose={() => setSecret('')} />
        </Dialog>
      )}
    </article>
  )
}

function Head({ row }: { readonly row: Webhook }) {
  const { say, lang } = useWords()
  const { mark, says } = stateWords[row.state]
  return (
    <div>
      <h2 className="t-task line wraps">
        {row.name} <Chip mark={mark}>{say(says)}</Chip>
      </h2>
      <p className="webhook-url">{row.url}</p>
      <p className="second t-small">{say(toldWords(row.kinds))}</p>
      <p className="quiet t-small">
        {row.lastSent
          ? `${say({ en: 'last heard', zh: '最近送达' })} ${when(row.lastSent, lang)}`
          : say({ en: 'nothing heard yet', zh: '还没送达过' })}
        {row.waiting > 0 &&
          ` · ${say({ en: `${counted(row.waiting, 'message')} waiting`, zh: `待发 ${row.waiting} 条` })}`}
        {row.state === 'failing' &&
          row.since &&
          ` · ${say({ en: 'fails since', zh: '失败始于' })} ${when(row.since, lang)}`}
        {row.state === 'failing' &&
          row.nextTry &&
          ` · ${say({ en: 'next try', zh: '下次' })} ${when(row.nextTry, lang)}`}
        {row.owner && ` · ${row.owner}`}
      </p>
    </div>
  )
}

/** Where it does not go on by itself: why, and the two ways on. */
function Rests({ row, act }: { readonly row: Webhook; readonly act: Acting }) {
  const { say } = useWords()
  const words = restWords[row.state]
  if (!words) return null
  const resume = (anew: boolean) => void act.run(resumeWebhook, { anew }, { id: row.id })
  return (
    <div className="webhook-rests stack">
      <p>{say(words)}</p>
      <div className="line wraps">
        <Button size="small" type="primary" disabled={act.busy} onClick={() => resume(false)}>
          {say({ en: 'Go on where it stood', zh: '从停下处继续' })}
        </Button>
        <Button size="small" disabled={act.busy} onClick={() => resume(true)}>
          {say({ en: 'Leave out what waited', zh: '略过积压，从现在开始' })}
        </Button>
      </div>
    </div>
  )
}
