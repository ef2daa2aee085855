import type { GoodsRow } from '@gendan/contract/rows'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWords } from '../words/language.tsx'
import { usePaused } from './party-select.tsx'

interface GoodsSelectProps {
  readonly label: Words
  readonly onChoose: (id: string, row: GoodsRow | undefined) => void
  readonly className?: string
  readonly small?: boolean
}

/** Finds an article by code or a few letters of its name; choosing hands it on and empties the box. */
export function GoodsSelect({ label, onChoose, className, small }: GoodsSelectProps) {
  const { say, lang } = useWords()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const sought = usePaused(typed)
  const found = useAsk(
    'goods-list',
    { limit: 20, ...(sought ? { search: sought } : {}) },
    { enabled: open, keepOld: true },
  )
  return (
    <Select
      {...(className ? { className } : {})}
      {...(small ? { size: 'small' as const } : {})}
      aria-label={say(label)}
      placeholder={say(label)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={null}
      loading={found.isFetching}
      options={(found.data?.rows ?? []).map((row) => ({
        value: row.id,
        label: `${row.code} · ${sayIn(row.name, lang)}`,
      }))}
      onOpenChange={setOpen}
      onChange={(id: string | null) => {
        if (id)
          onChoose(
            id,
            found.data?.rows.find((row) => row.id === id),
          )
        setTyped('')
      }}
    />
  )
}
