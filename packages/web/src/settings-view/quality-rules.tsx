import type { Firm } from '@gendan/firm/firm'
import { keptMonthsOf } from '@gendan/firm/quality'
import { InputNumber } from 'antd'
import type { Edit } from '../app/use-edit.ts'
import { OwnField } from '../parts/field.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { FaultList } from './fault-list.tsx'

/** How long kept samples are valid. */
export function QualityRules({ edit }: { readonly edit: Edit<Firm['rules']> }) {
  const { say } = useWords()
  const { quality = {} } = edit.value
  return (
    <>
      <SectionHead>{say({ en: 'Samples and quality', zh: '样品与质量' })}</SectionHead>
      <OwnField
        id="kept-months"
        helpAt="kept-months"
        label={{ en: 'Kept samples are valid for', zh: '留样有效期' }}
        unit={{ en: 'months after sealing, where nothing else is typed', zh: '个月（封样起，没另写时）' }}
      >
        <InputNumber
          id="kept-months"
          className="settings-short"
          min={1}
          max={120}
          precision={0}
          value={keptMonthsOf({ rules: edit.value })}
          onChange={(months) => edit.set({ ...edit.value, quality: { ...quality, keptMonths: months ?? 1 } })}
        />
      </OwnField>
      <FaultList edit={edit} />
    </>
  )
}
