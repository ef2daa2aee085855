import { Button, Progress } from 'antd'
import { useWords } from '../words/language.tsx'
import type { Scanning } from './use-scan.ts'
import './scan-progress.css'

/** How far the recognition is, and the way out of it. */
export function ScanProgress({ running, cancel }: Pick<Scanning, 'running' | 'cancel'>) {
  const { say } = useWords()
  if (!running) return null
  const { page, pages, share } = running
  const done = page === 0 ? 0 : Math.floor(((page - 1 + share) / pages) * 100)
  const says =
    page === 0
      ? {
          en: 'Fetching the reader of pictures (about 7 MB the first time) …',
          zh: '正在取图像识别程序（首次约 7 MB）…',
        }
      : { en: `Recognising page ${page} of ${pages} …`, zh: `正在识别第 ${page}/${pages} 页…` }
  return (
    <div className="scan-progress">
      <span role="status">{say(says)}</span>
      <Progress percent={done} size="small" aria-label={say({ en: 'Recognised', zh: '已识别' })} />
      <Button onClick={cancel}>{say({ en: 'Stop', zh: '停止识别' })}</Button>
    </div>
  )
}
