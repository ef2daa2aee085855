import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { countries, countryName } from '@gendan/trade/country'
import { Input, Select } from 'antd'
import { OwnField } from '../parts/field.tsx'
import { useWords } from '../words/language.tsx'
import type { PartyDraft } from './party-draft.ts'

interface PartyFieldsProps {
  readonly party: PartyDraft
  readonly onParty: (party: PartyDraft) => void
  readonly findings: readonly Finding[]
}

const FIELDS: readonly (readonly [keyof PartyDraft, Words])[] = [
  ['en', { en: 'English name', zh: '英文名' }],
  ['zh', { en: 'Chinese name', zh: '中文名' }],
  ['legalName', { en: 'Registered name', zh: '注册全称' }],
  ['city', { en: 'Town', zh: '城市' }],
  ['postcode', { en: 'Postcode', zh: '邮编' }],
  ['taxId', { en: 'Tax number', zh: '税号' }],
  ['person', { en: 'Person', zh: '联系人' }],
  ['email', { en: 'Email', zh: '邮箱' }],
  ['phone', { en: 'Phone', zh: '电话' }],
]

/** The facts of a new customer, as few as papers need to begin with. */
export function PartyFields({ party, onParty, findings }: PartyFieldsProps) {
  const { say, lang } = useWords()
  const findingAt = (at: string) => findings.find((one) => one.at.startsWith(at))
  const said = (at: string) => {
    const finding = findingAt(at)
    return finding ? { mark: 'risk' as const, finding: say(finding.says) } : {}
  }
  return (
    <div className="party-fields">
      {FIELDS.map(([name, label]) => (
        <OwnField key={name} id={`party-${name}`} label={label} {...(name === 'en' ? said('name') : {})}>
          <Input
            id={`party-${name}`}
            value={party[name]}
            onChange={(event) => onParty({ ...party, [name]: event.target.value })}
          />
        </OwnField>
      ))}
      <OwnField id="party-address" label={{ en: 'Address', zh: '地址' }}>
        <Input.TextArea
          id="party-address"
          autoSize={{ minRows: 1, maxRows: 5 }}
          value={party.address}
          onChange={(event) => onParty({ ...party, address: event.target.value })}
        />
      </OwnField>
      <OwnField id="party-country" label={{ en: 'Country', zh: '国家或地区' }} {...said('country')}>
        <Select
          id="party-country"
          className="fill"
          showSearch={{ optionFilterProp: 'label' }}
          value={party.country || null}
          options={countries.map((code) => ({ value: code, label: `${countryName(code, lang)} ${code}` }))}
          onChange={(country: string) => onParty({ ...party, country })}
        />
      </OwnField>
    </div>
  )
}
