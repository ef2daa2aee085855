import type { Role } from '@gendan/firm/party'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'

interface PartySelectProps {
  readonly label: Words
  /** What stands in it while none is chosen, where the label is said by ear alone. */
  readonly empty?: Words
  readonly party: Role
  /** The party's id; empty for none. */
  readonly value: string
  readonly onChange: (id: string) => void
  readonly clears?: boolean
  readonly id?: string
  readonly className?: string
}

/** Chooses a party by typing a few letters of its name, number or town. */
export function PartySelect({ label, empty = label, party, value, onChange, clears, id, className }: PartySelectProps) {
  const { say, lang } = useWords()
  const { id: world, rights } = useWorld()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const sought = usePaused(typed)
  const found = useAsk(
    'parties',
    { role: party, limit: 20, ...(sought ? { search: sought } : {}) },
    { enabled: open, keepOld: true },
  )
  const chosen = useAsk('party', { id: value }, { enabled: value !== '' })
  const known = chosen.data?.state as { facts?: { name: Words } } | undefined
  const options = (found.data?.rows ?? []).map((row) => ({
    value: row.id,
    label: [sayIn(row.name, lang), row.city].filter(Boolean).join(' · '),
  }))
  const own = value && known?.facts ? [{ value, label: sayIn(known.facts.name, lang) }] : []
  return (
    <Select
      {...(id ? { id } : {})}
      {...(className ? { className } : {})}
      aria-label={say(label)}
      placeholder={say(empty)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear={clears === true}
      loading={found.isFetching}
      value={value || null}
      options={[...own.filter(({ value: mine }) => !options.some((one) => one.value === mine)), ...options]}
      notFoundContent={
        <p className="second t-small">
          {say({ en: 'None of that name. ', zh: '没有这一家。' })}
          {rights.has('party') && (
            <Go to={worldPath(world, `/parties/new?role=${party}`)}>
              {say({ en: 'Enter a new one', zh: '登记新单位' })}
            </Go>
          )}
        </p>
      }
      onOpenChange={setOpen}
      onChange={(next: string | null) => onChange(next ?? '')}
    />
  )
}

const PAUSE_MS = 180

/** A text once its typist paused. */
export function usePaused(text: string): string {
  const [paused, pause] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => pause(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
