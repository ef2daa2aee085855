import { type Role, roles } from '@gendan/firm/party'
import { Select } from 'antd'
import { useContext } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { CountrySelect } from '../record-view/country-select.tsx'
import { FieldsContext, fieldId, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { PartyBanks } from './party-banks.tsx'
import type { PartyDraft } from './party-draft.ts'

interface FormProps {
  readonly draft: PartyDraft
  readonly onDraft: (draft: PartyDraft) => void
}

/** The facts of a party, in the order of an envelope. */
export function PartyForm({ draft, onDraft }: FormProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const put = (change: Partial<PartyDraft>) => onDraft({ ...draft, ...change })
  const contact = (change: Partial<PartyDraft['contact']>) => put({ contact: { ...draft.contact, ...change } })
  return (
    <div className="card padded record-form">
      <SectionHead>{say({ en: 'Who it is', zh: '是谁' })}</SectionHead>
      <RecordField at="roles" label={{ en: 'What it is to us', zh: '与我方关系' }}>
        <Select
          id={fieldId('roles')}
          className="fill"
          mode="multiple"
          disabled={locked}
          value={[...draft.roles]}
          options={Object.entries(roles).map(([value, words]) => ({ value: value as Role, label: say(words) }))}
          onChange={(chosen: Role[]) => put({ roles: chosen })}
        />
      </RecordField>
      <WordsField
        at="name"
        en={{ en: 'English name', zh: '英文名称' }}
        zh={{ en: 'Chinese name', zh: '中文名称' }}
        value={draft.name}
        onChange={(name) => put({ name })}
      />
      <TextField
        at="legalName"
        label={{ en: 'Registered name', zh: '注册名称' }}
        hint={{ en: 'where papers of state need it', zh: '官方单证要用时填' }}
        value={draft.legalName}
        onChange={(legalName) => put({ legalName })}
      />
      <TextField
        at="taxId"
        label={{ en: 'Tax number', zh: '税号' }}
        value={draft.taxId}
        onChange={(taxId) => put({ taxId })}
      />
      <SectionHead>{say({ en: 'Where it is', zh: '在哪里' })}</SectionHead>
      <TextField
        at="address"
        label={{ en: 'Street, line by line', zh: '街道门牌，逐行' }}
        lines={2}
        value={draft.address}
        onChange={(address) => put({ address })}
      />
      <TextField
        at="postcode"
        label={{ en: 'Postcode', zh: '邮编' }}
        short
        value={draft.postcode}
        onChange={(postcode) => put({ postcode })}
      />
      <TextField at="city" label={{ en: 'City', zh: '城市' }} value={draft.city} onChange={(city) => put({ city })} />
      <RecordField at="country" label={{ en: 'Country or region', zh: '国家或地区' }} empty={draft.country === ''}>
        <CountrySelect at="country" value={draft.country} onChange={(country) => put({ country })} />
      </RecordField>
      <SectionHead>{say({ en: 'Who is written to', zh: '联系人' })}</SectionHead>
      <TextField
        at="contact.name"
        label={{ en: 'Name', zh: '姓名' }}
        value={draft.contact.name}
        onChange={(name) => contact({ name })}
      />
      <TextField
        at="contact.phone"
        label={{ en: 'Telephone', zh: '电话' }}
        value={draft.contact.phone}
        onChange={(phone) => contact({ phone })}
      />
      <TextField
        at="contact.email"
        label={{ en: 'E-mail', zh: '邮箱' }}
        value={draft.contact.email}
        onChange={(email) => contact({ email })}
      />
      <PartyBanks banks={draft.banks} onBanks={(banks) => put({ banks })} />
    </div>
  )
}
