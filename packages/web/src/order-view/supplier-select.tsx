import type { Role } from '@gendan/firm/party'
import type { Words } from '@gendan/kernel/words'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import { PartySelect } from './party-select.tsx'

interface SupplierSelectProps {
  readonly id: string
  readonly value: string
  readonly onChange: (supplier: string) => void
  /** Among whom one looks first. */
  readonly first?: Role
  readonly clears?: boolean
}

const SUPPLIER: Words = { en: 'Supplier', zh: '供应商' }

/** Chooses a supplier, of accessories or of goods. */
export function SupplierSelect({ id, value, onChange, first = 'accessory-supplier', clears }: SupplierSelectProps) {
  const { say } = useWords()
  const [role, look] = useState<Role>(first)
  return (
    <div className="line wraps fill">
      <Segmented<Role>
        size="small"
        aria-label={say({ en: 'Look among', zh: '在哪类里找' })}
        options={[
          { value: 'accessory-supplier', label: say({ en: 'Accessories', zh: '辅料' }) },
          { value: 'supplier', label: say({ en: 'Goods', zh: '成品' }) },
        ]}
        value={role}
        onChange={look}
      />
      <PartySelect
        id={id}
        className="fill supplier-box"
        label={SUPPLIER}
        party={role}
        value={value}
        onChange={onChange}
        clears={clears === true}
      />
    </div>
  )
}
