import { CloudOutlined } from '@ant-design/icons'
import { type ReactNode, useSyncExternalStore } from 'react'

interface OfflineBarProps {
  readonly says: string
  /** At the right: what happens next, or the way to it. */
  readonly children?: ReactNode
}

/** What is true of the network and of what waits on this machine. Work goes on. */
export function OfflineBar({ says, children }: OfflineBarProps) {
  return (
    <div className="offline" role="status">
      <CloudOutlined aria-hidden />
      <span className="fill">{says}</span>
      {children && <span className="offline-note">{children}</span>}
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
