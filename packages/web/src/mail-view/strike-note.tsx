import { strikeNote } from '@gendan/orderfile/acts/file-message'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWords } from '../words/language.tsx'

/** A note that was wrong is struck with a reason; it stays to be read. */
export function StrikeNote({ id }: { readonly id: string }) {
  const { say } = useWords()
  const act = useAct()
  const [reason, setReason] = useState<string>()
  if (reason === undefined)
    return (
      <Button size="small" type="text" className="quiet" onClick={() => setReason('')}>
        {say({ en: 'Strike', zh: '作废' })}
      </Button>
    )
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault()
        void act.run(strikeNote, { reason }, { id })
      }}
    >
      <Input
        size="small"
        autoFocus
        maxLength={400}
        aria-label={say({ en: 'Why it is struck', zh: '作废原因' })}
        placeholder={say({ en: 'Why', zh: '原因' })}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
      />
      <Button size="small" htmlType="submit" disabled={reason.trim() === ''} loading={act.busy}>
        {say(strikeNote.title)}
      </Button>
      {act.said}
    </form>
  )
}
