import type { Firm } from '@gendan/firm/firm'
import type { AnyForm } from '@gendan/forms/catalogue'
import type { Field } from '@gendan/forms/form'
import type { HelpTable } from '@gendan/forms/help/field-help'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Input, Segmented, Select } from 'antd'
import { OwnField } from '../parts/field.tsx'
import { Helped } from '../parts/field-help.tsx'
import { From } from '../parts/from.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { ClausesField } from './clauses-field.tsx'
import { findingAt } from './fields.tsx'
import type { Own } from './use-draft.ts'

interface OwnFieldsProps {
  readonly form: AnyForm
  readonly own: Own
  readonly firm: Firm
  readonly settings: string
  readonly findings: readonly Finding[]
  readonly lit: string | undefined
  readonly locked: boolean
  /** The language stands in the head of the screen, where there is room for it. */
  readonly withTongue: boolean
  readonly onChange: (field: string, value: unknown) => void
  readonly onFocus: (field: string | undefined) => void
}

/** The id of an own field's control: findings and the page lead to it. */
export function ownId(field: string): string {
  return `own-${field}`
}

/** The fields of a form in their order. */
export function fieldsOf(form: AnyForm): readonly (readonly [string, Field])[] {
  return Object.entries(form.own as Readonly<Record<string, Field>>)
}

/** What lives on this paper and on no other: each in its box. */
export function OwnFields(props: OwnFieldsProps) {
  const { say } = useWords()
  const shown = fieldsOf(props.form).filter(([, field]) => props.withTongue || field.kind !== 'tongue')
  return (
    <div>
      <SectionHead note={say({ en: counted(shown.length, 'field'), zh: `${shown.length} 项` })}>
        {say({ en: 'This paper only', zh: '本纸自填' })}
      </SectionHead>
      <Helped by={helpOf(shown)}>
        {shown.map(([name, field]) => (
          <OneField key={name} {...props} name={name} field={field} />
        ))}
      </Helped>
    </div>
  )
}

/** What a form says of its own fields. */
function helpOf(fields: ReturnType<typeof fieldsOf>): HelpTable {
  return Object.fromEntries(fields.flatMap(([name, { help }]) => (help ? [[name, { says: help }]] : [])))
}

interface OneProps extends OwnFieldsProps {
  readonly name: string
  readonly field: Field
}

function OneField(props: OneProps) {
  const { say } = useWords()
  const { name, field, findings, lit, onFocus } = props
  const found = findingAt(name, findings)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the control inside is what is focused; this only listens.
    <div className="own-field" onFocus={() => onFocus(name)} onBlur={() => onFocus(undefined)}>
      <OwnField
        id={ownId(name)}
        label={field.label}
        helpAt={name}
        lit={lit === name}
        from={<From kind="typed" />}
        {...(found ? { mark: found.mark, finding: say(found.finding.says) } : {})}
      >
        <Control {...props} wrong={found?.mark === 'risk'} described={found ? `${ownId(name)}-finding` : undefined} />
      </OwnField>
    </div>
  )
}

type ControlProps = OneProps & { readonly wrong: boolean; readonly described: string | undefined }

function Control({ name, field, own, firm, settings, locked, wrong, described, onChange }: ControlProps) {
  const { say } = useWords()
  const value = String(own[name] ?? '')
  const common = {
    id: ownId(name),
    value,
    disabled: locked,
    ...(wrong ? { status: 'error' as const } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  }
  const typed = (event: { readonly target: { readonly value: string } }) => onChange(name, event.target.value)
  switch (field.kind) {
    case 'text':
      return <Input {...common} onChange={typed} />
    case 'lines':
      return <Input.TextArea {...common} autoSize={{ minRows: 2, maxRows: 8 }} onChange={typed} />
    case 'day':
      return <Input {...common} type="date" className="day-input" onChange={typed} />
    case 'clauses':
      return (
        <ClausesField
          id={ownId(name)}
          value={own[name]}
          locked={locked}
          onChange={(clauses) => onChange(name, clauses)}
        />
      )
    case 'tongue':
      return (
        <TongueSwitch value={value} label={field.label} locked={locked} onChange={(tongue) => onChange(name, tongue)} />
      )
    case 'bank':
      return (
        <Select
          {...common}
          value={value === '' ? null : value}
          className="fill"
          placeholder={say({ en: 'Choose an account', zh: '请选账户' })}
          options={firm.banks.map((bank) => ({
            value: bank.id,
            label: `${bank.bankName} · ${bank.currency} …${bank.account.slice(-7)}`,
          }))}
          notFoundContent={
            <Go to={settings}>
              {say({ en: 'No account yet: add one in the settings', zh: '还没有账户，去设置里添加' })}
            </Go>
          }
          onChange={(bank) => onChange(name, bank)}
        />
      )
  }
}

const TONGUES: readonly { readonly value: string; readonly label: Words }[] = [
  { value: 'both', label: { en: 'Both', zh: '中英' } },
  { value: 'en', label: { en: 'English', zh: 'English' } },
  { value: 'zh', label: { en: '中文', zh: '中文' } },
]

interface TongueProps {
  readonly value: string
  readonly label: Words
  readonly locked: boolean
  readonly onChange: (tongue: string) => void
}

/** In which tongues the paper is printed. */
export function TongueSwitch({ value, label, locked, onChange }: TongueProps) {
  const { say } = useWords()
  const options = TONGUES.map((tongue) => ({ value: tongue.value, label: say(tongue.label) }))
  return (
    <Segmented
      aria-label={say(label)}
      options={options}
      value={value || 'both'}
      disabled={locked}
      onChange={onChange}
    />
  )
}
