import { type FirmFault, faultsOf } from '@gendan/firm/quality'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { type DefectClass, defectClasses, defectClassNames } from '@gendan/forms/deal/inspection-parts'
import { say as sayIn } from '@gendan/kernel/words'
import { AutoComplete, Segmented } from 'antd'
import { useRef, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { firmHereOf } from '../order-view/standing.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { Photographs } from './photo-way.tsx'
import { TapCount } from './tap-count.tsx'

type Faults = NonNullable<Inspection['faults']>

interface FaultsProps {
  readonly faults: Faults
  readonly locked: boolean
  readonly onFaults: (faults: Faults) => void
}

/** Faults by name, from the firm's list or named on the spot, each with its class and on how many pieces it was the worst. */
export function InspectionFaults({ faults, locked, onFaults }: FaultsProps) {
  const { say } = useWords()
  const put = (id: string, change: Partial<Faults[number]>) =>
    onFaults(faults.map((one) => (one.id === id ? { ...one, ...change } : one)))
  return (
    <>
      <SectionHead note={say({ en: 'each piece once, by its worst fault', zh: '一件按最重的只计一次' })}>
        {say({ en: 'Faults by name', zh: '缺陷明细' })}
      </SectionHead>
      {faults.map((one, i) => (
        <div key={one.id} className="point-row">
          {one.code === '' && !locked && (
            <Segmented
              value={one.weight}
              options={defectClasses.map((value) => ({ value, label: say(defectClassNames[value]) }))}
              onChange={(weight) => put(one.id, { weight: weight as DefectClass })}
            />
          )}
          <TapCount
            at={`faults.${i}.count`}
            label={one.name}
            note={defectClassNames[one.weight]}
            value={one.count}
            locked={locked}
            onChange={(count) =>
              count === 0 ? onFaults(faults.filter(({ id }) => id !== one.id)) : put(one.id, { count })
            }
          />
          <Photographs
            photos={one.photos ?? []}
            locked={locked}
            says={say({ en: 'Photograph the fault', zh: '拍缺陷' })}
            onPhotos={(photos) => put(one.id, { photos: photos.slice(0, 12) })}
          />
        </div>
      ))}
      {!locked && <AddFault faults={faults} onAdd={(fault) => onFaults([...faults, fault])} />}
    </>
  )
}

/** By code or word from the firm's list; what is not on it may be named all the same. */
function AddFault({ faults, onAdd }: { readonly faults: Faults; readonly onAdd: (fault: Faults[number]) => void }) {
  const { say, lang } = useWords()
  const firm = useAsk('firm', {})
  const [typed, type] = useState('')
  const list = firm.data ? faultsOf(firmHereOf(firm.data).firm) : []
  // Enter on a line of the list chooses that line; otherwise it names what was typed.
  const chosen = useRef(false)
  const left = list.filter(({ code }) => !faults.some((one) => one.code === code))
  const fits = (one: FirmFault) =>
    `${one.code} ${one.name.en} ${one.name.zh}`.toLowerCase().includes(typed.trim().toLowerCase())
  function add(text: string) {
    const name = text.trim()
    if (name === '') return
    const known = left.find((one) => [one.code, one.name.en, one.name.zh].includes(name))
    const id = `f-${crypto.randomUUID().slice(0, 8)}`
    const named = known ?? { code: '', name: { en: name, zh: name }, weight: 'minor' as const }
    onAdd({ id, code: named.code, name: named.name, weight: named.weight, count: 1 })
    type('')
  }
  return (
    <div className="line">
      <AutoComplete
        className="fill"
        size="large"
        value={typed}
        defaultActiveFirstOption={false}
        aria-label={say({ en: 'Name a fault', zh: '登记缺陷' })}
        placeholder={say({
          en: 'Name a fault: code or word, Enter for another',
          zh: '登记缺陷：代码或名称；清单没有的按回车',
        })}
        options={left.filter(fits).map((one) => ({
          value: one.code,
          label: `${one.code} ${sayIn(one.name, lang)} · ${say(defectClassNames[one.weight])}`,
        }))}
        onChange={type}
        onSearch={() => {
          chosen.current = false
        }}
        onSelect={(code) => {
          chosen.current = true
          add(code)
        }}
        onKeyDown={(event) => event.key === 'Enter' && !chosen.current && !event.nativeEvent.isComposing && add(typed)}
      />
    </div>
  )
}
