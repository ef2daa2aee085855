import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../words/language.tsx'

/** Takes a text along; whether that worked is said. */
export function CopyButton({ text }: { readonly text: string }) {
  const { say } = useWords()
  const [copied, setCopied] = useState<string>()
  const done = copied === text
  async function copy() {
    const worked = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied(worked ? text : '')
  }
  return (
    <>
      <Button onClick={() => void copy()}>{say({ en: 'Copy', zh: '复制' })}</Button>
      <span role="status" className="second t-small">
        {done && say({ en: 'Copied', zh: '已复制' })}
        {copied === '' && say({ en: 'Not copied: select it and copy by hand.', zh: '没复制上，请选中后手工复制。' })}
      </span>
    </>
  )
}
