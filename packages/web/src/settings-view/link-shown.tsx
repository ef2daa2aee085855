import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { whenAnywhere } from '../app/when.ts'
import { CopyText } from '../parts/copy-text.tsx'
import { useWords } from '../words/language.tsx'

interface LinkShownProps {
  readonly link: string
  readonly expires: string
  readonly note: Words
  readonly onClose: () => void
}

/** A one-time link, shown once: only the hash of its secret is kept. */
export function LinkShown({ link, expires, note, onClose }: LinkShownProps) {
  const { say } = useWords()
  return (
    <div className="stack dialog-body">
      <p className="second">{say(note)}</p>
      <CopyText name={{ en: 'Link', zh: '链接' }} act={{ en: 'Copy the link', zh: '复制链接' }} text={link}>
        <p className="second t-small">
          {say({
            en: `Good once, until ${whenAnywhere(expires, 'en')}. It is shown now and never again; a new one can always be made.`,
            zh: `只能用一次，${whenAnywhere(expires, 'zh')} 前有效。只显示这一次，丢了可以再发。`,
          })}
        </p>
      </CopyText>
      <div>
        <Button onClick={onClose}>{say({ en: 'Close', zh: '关上' })}</Button>
      </div>
    </div>
  )
}
