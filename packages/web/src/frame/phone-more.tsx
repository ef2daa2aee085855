import type { Words } from '@gendan/kernel/words'
import { Segmented } from 'antd'
import { type Shade, useLook } from '../look/look.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import type { FrameProps } from './place.ts'
import { Face, shadeWords } from './user-menu.tsx'
import { LEAVE } from './world-band.tsx'

const SCREEN: Words = { en: 'Screen', zh: '屏幕' }

/** Behind "更多": the other places, the person, the tongue, light or dark. */
export function PhoneMore({ places, person, menu, firm, world, onGone }: FrameProps & { readonly onGone: () => void }) {
  const { say } = useWords()
  const { shade, setShade } = useLook()
  const shades = (Object.keys(shadeWords) as Shade[]).map((value) => ({ value, label: say(shadeWords[value]) }))
  return (
    <main id="work" className="phone-over">
      <ul className="card phone-list">
        {places
          .filter(({ thumb }) => !thumb)
          .map((place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the link clicks, too; this only closes the sheet.
            <li key={place.id} onClick={onGone}>
              <Go to={place.to} className="phone-row">
                {place.icon}
                <span className="fill">{say(place.name)}</span>
                {place.count ? <span className="quiet">{place.count}</span> : null}
              </Go>
            </li>
          ))}
      </ul>
      <div className="card phone-list">
        <div className="phone-row">
          <Face name={person.name} size={24} />
          <span className="fill one-line">
            {person.name} · {say(person.post)}
          </span>
          <LanguageSwitch />
        </div>
        <div className="phone-row quiet one-line">{say(firm.name)}</div>
        <div className="phone-row">
          <Segmented
            block
            className="fill"
            aria-label={say(SCREEN)}
            options={shades}
            value={shade}
            onChange={setShade}
          />
        </div>
        {menu.map((entry) => (
          <button
            key={entry.id}
            type="button"
            className="phone-row"
            onClick={() => {
              onGone()
              entry.go()
            }}
          >
            {say(entry.label)}
          </button>
        ))}
        {world.leave && world.kind !== 'real' && (
          <button type="button" className="phone-row" onClick={world.leave}>
            {say(world.leaveSays ?? LEAVE)}
          </button>
        )}
      </div>
    </main>
  )
}
