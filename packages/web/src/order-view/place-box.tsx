import { countryName } from '@gendan/trade/country'
import { AutoComplete } from 'antd'
import { useAsk } from '../app/queries.ts'
import { useWords } from '../words/language.tsx'
import { usePaused } from './party-select.tsx'

interface PlaceBoxProps {
  readonly id: string
  readonly place: string
  readonly locode?: string
  /** The place as it prints, and its UN/LOCODE where it was chosen from the list. */
  readonly onPlace: (place: string, locode: string) => void
}

const CODE = /^[A-Z]{2}[A-Z0-9]{3}$/

/** A port or place: typed freely, or found by its name in either tongue or its code. */
export function PlaceBox({ id, place, locode = '', onPlace }: PlaceBoxProps) {
  const { say, lang } = useWords()
  const sought = usePaused(place.trim())
  const found = useAsk(
    'ports',
    { search: sought.slice(0, 80), limit: 12 },
    { enabled: sought.length > 1, keepOld: true },
  )
  const ports = found.data?.rows ?? []
  const meant = CODE.test(place.trim()) ? ports.find((port) => port.locode === place.trim()) : undefined
  return (
    <span className="place-box">
      <AutoComplete
        id={id}
        className="fill"
        value={place}
        options={ports.map(({ locode: code, name, nameZh, country }) => ({
          value: code,
          label: `${name} ${nameZh} · ${countryName(country, lang)} ${code}`,
        }))}
        onChange={(text: string) => {
          if (!ports.some((port) => port.locode === text)) onPlace(text, '')
        }}
        onSelect={(code: string) => {
          const port = ports.find((one) => one.locode === code)
          if (port) onPlace(port.name, port.locode)
        }}
      />
      {locode && <span className="quiet t-small">{locode}</span>}
      {meant && (
        <button type="button" className="as-link t-small" onClick={() => onPlace(meant.name, meant.locode)}>
          {say({ en: `${place} is ${meant.name}: write that`, zh: `${place} 即 ${meant.name}${meant.nameZh}，改写` })}
        </button>
      )}
    </span>
  )
}
