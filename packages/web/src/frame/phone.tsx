import { EllipsisOutlined, SearchOutlined } from '@ant-design/icons'
import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useState } from 'react'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { PhoneMore } from './phone-more.tsx'
import type { FrameProps, Place } from './place.ts'
import { SearchBox } from './search-box.tsx'

const PLACES: Words = { en: 'Places', zh: '去处' }
const ACTS: Words = { en: 'What can be done', zh: '能办的' }
const FIND: Words = { en: 'Find', zh: '查找' }
const MORE: Words = { en: 'More', zh: '更多' }

/** The phone: a head that says what is true, one column, the primary act above the bar, places under the thumb. */
export function PhoneFrame(props: FrameProps) {
  const { say } = useWords()
  const [over, setOver] = useState<'search' | 'more' | null>(null)
  const toggle = (what: 'search' | 'more') => setOver(over === what ? null : what)
  const thumbs = props.places.filter(({ thumb }) => thumb)
  const close = () => setOver(null)
  return (
    <div className="phone">
      <header className="phone-head">
        <h1 className="t-title">{props.title}</h1>
        {props.note && <div className="second t-small">{props.note}</div>}
      </header>
      <main
        id={over === null ? 'work' : undefined}
        tabIndex={-1}
        className={props.paper ? 'work work-paper' : 'work'}
        hidden={over !== null}
      >
        {props.children}
      </main>
      {over === 'search' && (
        <main id="work" className="phone-over">
          <SearchBox search={props.search} page onGone={close} />
        </main>
      )}
      {over === 'more' && <PhoneMore {...props} onGone={close} />}
      {props.acts && over === null && (
        <section className="phone-acts" aria-label={say(ACTS)}>
          {props.acts}
        </section>
      )}
      <nav className="thumbs" aria-label={say(PLACES)}>
        {thumbs.map((place) => (
          <ThumbLink key={place.id} place={place} on={over === null && place.id === props.here} />
        ))}
        <Thumb
          name={say(FIND)}
          icon={<SearchOutlined aria-hidden />}
          on={over === 'search'}
          onClick={() => toggle('search')}
        />
        <Thumb
          name={say(MORE)}
          icon={<EllipsisOutlined aria-hidden />}
          on={over === 'more'}
          onClick={() => toggle('more')}
        />
      </nav>
    </div>
  )
}

function ThumbLink({ place, on }: { readonly place: Place; readonly on: boolean }) {
  const { say } = useWords()
  const name = say(place.name)
  return (
    <Go to={place.to} className={on ? 'thumb thumb-on' : 'thumb'} current={on}>
      <span className="thumb-icon">{place.icon}</span>
      <span>{name} </span>
      {place.count ? <span className={place.hot ? 'thumb-count thumb-hot' : 'thumb-count'}>{place.count}</span> : null}
    </Go>
  )
}

interface ThumbProps {
  readonly name: string
  readonly icon: ReactNode
  readonly on: boolean
  readonly onClick: () => void
}

function Thumb({ name, icon, on, onClick }: ThumbProps) {
  return (
    <button type="button" className={on ? 'thumb thumb-on' : 'thumb'} aria-expanded={on} onClick={onClick}>
      <span className="thumb-icon">{icon}</span>
      {name}
    </button>
  )
}
