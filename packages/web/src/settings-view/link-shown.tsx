import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { whenAnywhere } from '../app/when.ts'
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
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  async function copy() {
    const done = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    )
    setCopied(done ? 'yes' : 'no')
  }
  return (
    <div className="stack dialog-body">
      <p className="second">{say(note)}</p>
      <Input
        readOnly
        aria-label={say({ en: 'Link', zh: '链接' })}
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <p className="second t-small">
        {say({
          en: `Good once, until ${whenAnywhere(expires, 'en')}. It is shown now and never again; a new one can always be made.`,
          zh: `只能用一次，${whenAnywhere(expires, 'zh')} 前有效。只显示这一次，丢了可以再发。`,
        })}
      </p>
      <div className="line wraps">
        <Button type="primary" onClick={() => void copy()}>
          {say({ en: 'Copy the link', zh: '复制链接' })}
        </Button>
        <Button onClick={onClose}>{say({ en: 'Close', zh: '关上' })}</Button>
        <span role="status" className="second t-small">
          {copied === 'yes' && say({ en: 'Copied', zh: '已复制' })}
          {copied === 'no' &&
            say({ en: 'Not copied: select it and copy by hand.', zh: '没复制上，请选中后手工复制。' })}
        </span>
      </div>
    </div>
  )
}
