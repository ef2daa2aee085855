import type { Words } from '@gendan/kernel/words'
import { Button, notification } from 'antd'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useWords } from '../words/language.tsx'
import { Mark } from './mark.tsx'

export interface Notice {
  readonly says: Words
  /** What went wrong stays until it is closed; the rest leaves after four seconds, after eight where it can be undone. */
  readonly wrong?: boolean
  readonly undo?: () => void
  /** Where it goes on from here. */
  readonly onward?: { readonly label: Words; readonly go: () => void }
}

type Tell = (notice: Notice) => void

const Context = createContext<Tell>(() => {
  throw new RangeError('no NoticeProvider above')
})

/** Tells something by the way, at the bottom left. */
export function useNotice(): Tell {
  return useContext(Context)
}

const UNDO: Words = { en: 'Undo', zh: '撤回' }

function secondsOf({ wrong, undo, onward }: Notice): number | false {
  if (wrong) return false
  return undo || onward ? 8 : 4
}

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const { say } = useWords()
  const [board, holder] = notification.useNotification({ placement: 'bottomLeft', maxCount: 3 })
  const tell = useMemo<Tell>(
    () => (notice) => {
      const key = notice.says.en
      const act = notice.undo ? { label: UNDO, go: notice.undo } : notice.onward
      const run = () => {
        board.destroy(key)
        act?.go()
      }
      board.open({
        key,
        title: say(notice.says),
        icon: <Mark kind={notice.wrong ? 'risk' : 'done'} size={16} />,
        duration: secondsOf(notice),
        role: notice.wrong ? 'alert' : 'status',
        className: 'notice',
        ...(act
          ? {
              actions: (
                <Button size="small" onClick={run}>
                  {say(act.label)}
                </Button>
              ),
            }
          : {}),
      })
    },
    [board, say],
  )
  return (
    <Context value={tell}>
      {holder}
      {children}
    </Context>
  )
}
