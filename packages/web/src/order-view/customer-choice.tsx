import type { PartyAsRead } from '@gendan/forms/incoming/customer-order/shape'
import type { Finding } from '@gendan/kernel/rule'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Radio } from 'antd'
import { useId, useState } from 'react'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { type PartyDraft, partyDraftOf } from './party-draft.ts'
import { PartyFields } from './party-fields.tsx'
import { PartySelect } from './party-select.tsx'
import type { Matches } from './use-intake.ts'

interface CustomerChoiceProps {
  readonly read: PartyAsRead | undefined
  readonly found: Matches['parties']
  readonly buyer: string
  readonly onBuyer: (id: string) => void
  /** A new customer being entered, prefilled with what the order says. */
  readonly party: PartyDraft | undefined
  readonly onParty: (party: PartyDraft | undefined) => void
  readonly missing: boolean
  readonly findings: readonly Finding[]
}

const OTHER: Words = { en: 'Another customer on record', zh: '已登记的其他客户' }
const KNOWN: Words = { en: 'A customer on record', zh: '已登记的客户' }

/** Whose order it is: known for sure, likely, another one on record, or new. */
export function CustomerChoice(props: CustomerChoiceProps) {
  const { read, found, buyer, onBuyer, party, onParty, missing, findings } = props
  const { say, lang } = useWords()
  const other = useId()
  const [searching, search] = useState(read === undefined)
  const listed = found.some(({ id }) => id === buyer)
  const value = party ? 'new' : listed ? buyer : buyer || searching ? 'other' : ''
  return (
    <section
      className="card padded customer-choice"
      data-place="buyer"
      aria-label={say({ en: 'Customer', zh: '客户' })}
    >
      <p className="line wraps">
        <span className="card-title">
          {read
            ? say({ en: 'Whose order is it?', zh: '这是哪个客户的订单？' })
            : say({ en: 'Which customer?', zh: '哪个客户？' })}
        </span>
        {read && (
          <span className="second">
            {say({ en: `The file says: ${read.name || '–'}`, zh: `文件写：${read.name || '–'}` })}
          </span>
        )}
      </p>
      <Radio.Group
        className="customer-radios"
        value={value}
        onChange={(event) => {
          const next = String(event.target.value)
          search(next === 'other')
          if (next === 'new') onParty(partyDraftOf(read))
          else onBuyer(next === 'other' ? '' : next)
        }}
      >
        {found.map((one) => (
          <Radio key={one.id} value={one.id}>
            {sayIn(one.name, lang)}{' '}
            <span className={one.sure ? 'done t-small' : 'thin t-small'}>
              {one.sure
                ? say({ en: 'the same on record', zh: '与登记一致' })
                : say({ en: `alike, ${one.likeness}%`, zh: `相像 ${one.likeness}%` })}
            </span>
          </Radio>
        ))}
        <Radio value="other">{say(found.length > 0 ? OTHER : KNOWN)}</Radio>
        <Radio value="new">{say({ en: 'A new customer', zh: '登记为新客户' })}</Radio>
      </Radio.Group>
      {value === 'other' && (
        <PartySelect
          id={other}
          label={KNOWN}
          party="customer"
          value={buyer}
          onChange={onBuyer}
          className="other-customer"
        />
      )}
      {party && <PartyFields party={party} onParty={onParty} findings={findings} />}
      {missing && (
        <p className="line risk" role="alert">
          <Mark kind="risk" />
          {say({ en: 'Choose the customer, or enter a new one.', zh: '请选客户，或登记为新客户。' })}
        </p>
      )}
    </section>
  )
}
