import type { Words } from '@gendan/kernel/words'
import { countries, countryName } from '@gendan/trade/country'
import { Select } from 'antd'
import { useContext, useMemo } from 'react'
import { useWords } from '../words/language.tsx'
import { FieldsContext, fieldId } from './record-fields.tsx'

interface CountryProps {
  /** The code; empty for none. */
  readonly value: string
  readonly onChange: (country: string) => void
}

/** The country of a record, as one of its fields. */
export function CountrySelect({
  at,
  optional,
  value,
  onChange,
}: CountryProps & { readonly at: string; readonly optional?: boolean }) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  return (
    <Select
      {...useCountries()}
      id={fieldId(at)}
      className="fill"
      disabled={locked}
      allowClear={optional === true}
      placeholder={say({ en: 'Choose; type to search', zh: '请选，可输入查找' })}
      value={value || null}
      onChange={(country) => onChange(country ?? '')}
    />
  )
}

const ALL: Words = { en: 'All countries', zh: '所有国家或地区' }

/** Above a list: only what is in this country. */
export function CountryFilter({
  value,
  onChange,
  named,
  hint = ALL,
}: CountryProps & { readonly named?: string; readonly hint?: Words }) {
  const { say } = useWords()
  return (
    <Select
      {...useCountries()}
      className="country-filter"
      popupMatchSelectWidth={false}
      aria-label={named ?? say({ en: 'Country or region', zh: '国家或地区' })}
      allowClear
      placeholder={say(hint)}
      value={value || null}
      onChange={(country) => onChange(country ?? '')}
    />
  )
}

/** Every country, found by its name in either tongue or by its code. */
function useCountries() {
  const { lang } = useWords()
  return useMemo(
    () => ({
      options: countries
        .map((code) => ({
          value: code,
          label: countryName(code, lang),
          sought: `${code} ${countryName(code, 'en')} ${countryName(code, 'zh')}`.toLowerCase(),
        }))
        .sort((a, b) => a.label.localeCompare(b.label, lang === 'zh' ? 'zh-CN' : 'en')),
      showSearch: {
        filterOption: (text: string, option?: { readonly sought: string }) =>
          option?.sought.includes(text.trim().toLowerCase()) === true,
      },
    }),
    [lang],
  )
}
