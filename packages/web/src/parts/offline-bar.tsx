import { CloudOutlined } from '@ant-design/icons'
import { useSyncExternalStore } from 'react'
import { useWords } from '../words/language.tsx'

/** No network: how many entries wait on this machine. Work goes on; they are sent by themselves. */
export function OfflineBar({ waiting }: { readonly waiting: number }) {
  const { say } = useWords()
  return (
    <div className="offline" role="status">
      <CloudOutlined aria-hidden />
      <span className="fill">
        {say({ en: 'No network', zh: '没有网络' })}
        {waiting > 0 && say({ en: ` · ${waiting} kept here`, zh: ` · ${waiting} 条记在这台机器上` })}
      </span>
      {waiting > 0 && <span className="offline-note">{say({ en: 'Sent when it is back', zh: '有网自动送' })}</span>}
    </div>
  )
}

/** Whether the machine has a network at all. */
export function useOnline(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine)
}

function watch(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
