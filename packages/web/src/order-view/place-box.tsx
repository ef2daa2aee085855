import { countryName } from '@gendan/trade/country'
import { AutoComplete } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWords } from '../words/language.tsx'
import { usePaused } from './party-select.tsx'
import { codeMeans, placesMeant } from './places-meant.ts'

interface PlaceBoxProps {
  readonly id: string
  readonly place: string
  readonly locode?: string
  /** Under a rule that is for the sea only, an airport's code means its sea port. */
  readonly bySea: boolean
  /** The place as it prints, and its UN/LOCODE where it was chosen from the list. */
  readonly onPlace: (place: string, locode: string) => void
}

const CODE = /^[A-Z]{2}[A-Z0-9]{3}$/

/** A port or place: typed freely, or found by its name in either tongue or its code. */
export function PlaceBox({ id, place, locode = '', bySea, onPlace }: PlaceBoxProps) {
  const { say, lang } = useWords()
  const [open, setOpen] = useState(false)
  const [within, setWithin] = useState(false)
  const sought = usePaused(place.trim())
  const found = useAsk(
    'ports',
    { search: sought.slice(0, 80), limit: 12 },
    { enabled: sought.length > 1, keepOld: true },
  )
  const rows = found.data?.rows ?? []
  const ports = placesMeant(rows, bySea)
  const meant = CODE.test(place.trim()) ? codeMeans(place.trim(), rows, bySea) : []
  return (
    <span className="place-box">
      <AutoComplete
        id={id}
        className="fill"
        value={place}
        open={open && within && ports.length > 0}
        onOpenChange={setOpen}
        onFocus={() => setWithin(true)}
        onBlur={() => setWithin(false)}
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
      {meant.map(({ locode: code, name, nameZh }) => (
        <button key={code} type="button" className="as-link t-small" onClick={() => onPlace(name, code)}>
          {say({ en: `${place} means ${name} ${nameZh}: write that`, zh: `${place} 指 ${name} ${nameZh}，改写` })}
        </button>
      ))}
    </span>
  )
}
