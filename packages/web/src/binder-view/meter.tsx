import type { Completeness } from '@gendan/orderfile/binder/expected'
import { useWords } from '../words/language.tsx'

/** How complete an order file is: a bar and the count. */
export function Meter({ held, needed, percent }: Completeness) {
  const { say } = useWords()
  return (
    <span className="meter">
      <meter
        min={0}
        max={100}
        value={percent}
        aria-label={say({ en: 'Completeness of the order file', zh: '档案齐全率' })}
      />
      <span>
        {percent}% · {say({ en: `${held} of ${needed} papers`, zh: `${needed} 份中有 ${held} 份` })}
      </span>
    </span>
  )
}
