import { copyOrder } from '@gendan/orderfile/acts/copy-order'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import { CopyDialog } from './copy-dialog.tsx'

/** Where it is one order (of those ticked in a list, or the one that ended), it can be copied. */
export function CopyOne({ files }: { readonly files: readonly string[] }) {
  const { say } = useWords()
  const [asking, ask] = useState(false)
  const [only] = files
  if (!only || files.length !== 1) return null
  return (
    <>
      <Button size="small" onClick={() => ask(true)}>
        {say(copyOrder.title)}
      </Button>
      {asking && <CopyDialog file={only} onClose={() => ask(false)} />}
    </>
  )
}
