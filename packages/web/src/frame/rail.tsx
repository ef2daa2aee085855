import type { Words } from '@gendan/kernel/words'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import type { FrameProps, Place } from './place.ts'
import { UserMenu } from './user-menu.tsx'

const PLACES: Words = { en: 'Places', zh: '去处' }

/** The places of the program with their counts: words at 172 px, icons at 52. */
export function Rail({ places, here, firm, person, menu, folded }: FrameProps & { readonly folded: boolean }) {
  const { say } = useWords()
  return (
    <nav className={folded ? 'rail rail-folded' : 'rail'} aria-label={say(PLACES)}>
      <Go to={firm.home} className="rail-firm">
        <span className="logo" aria-hidden="true">
          跟
        </span>
        <span className={folded ? 'by-ear' : 'one-line'}>{say(firm.name)}</span>
      </Go>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            {place.group && <div className="rail-group">{!folded && say(place.group)}</div>}
            <RailLink place={place} on={place.id === here} folded={folded} />
          </li>
        ))}
      </ul>
      <span className="fill" />
      <UserMenu person={person} menu={menu} folded={folded} />
    </nav>
  )
}

function RailLink({ place, on, folded }: { readonly place: Place; readonly on: boolean; readonly folded: boolean }) {
  const { say } = useWords()
  const name = say(place.name)
  return (
    <Go to={place.to} className={on ? 'rail-link rail-on' : 'rail-link'} current={on}>
      {place.icon}
      <span className={folded ? 'by-ear' : 'one-line'}>{name} </span>
      {folded && (
        <span className="rail-tip" aria-hidden="true">
          {name}
        </span>
      )}
      {place.count ? <span className={place.hot ? 'rail-count rail-hot' : 'rail-count'}>{place.count}</span> : null}
    </Go>
  )
}
