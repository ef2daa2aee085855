import type { Words } from '@gendan/kernel/words'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { OfflineBar, useOnline } from '../parts/offline-bar.tsx'
import { useWords } from '../words/language.tsx'
import { type Row, useOutbox, useSending } from './outbox.ts'

/** How many entries wait on this machine, over the work; nothing while nothing waits and the network is there. */
export function OutboxBar() {
  useSending()
  const { say } = useWords()
  const { id } = useWorld()
  const outbox = useOutbox()
  const online = useOnline()
  const refused = outbox.entries.filter(({ problem }) => problem !== undefined).length
  const waiting = outbox.entries.length - refused
  const parts = [stateOf(outbox, online, waiting), refusedWords(refused)].filter((one) => one !== undefined)
  if (parts.length === 0) return null
  return (
    <div className="offline-place">
      <OfflineBar says={parts.map((one) => say(one)).join(' · ')}>
        {outbox.entries.length > 0 && (
          <Go to={worldPath(id, '/outbox')}>
            {say(refused > 0 ? { en: 'Look', zh: '看看' } : { en: 'What waits', zh: '看明细' })}
          </Go>
        )}
      </OfflineBar>
    </div>
  )
}

/** What is true of the network and of what waits. */
function stateOf({ sending, went }: Row, online: boolean, waiting: number): Words | undefined {
  if (!online && waiting === 0) return { en: 'No network', zh: '没有网络' }
  if (!online)
    return {
      en: `No network · ${waiting} kept here, sent when it is back`,
      zh: `没有网络 · ${waiting} 条记在这台机器里，有网自动送`,
    }
  if (waiting === 0) return undefined
  if (sending) return { en: `Sending ${waiting}`, zh: `正在送 ${waiting} 条` }
  if (went === 'signed-out')
    return {
      en: `${waiting} kept here: sign in again to send them`,
      zh: `${waiting} 条记在这台机器里：请重新登录后送出`,
    }
  return {
    en: `${waiting} kept here, the server does not answer yet`,
    zh: `${waiting} 条记在这台机器里，服务器还没应答`,
  }
}

function refusedWords(refused: number): Words | undefined {
  if (refused === 0) return undefined
  return { en: `${refused} came back`, zh: `${refused} 条被退回` }
}
