import type { Words } from '@gendan/kernel/words'
import { useNewRelease } from '../app/new-release.ts'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { useKeptSince } from '../client/kept-since.ts'
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
  const since = useKeptSince()
  const newer = useNewRelease()
  const line = !online ? 'off' : since ? 'silent' : 'there'
  const parts = [
    newer ? NEWER : undefined,
    stateOf(outbox, line, waiting),
    refusedWords(refused),
    since ? sinceWords(since) : undefined,
  ].filter((one) => one !== undefined)
  if (parts.length === 0) return null
  return (
    <div className="offline-place">
      <OfflineBar says={parts.map((one) => say(one)).join(' · ')}>
        {newer && (
          <button type="button" className="as-link" onClick={() => window.location.reload()}>
            {say({ en: 'Load it', zh: '刷新' })}
          </button>
        )}
        {outbox.entries.length > 0 && (
          <Go to={worldPath(id, '/outbox')}>
            {say(refused > 0 ? { en: 'Look', zh: '看看' } : { en: 'What waits', zh: '看明细' })}
          </Go>
        )}
      </OfflineBar>
    </div>
  )
}

/** What is true of the line to the server, and of what waits. A browser knows of a cut cable, not of a network without a way out. */
function stateOf({ sending, went }: Row, line: Line, waiting: number): Words | undefined {
  const cut = CUT[line]
  if (waiting === 0) return cut
  const kept = { en: `${waiting} kept here`, zh: `${waiting} 条记在这台机器里` }
  if (went === 'signed-out' && line === 'there')
    return { en: `${kept.en}: sign in again to send them`, zh: `${kept.zh}：请重新登录后送出` }
  if (sending && line === 'there') return { en: `Sending ${waiting}`, zh: `正在送 ${waiting} 条` }
  const off = cut ?? (went === 'unreached' ? CUT.silent : undefined)
  if (!off) return { en: `${kept.en}, on its way`, zh: `${kept.zh}，马上送` }
  return { en: `${off.en} · ${kept.en}, sent when it is back`, zh: `${off.zh} · ${kept.zh}，有网自动送` }
}

type Line = 'there' | 'off' | 'silent'
const CUT = {
  there: undefined,
  off: { en: 'No network', zh: '没有网络' },
  silent: { en: 'No way to the server', zh: '连不上服务器' },
} as const

const NEWER: Words = { en: 'The server has a newer release', zh: '系统已更新' }

/** The screen shows what the server said last. */
function sinceWords(at: string): Words {
  return { en: `the screen is of ${when(at, 'en')}`, zh: `页面是 ${when(at, 'zh')} 的内容` }
}

function refusedWords(refused: number): Words | undefined {
  if (refused === 0) return undefined
  return { en: `${refused} came back`, zh: `${refused} 条被退回` }
}
