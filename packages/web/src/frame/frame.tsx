import { useEffect } from 'react'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { KeyHelp } from './key-help.tsx'
import { PhoneFrame } from './phone.tsx'
import type { FrameProps } from './place.ts'
import { Shell } from './shell.tsx'
import { WorldBand } from './world-band.tsx'
import './frame.css'
import './phone.css'
import './rail.css'
import './search.css'

/** The frame of every screen: rail and top bar on a desk, a head and a bar under the thumb on a phone. */
export function Frame(props: FrameProps) {
  const { say } = useWords()
  const narrow = useNarrow()
  const here = props.places.find(({ id }) => id === props.here)
  useEffect(() => {
    document.title = here ? `${say(here.name)} · Gendan 跟单` : 'Gendan 跟单'
  }, [here, say])
  return (
    <div className="frame">
      <a className="skip" href="#work">
        {say({ en: 'Skip to the work', zh: '直接到正文' })}
      </a>
      <WorldBand world={props.world} narrow={narrow} />
      {narrow ? <PhoneFrame {...props} /> : <Shell {...props} />}
      <KeyHelp />
    </div>
  )
}
