import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Edit } from '../app/use-edit.ts'
import { useWords } from '../words/language.tsx'

interface SaveBarProps {
  readonly edit: Pick<Edit<unknown>, 'dirty' | 'overtaken' | 'drop'>
  /** What saving is called here: "保存公司资料". */
  readonly act: Words
  readonly busy: boolean
  /** Why it cannot be saved yet, said beside the button. */
  readonly lacks?: Words | undefined
  readonly said: ReactNode
  /** Both sides, where somebody else saved the same part meanwhile; they are settled before anything is saved. */
  readonly sides?: ReactNode
  /** Left out within a form: then the button submits it. */
  readonly onSave?: () => void
}

/** At the foot of a form: what was refused, saving, dropping, and both sides where somebody else was here meanwhile. */
export function SaveBar({ edit, act, busy, lacks, said, sides, onSave }: SaveBarProps) {
  const { say } = useWords()
  return (
    <div className="stack save-bar">
      {sides}
      {said}
      <div className="line wraps">
        <Button
          type="primary"
          htmlType={onSave ? 'button' : 'submit'}
          loading={busy}
          disabled={!edit.dirty || lacks !== undefined || edit.overtaken !== undefined}
          onClick={onSave}
        >
          {say(act)}
        </Button>
        {edit.dirty && (
          <Button disabled={busy} onClick={edit.drop}>
            {say({ en: 'Drop the changes', zh: '放弃修改' })}
          </Button>
        )}
        {lacks && edit.dirty && <span className="second t-small">{say(lacks)}</span>}
        {!edit.dirty && (
          <span className="quiet t-small">{say({ en: 'Nothing changed yet.', zh: '还没有改动。' })}</span>
        )}
      </div>
    </div>
  )
}
