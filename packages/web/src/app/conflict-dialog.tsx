import type { Problem } from '@gendan/contract/shapes'
import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { Meanwhile } from '../facts/meanwhile.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'

/** Look at the new state and drop this try, or do it again on top of what others did. */
export type ConflictChoice = 'look' | 'again'

interface ConflictDialogProps {
  /** What one wanted to do: "修改公司资料". */
  readonly act: Words
  readonly problem: Problem
  readonly choose: (choice: ConflictChoice) => void
}

/** Somebody was quicker: what they did, who and when, and two ways on. */
export function ConflictDialog({ act, problem, choose }: ConflictDialogProps) {
  const { say } = useWords()
  const title = { en: `Changed meanwhile: ${act.en}`, zh: `${act.zh}：别人刚刚改过` }
  return (
    <Dialog title={say(title)} open onClose={() => choose('look')}>
      <div className="dialog-body stack">
        <p className="second">
          {say({
            en: 'Since you opened this page, the following was done. Nothing of yours was saved yet.',
            zh: '您打开这一页以后，别人做了下面这些；您的还没有保存。',
          })}
        </p>
        <Meanwhile done={problem.changed ?? []} />
        <p className="second">
          {say({
            en: 'Look at the new state first. Doing it again puts yours on top of theirs.',
            zh: '请先看清新的内容。再做一次，会以您的为准。',
          })}
        </p>
      </div>
      <div className="line wraps">
        <Button type="primary" onClick={() => choose('look')}>
          {say({ en: 'Look at the new state', zh: '先看新的' })}
        </Button>
        <Button onClick={() => choose('again')}>{say({ en: 'Do mine again', zh: '照我的再做一次' })}</Button>
      </div>
    </Dialog>
  )
}
