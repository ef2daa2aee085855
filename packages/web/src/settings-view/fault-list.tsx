import type { Firm } from '@gendan/firm/firm'
import { type FirmFault, faultsOf } from '@gendan/firm/quality'
import { defectClasses, defectClassNames } from '@gendan/forms/deal/inspection-parts'
import { Button, Input, Select } from 'antd'
import type { Edit } from '../app/use-edit.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

/** The faults that inspectors name: code, name in both tongues, class. Without a list of the firm's own those of the house are offered. */
export function FaultList({ edit }: { readonly edit: Edit<Firm['rules']> }) {
  const { say } = useWords()
  const { quality = {} } = edit.value
  const own = quality.faults !== undefined && quality.faults.length > 0
  const list = faultsOf({ rules: edit.value })
  const put = (faults: readonly FirmFault[]) => edit.set({ ...edit.value, quality: { ...quality, faults } })
  const change = (i: number, more: Partial<FirmFault>) =>
    put(list.map((one, k) => (k === i ? { ...one, ...more } : one)))
  const twice = list.filter(({ code }, i) => list.findIndex((one) => one.code === code) !== i).map(({ code }) => code)
  return (
    <details className="fault-list">
      <summary>
        {say({ en: `Faults that inspectors name: ${list.length}`, zh: `验货缺陷清单：${list.length} 项` })}{' '}
        <span className="quiet t-small">
          {say(own ? { en: 'your own', zh: '本公司清单' } : { en: 'the house’s', zh: '通用清单' })}
        </span>
      </summary>
      <SectionHead>{say({ en: 'Code · name · class', zh: '代码 · 名称 · 类别' })}</SectionHead>
      {list.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code is typed here, so that it cannot name its own row.
        <div className="line wraps fault-row" key={i}>
          <Input
            className="settings-short"
            value={one.code}
            maxLength={20}
            aria-label={say({ en: `Code ${i + 1}`, zh: `代码 ${i + 1}` })}
            onChange={(event) => change(i, { code: event.target.value })}
          />
          <Input
            className="fill"
            value={one.name.zh}
            maxLength={80}
            aria-label={say({ en: `Chinese name ${i + 1}`, zh: `中文名 ${i + 1}` })}
            onChange={(event) => change(i, { name: { ...one.name, zh: event.target.value } })}
          />
          <Input
            className="fill"
            value={one.name.en}
            maxLength={80}
            aria-label={say({ en: `English name ${i + 1}`, zh: `英文名 ${i + 1}` })}
            onChange={(event) => change(i, { name: { ...one.name, en: event.target.value } })}
          />
          <Select
            value={one.weight}
            aria-label={say({ en: `Class ${i + 1}`, zh: `类别 ${i + 1}` })}
            options={defectClasses.map((value) => ({ value, label: say(defectClassNames[value]) }))}
            onChange={(weight) => change(i, { weight })}
          />
          <button type="button" className="as-link" onClick={() => put(list.filter((_, k) => k !== i))}>
            {say({ en: 'Take away', zh: '去掉' })}
          </button>
        </div>
      ))}
      {twice.length > 0 && (
        <p className="field-finding thin" role="alert">
          {say({ en: `Codes that stand twice: ${twice.join(', ')}`, zh: `重复的代码：${twice.join('、')}` })}
        </p>
      )}
      <p className="line">
        <Button onClick={() => put([...list, { code: nextCode(list), name: { en: '', zh: '' }, weight: 'minor' }])}>
          {say({ en: 'Another fault', zh: '加一项' })}
        </Button>
        {own && <Button onClick={() => put([])}>{say({ en: 'Back to the house’s list', zh: '恢复通用清单' })}</Button>}
      </p>
    </details>
  )
}

function nextCode(list: readonly FirmFault[]): string {
  const taken = new Set(list.map(({ code }) => code))
  return Array.from({ length: list.length + 1 }, (_, i) => `F${i + 1}`).find((code) => !taken.has(code)) ?? 'F'
}
