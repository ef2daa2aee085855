import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import type { Edit } from './use-edit.ts'

interface SaveBarProps {
  readonly edit: Pick<Edit<unknown>, 'dirty' | 'overtaken' | 'drop'>
  /** What saving is called here: "保存公司资料". */
  readonly act: Words
  readonly busy: boolean
  /** Why it cannot be saved yet, said beside the button. */
  readonly lacks?: Words | undefined
  readonly said: ReactNode
  /** Left out within a form: then the button submits it. */
  readonly onSave?: () => void
}

/** At the foot of a form: what was refused, saving, dropping, and a word where somebody else was here meanwhile. */
export function SaveBar({ edit, act, busy, lacks, said, onSave }: SaveBarProps) {
  const { say } = useWords()
  return (
    <div className="stack save-bar">
      {said}
      {edit.overtaken && (
        <p className="line" role="status">
          <Mark kind="thin" />
          {say({ en: 'Somebody changed this part meanwhile.', zh: '别人刚刚改过这一部分。' })}
          <button type="button" className="as-link" onClick={edit.drop}>
            {say({ en: 'Take theirs, drop mine', zh: '用新的，放弃我的' })}
          </button>
        </p>
      )}
      <div className="line wraps">
        <Button
          type="primary"
          htmlType={onSave ? 'button' : 'submit'}
          loading={busy}
          disabled={!edit.dirty || lacks !== undefined}
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
