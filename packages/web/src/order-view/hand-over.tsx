import type { Words } from '@gendan/kernel/words'
import { handOver } from '@gendan/orderfile/acts/hand-over'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import type { FirmHere } from './standing.ts'

interface HandOverManyProps {
  readonly files: readonly { readonly id: string; readonly number: string; readonly owner: string }[]
  readonly people: FirmHere | undefined
  readonly onDone: () => void
}

const TO: Words = { en: 'Hand over to', zh: '移交给' }

/** Gives files to a colleague to follow, one act each; files that are already his are left alone. */
export function HandOverMany({ files, people, onDone }: HandOverManyProps) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const [to, setTo] = useState<string | null>(null)
  const colleagues = people?.people.filter(({ active }) => active) ?? []
  async function go() {
    if (!to) return
    const others = files.filter((file) => file.owner !== to)
    for (const file of others) {
      const done = await act.run(handOver, { firm: company, owner: to }, { id: file.id })
      if (!done) return
    }
    const name = people?.nameOf(to) ?? ''
    tell({ says: { en: `${others.length} handed over to ${name}`, zh: `${others.length} 单已移交${name}` } })
    setTo(null)
    onDone()
  }
  return (
    <span className="line wraps">
      <Select
        size="small"
        className="colleague"
        aria-label={say(TO)}
        placeholder={say(TO)}
        value={to}
        options={colleagues.map(({ account, name }) => ({ value: account, label: name }))}
        onChange={(next: string) => setTo(next)}
      />
      <Button size="small" disabled={!to} loading={act.busy} onClick={() => void go()}>
        {say({ en: 'Hand over', zh: '移交' })}
      </Button>
      {act.said}
    </span>
  )
}
