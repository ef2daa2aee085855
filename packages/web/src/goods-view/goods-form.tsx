import { packageCodes, packageName } from '@gendan/trade/package'
import { units } from '@gendan/trade/unit'
import { Select } from 'antd'
import { useContext, useMemo } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { CountrySelect } from '../record-view/country-select.tsx'
import { FieldsContext, fieldId, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import type { GoodsDraft, PackingDraft } from './goods-draft.ts'
import { keepingWords } from './keeping-words.ts'
import { PhotoField } from './photo-field.tsx'

interface FormProps {
  readonly draft: GoodsDraft
  readonly onDraft: (draft: GoodsDraft) => void
}

/** The facts of an article: what it is, how customs knows it, how it is packed, what it is made of. */
export function GoodsForm({ draft, onDraft }: FormProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const put = (change: Partial<GoodsDraft>) => onDraft({ ...draft, ...change })
  return (
    <div className="card padded record-form">
      <SectionHead>{say({ en: 'What it is', zh: '是什么' })}</SectionHead>
      <TextField
        at="code"
        label={{ en: 'Item code', zh: '货号' }}
        short
        value={draft.code}
        onChange={(code) => put({ code })}
      />
      <WordsField
        at="name"
        en={{ en: 'English name', zh: '英文品名' }}
        zh={{ en: 'Chinese name', zh: '中文品名' }}
        value={draft.name}
        onChange={(name) => put({ name })}
      />
      <WordsField
        at="specification"
        lines={1}
        en={{ en: 'Specification, English', zh: '英文规格' }}
        zh={{ en: 'Specification, Chinese', zh: '中文规格' }}
        value={draft.specification}
        onChange={(specification) => put({ specification })}
      />
      <RecordField at="unit" label={{ en: 'Sold by the', zh: '计价单位' }}>
        <UnitSelect value={draft.unit} onChange={(unit) => put({ unit })} />
      </RecordField>
      <RecordField at="keeping" label={{ en: 'How it is had', zh: '备货方式' }}>
        <Select<GoodsDraft['keeping']>
          id={fieldId('keeping')}
          className="short-input fill"
          disabled={locked}
          value={draft.keeping}
          options={KEEPINGS.map((keeping) => ({ value: keeping, label: say(keepingWords[keeping]) }))}
          onChange={(keeping) => put({ keeping })}
        />
      </RecordField>
      <PhotoField photo={draft.photo} onPhoto={(photo) => put({ photo })} />
      <SectionHead>{say({ en: 'For customs', zh: '报关' })}</SectionHead>
      <TextField
        at="hsCode"
        label={{ en: 'HS code', zh: '税号（HS）' }}
        short
        hint={{ en: '6 to 10 digits', zh: '6 至 10 位' }}
        value={draft.hsCode}
        onChange={(hsCode) => put({ hsCode })}
      />
      <RecordField at="origin" label={{ en: 'Origin', zh: '原产国' }}>
        <CountrySelect at="origin" optional value={draft.origin} onChange={(origin) => put({ origin })} />
      </RecordField>
      <WordsField
        at="materials"
        en={{ en: 'Made of, English', zh: '材质（英）' }}
        zh={{ en: 'Made of, Chinese', zh: '材质（中）' }}
        value={draft.materials}
        onChange={(materials) => put({ materials })}
      />
      <WordsField
        at="uses"
        en={{ en: 'Used for, English', zh: '用途（英）' }}
        zh={{ en: 'Used for, Chinese', zh: '用途（中）' }}
        value={draft.uses}
        onChange={(uses) => put({ uses })}
      />
      <PackingFields packing={draft.packing} onPacking={(packing) => put({ packing })} />
    </div>
  )
}

const KEEPINGS = ['', 'stock', 'order'] as const

const FIGURES = [
  ['perCarton', { en: 'In one package', zh: '每箱数量' }, undefined],
  ['lengthCm', { en: 'Length', zh: '长' }, { en: 'cm', zh: 'cm' }],
  ['widthCm', { en: 'Width', zh: '宽' }, { en: 'cm', zh: 'cm' }],
  ['heightCm', { en: 'Height', zh: '高' }, { en: 'cm', zh: 'cm' }],
  ['grossKg', { en: 'Gross weight', zh: '毛重' }, { en: 'kg a package', zh: 'kg/箱' }],
  ['netKg', { en: 'Net weight', zh: '净重' }, { en: 'kg a package', zh: 'kg/箱' }],
] as const

function PackingFields({
  packing,
  onPacking,
}: {
  readonly packing: PackingDraft
  readonly onPacking: (packing: PackingDraft) => void
}) {
  const { say, lang } = useWords()
  const { locked } = useContext(FieldsContext)
  const options = useMemo(
    () => packageCodes.map((code) => ({ value: code, label: `${packageName(code, lang)} ${code}` })),
    [lang],
  )
  return (
    <>
      <SectionHead note={say({ en: 'leave empty until known', zh: '不知道就先空着' })}>
        {say({ en: 'Packing', zh: '箱规' })}
      </SectionHead>
      <RecordField at="packing.packageCode" label={{ en: 'Kind of package', zh: '包装种类' }}>
        <Select
          id={fieldId('packing.packageCode')}
          className="fill"
          disabled={locked}
          showSearch={{ optionFilterProp: 'label' }}
          value={packing.packageCode}
          options={options}
          onChange={(packageCode) => onPacking({ ...packing, packageCode })}
        />
      </RecordField>
      {FIGURES.map(([name, label, unit]) => (
        <TextField
          key={name}
          at={`packing.${name}`}
          label={label}
          short
          value={packing[name]}
          onChange={(text) => onPacking({ ...packing, [name]: text })}
          {...(unit ? { unit } : {})}
        />
      ))}
    </>
  )
}

function UnitSelect({ value, onChange }: { readonly value: string; readonly onChange: (unit: string) => void }) {
  const { lang } = useWords()
  const { locked } = useContext(FieldsContext)
  const options = useMemo(
    () =>
      units.map((unit) => ({
        value: unit.code,
        label: lang === 'zh' ? `${unit.printedZh} ${unit.one}` : unit.one,
        sought: [unit.code, unit.one, unit.many, unit.printedZh, ...unit.aliases].join(' ').toLowerCase(),
      })),
    [lang],
  )
  return (
    <Select
      id={fieldId('unit')}
      className="short-input fill"
      disabled={locked}
      showSearch={{ filterOption: (text, option) => option?.sought.includes(text.trim().toLowerCase()) === true }}
      value={value}
      options={options}
      onChange={onChange}
    />
  )
}
