import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useWords } from '../words/language.tsx'

interface CopyTextProps {
  /** What it is: "Link". */
  readonly name: Words
  /** The button: "Copy the link". */
  readonly act: Words
  readonly text: string
  /** Several lines, in letters of one width. */
  readonly lines?: boolean
  /** Stands between the text and its button. */
  readonly children?: ReactNode
}

/** A text to take along: selected when one goes into it, copied by a button, and it is said whether that worked. */
export function CopyText({ name, act, text, lines, children }: CopyTextProps) {
  const { say } = useWords()
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  async function copy() {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(done ? 'yes' : 'no')
  }
  return (
    <>
      {lines ? (
        <Input.TextArea className="code-text" readOnly autoSize aria-label={say(name)} value={text} />
      ) : (
        <Input readOnly aria-label={say(name)} value={text} onFocus={(event) => event.target.select()} />
      )}
      {children}
      <div className="line wraps">
        <Button type={lines ? 'default' : 'primary'} onClick={() => void copy()}>
          {say(act)}
        </Button>
        <span role="status" className="second t-small">
          {copied === 'yes' && say({ en: 'Copied', zh: '已复制' })}
          {copied === 'no' &&
            say({ en: 'Not copied: select it and copy by hand.', zh: '没复制上，请选中后手工复制。' })}
        </span>
      </div>
    </>
  )
}
