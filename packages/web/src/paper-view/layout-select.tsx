import { Select } from 'antd'
import { useWords } from '../words/language.tsx'
import type { LayoutChoice } from './use-layouts.ts'

/** In which layout the paper is printed, where the firm keeps any for it. */
export function LayoutSelect({ layouts }: { readonly layouts: LayoutChoice }) {
  const { say } = useWords()
  if (layouts.all.length === 0) return null
  return (
    <Select
      className="layout-select"
      aria-label={say({ en: 'Layout', zh: '版式' })}
      value={layouts.chosen}
      options={[
        { value: '', label: say({ en: 'House layout', zh: '通用版式' }) },
        ...layouts.all.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={layouts.choose}
    />
  )
}
