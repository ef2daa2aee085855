import { useEffect, useState } from 'react'
import { useCarried } from '../parts/carried.tsx'
import { useFolded, useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { KeyHelp } from './key-help.tsx'
import { type Over, PhoneFoot, PhoneHead } from './phone.tsx'
import type { FrameProps } from './place.ts'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import { WorldBand } from './world-band.tsx'
import './frame.css'
import './phone.css'
import './rail.css'
import './search.css'

/**
 * The frame of every screen: rail and top bar on a desk, a head and a bar under the thumb on a phone. The work and its
 * acts are the same piece in both: a window made narrower or a tablet turned loses nothing that was typed.
 */
export function Frame(props: FrameProps) {
  const { say } = useWords()
  const narrow = useNarrow()
  const folded = useFolded() || props.paper === true
  const [over, setOver] = useState<Over>(null)
  const acts = useCarried(props.acts)
  const here = props.places.find(({ id }) => id === props.here)
  const covered = narrow && over !== null
  const named = props.named ?? (here && say(here.name))
  useEffect(() => {
    document.title = named ? `${named} · Gendan 跟单` : 'Gendan 跟单'
  }, [named])
  return (
    <div className="frame">
      <a className="skip" href="#work">
        {say({ en: 'Skip to the work', zh: '直接到正文' })}
      </a>
      <WorldBand world={props.world} narrow={narrow} />
      <div className={narrow ? 'phone' : 'shell'}>
        {!narrow && <Rail {...props} folded={folded} />}
        <div className="frame-body">
          {narrow ? <PhoneHead {...props} /> : <TopBar {...props} slot={acts.slot} />}
          {!covered && props.strip}
          <main
            id={covered ? undefined : 'work'}
            tabIndex={-1}
            data-scroll-restoration-id="work"
            className={props.paper ? 'work work-paper' : 'work'}
            hidden={covered}
          >
            {props.children}
          </main>
          {narrow && <PhoneFoot {...props} over={over} onOver={setOver} slot={acts.slot} />}
        </div>
      </div>
      {acts.carried}
      <KeyHelp />
    </div>
  )
}
