import { type Inspection, inspectionName } from '@gendan/forms/deal/inspection'
import { judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { scanSample } from '@gendan/orderfile/acts/scan-sample'
import { isLabel, readLabel } from '@gendan/orderfile/quality/label'
import { scanned, scanRules } from '@gendan/orderfile/quality/scan-rules'
import { useState } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { useOutbox } from '../outbox/outbox.ts'
import { NO_ROOM } from '../outbox/photos.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { ScanCode } from '../quality-view/scan-code.tsx'
import { useWords } from '../words/language.tsx'
import { placeOf } from './waiting-findings.ts'

interface ScanProps {
  readonly standing: Standing
  readonly inspection: Inspection
}

/** The kept sample of this order is scanned without a network, too: the order itself knows its labels. */
export function ScanHere({ standing: { file }, inspection }: ScanProps) {
  const { say } = useWords()
  const { id: world, day } = useWorld()
  const outbox = useOutbox()
  const [said, setSaid] = useState<readonly Words[]>([])
  const desk = `/orders/${file.id}/inspections?part=${encodeURIComponent(inspection.id)}`
  async function take(text: string, way: 'camera' | 'typed') {
    const label = readLabel(text, world)
    if (!isLabel(label)) return setSaid([label.says, label.remedy])
    if (label.number !== file.number.toUpperCase()) return setSaid([ELSEWHERE])
    const read = scanned({ file, inspection: inspection.id, code: label.code, from: file, today: day })
    const wrong = judge(scanRules, read).flatMap(({ says, remedy }) => (remedy ? [says, remedy] : [says]))
    if (wrong.length > 0) return setSaid(wrong)
    const name = inspectionName(inspection)
    try {
      await outbox.put(scanSample, {
        id: file.id,
        input: { inspection: inspection.id, code: label.code, way, from: file.id },
        says: { en: `${file.number} ${name.en}: ${label.code}`, zh: `${file.number} ${name.zh}：${label.code}` },
        ...{ place: placeOf(file.id), mend: `/inspect/${file.id}?part=${encodeURIComponent(inspection.id)}` },
      })
      setSaid([])
    } catch {
      setSaid([NO_ROOM])
    }
  }
  return (
    <section className="card padded stack opening-card">
      <SectionHead>{say({ en: 'First the kept sample', zh: '先扫留样，再开验' })}</SectionHead>
      <p className="second">
        {say({
          en: 'Take the sealed sample to the goods and scan its label. Before that nothing can be entered as found.',
          zh: '请把封样带到货前，扫它的标签；扫过才能登记验货结果。',
        })}
      </p>
      <ScanCode busy={false} onCode={(code, way) => void take(code, way)} />
      {said.length > 0 && (
        <p className="field-finding risk" role="alert">
          {said.map((one) => say(one)).join(' ')}
        </p>
      )}
      <p className="quiet t-small">
        {say({ en: 'A sample of an earlier order, or none at all: ', zh: '用旧单留样或没有留样：' })}
        <Go to={worldPath(world, desk)}>{say({ en: 'open it with a network', zh: '联网后到验货页办理' })}</Go>
      </p>
    </section>
  )
}

const ELSEWHERE: Words = {
  en: 'This label is of another order: that is looked up with a network.',
  zh: '这是别的订单的标签，须联网核对。',
}
