import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Edit } from '../app/use-edit.ts'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'

interface BarProps {
  readonly edit: Pick<Edit<unknown>, 'dirty' | 'resumed' | 'drop'>
  readonly fresh: boolean
  readonly wrong: number
  readonly strict: boolean
  readonly said: ReactNode
}

/** Above a record: that something typed is not saved yet, what stands against it, why the server said no. */
export function RecordBar({ edit, fresh, wrong, strict, said }: BarProps) {
  const { say } = useWords()
  return (
    <div className="record-bar" role="status">
      {edit.resumed && (
        <p className="line">
          <Mark kind="note" />
          {say({
            en: 'What you typed here earlier was not saved; it is still here.',
            zh: '上次在这里填的还没保存，都还在。',
          })}
          <button type="button" className="as-link" onClick={edit.drop}>
            {say({ en: 'Drop it', zh: '不要了' })}
          </button>
        </p>
      )}
      {strict && wrong > 0 && (
        <p className="line">
          <Mark kind="risk" />
          {say({
            en: `${counted(wrong, 'field')} to correct before it can be saved`,
            zh: `有 ${wrong} 处要改正，才能保存`,
          })}
        </p>
      )}
      {!fresh && edit.dirty && !edit.resumed && (
        <p className="quiet t-small">{say({ en: 'Changed, not saved yet', zh: '有改动，还没保存' })}</p>
      )}
      {said}
    </div>
  )
}

interface ActsProps {
  readonly may: boolean
  /** There is something to save. */
  readonly ready: boolean
  readonly busy: boolean
  readonly label: { readonly en: string; readonly zh: string }
  readonly onSave: () => void
  readonly more?: ReactNode
}

/** Right in the head of a record: save, and what else can be done with it. */
export function RecordActs({ may, ready, busy, label, onSave, more }: ActsProps) {
  const { say } = useWords()
  if (!may)
    return <span className="second">{say({ en: 'Your posts may only read this', zh: '您的岗位只能查看' })}</span>
  return (
    <>
      {more}
      <Button type="primary" disabled={!ready} loading={busy} onClick={onSave}>
        {say(label)}
      </Button>
    </>
  )
}
