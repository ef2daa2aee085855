import { type Firm, usualShortfall } from '@gendan/firm/firm'
import { decimal } from '@gendan/kernel/decimal'
import { InputNumber } from 'antd'
import type { Edit } from '../app/use-edit.ts'
import { OwnField } from '../parts/field.tsx'

type Rules = Firm['rules']

/** By how much a customer's payment may be short before somebody must say why. */
export function Shortfall({ edit }: { readonly edit: Edit<Rules> }) {
  const { shortUpTo = usualShortfall, currency } = edit.value
  return (
    <OwnField
      id="short"
      helpAt="short"
      label={{ en: 'Payments may be short by', zh: '收款可短少' }}
      unit={{
        en: `${currency}: bank charges within it need no reason`,
        zh: `${currency}，以内的手续费不必写原因`,
      }}
    >
      <InputNumber<string>
        id="short"
        className="settings-short"
        stringMode
        min="0"
        precision={2}
        value={shortUpTo}
        onChange={(typed) => edit.set({ ...edit.value, shortUpTo: decimal(typed ?? '0') })}
      />
    </OwnField>
  )
}
