import { type QualityPoint, qualityWeights } from '@gendan/forms/deal/production'
import { say as sayIn } from '@gendan/kernel/words'
import { Button, Select } from 'antd'
import { useContext } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, fieldId, RecordField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { WorkshopWords } from './plan-fields.tsx'
import { morePoints } from './production-draft.ts'

interface QualityProps {
  readonly quality: readonly QualityPoint[]
  readonly onQuality: (quality: readonly QualityPoint[]) => void
}

/** The points that quality is checked at, each with what is right and how bad it is where it is wrong. */
export function QualityFields({ quality, onQuality }: QualityProps) {
  const { say, lang } = useWords()
  const { locked, findings } = useContext(FieldsContext)
  const missing = findings.find(({ at }) => at === 'quality')
  const weights = Object.entries(qualityWeights).map(([value, words]) => ({ value, label: sayIn(words, lang) }))
  const put = (i: number, change: Partial<QualityPoint>) =>
    onQuality(quality.map((point, n) => (n === i ? { ...point, ...change } : point)))
  return (
    <section data-place="quality">
      <SectionHead>{say({ en: 'Quality points', zh: '质量要点' })}</SectionHead>
      {quality.map(({ id, point, standard, weight }, i) => (
        <div key={id} className="made-line" data-place={`quality.${i}`}>
          <WorkshopWords
            at={`quality.${i}.point`}
            label={{ en: `${i + 1} · Point`, zh: `${i + 1} · 要点` }}
            value={point}
            onChange={(words) => put(i, { point: words })}
          />
          <WorkshopWords
            at={`quality.${i}.standard`}
            label={{ en: 'What is right', zh: '合格标准' }}
            value={standard}
            onChange={(words) => put(i, { standard: words })}
          />
          <RecordField at={`quality.${i}.weight`} label={{ en: 'If wrong', zh: '缺陷等级' }}>
            <Select
              id={fieldId(`quality.${i}.weight`)}
              className="short-input fill"
              disabled={locked}
              value={weight}
              options={weights}
              onChange={(next) => put(i, { weight: next as QualityPoint['weight'] })}
            />
            {!locked && (
              <Button size="small" onClick={() => onQuality(quality.filter((one) => one.id !== id))}>
                {say({ en: 'Remove', zh: '删去' })}
              </Button>
            )}
          </RecordField>
        </div>
      ))}
      <p className="line wraps more-points">
        <Button id={fieldId('quality')} disabled={locked} onClick={() => onQuality(morePoints(quality))}>
          {say({ en: 'Add a quality point', zh: '加一条质量要点' })}
        </Button>
        {missing && (
          <span className="field-finding risk">
            {[missing.says, missing.remedy].map((one) => one && say(one)).join(' ')}
          </span>
        )}
      </p>
    </section>
  )
}
