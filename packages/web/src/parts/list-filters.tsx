import type { Words } from '@gendan/kernel/words'
import { Checkbox, Segmented, Select } from 'antd'
import { useWords } from '../words/language.tsx'
import type { ListAddress } from './list-address.ts'

/** What narrows a list, and the way to put it into its address. */
interface Narrowing {
  readonly search: ListAddress
  readonly put: (change: ListAddress) => void
}

/** Whether a list is shown as a table or in columns. */
export function AsTableOrBoard({ search, put }: Narrowing) {
  const { say } = useWords()
  return (
    <Segmented
      aria-label={say({ en: 'As', zh: '显示方式' })}
      value={search['view'] ?? 'table'}
      options={[
        { value: 'table', label: say({ en: 'Table', zh: '表格' }) },
        { value: 'board', label: say({ en: 'Board', zh: '看板' }) },
      ]}
      onChange={(view) => put({ view: view === 'board' ? view : '' })}
    />
  )
}

interface OneOfProps extends Narrowing {
  /** Under which name it stands in the address. */
  readonly at: string
  readonly label: Words
  /** Said where nothing is chosen. */
  readonly any: Words
  readonly choices: Readonly<Record<string, Words>>
  /** How many lines there are of each, where that is known. */
  readonly counts?: Readonly<Record<string, number>>
}

/** One of a few, or any. */
export function OneOf({ search, put, at, label, any, choices, counts }: OneOfProps) {
  const { say } = useWords()
  const told = (value: string, name: Words) => (counts ? `${say(name)} ${counts[value] ?? 0}` : say(name))
  return (
    <Select
      className="ledger-filter"
      allowClear
      aria-label={say(label)}
      placeholder={say(any)}
      value={search[at] ?? null}
      options={Object.entries(choices).map(([value, name]) => ({ value, label: told(value, name) }))}
      onChange={(chosen) => put({ [at]: chosen ?? '' })}
    />
  )
}

interface OnlyProps extends Narrowing {
  readonly at: string
  readonly says: Words
}

/** On or off: "1" in the address, or nothing. */
export function Only({ search, put, at, says }: OnlyProps) {
  const { say } = useWords()
  return (
    <Checkbox checked={search[at] === '1'} onChange={(event) => put({ [at]: event.target.checked ? '1' : '' })}>
      {say(says)}
    </Checkbox>
  )
}

export const ANY_STATE = { label: { en: 'Stands', zh: '状态' }, any: { en: 'Any state', zh: '全部状态' } } as const
export const ANY_KIND = { label: { en: 'Kind', zh: '种类' }, any: { en: 'Any kind', zh: '全部种类' } } as const
