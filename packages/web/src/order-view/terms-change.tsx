import { posts } from '@gendan/firm/posts'
import { Input } from 'antd'
import { Changes } from '../facts/changes.tsx'
import { Lamp } from '../parts/lamp.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { paperById } from './paper-id.ts'
import type { Effect } from './terms-checks.ts'

interface AmendCardProps {
  readonly effect: Effect
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly missing: boolean
}

/** Before settled terms are amended: what changes, which papers it leaves behind, which gates it closes, and the reason. */
export function AmendCard({ effect, reason, onReason, missing }: AmendCardProps) {
  const { say } = useWords()
  const { changes, stale, closing } = effect
  return (
    <section className="card padded amend" aria-label={say({ en: 'What this changes', zh: '这次改动' })}>
      <h2 className="card-title">
        {changes.length === 0
          ? say({ en: 'Nothing changed yet', zh: '还没有改动' })
          : say({ en: counted(changes.length, 'change'), zh: `改动 ${changes.length} 处` })}
      </h2>
      <Changes changed={changes} most={10} />
      {changes.length > 0 &&
        stale.map((paper) => (
          <p key={paper.paper} className="line t-small">
            <Mark kind="thin" size={12} />
            {say({
              en: `${paper.number} v${paper.version} (${paperById(paper.paper).name.en}) ${paper.already ? 'is out of date already' : 'will be out of date'}`,
              zh: `${paperById(paper.paper).name.zh} ${paper.number} 第 ${paper.version} 版${paper.already ? '已' : '将'}过时`,
            })}
          </p>
        ))}
      {changes.length > 0 &&
        closing.map((lamp) => (
          <p key={lamp.gate} className="line t-small">
            <Lamp state="again" size={14} />
            {say({
              en: `${lamp.title.en} ${lamp.already ? 'is closed again' : 'closes again'}: ${lamp.signers.map((post) => posts[post].en).join(' or ')} must sign again`,
              zh: `“${lamp.title.zh}”${lamp.already ? '已重关' : '将重关'}，须${lamp.signers.map((post) => posts[post].zh).join('或')}重签`,
            })}
          </p>
        ))}
      <label htmlFor="reason" className="quiet t-small">
        {say({ en: 'Reason; it stays in the journal', zh: '修改原因，记入日志' })}
      </label>
      <Input.TextArea
        id="reason"
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={1000}
        value={reason}
        {...(missing ? { status: 'error' as const, 'aria-describedby': 'reason-missing' } : {})}
        onChange={(event) => onReason(event.target.value)}
      />
      {missing && (
        <p id="reason-missing" className="thin t-small" role="alert">
          {say({ en: 'Say why the terms change.', zh: '请写明为什么改。' })}
        </p>
      )}
    </section>
  )
}
