import { EllipsisOutlined, SearchOutlined } from '@ant-design/icons'
import type { Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { PhoneMore } from './phone-more.tsx'
import type { FrameProps, Place, Slot } from './place.ts'
import { SearchBox } from './search-box.tsx'

const PLACES: Words = { en: 'Places', zh: '去处' }
const ACTS: Words = { en: 'What can be done', zh: '能办的' }
const FIND: Words = { en: 'Find', zh: '查找' }
const MORE: Words = { en: 'More', zh: '更多' }

/** What stands over the work on a phone: the search page, the other places, or nothing. */
export type Over = 'search' | 'more' | null

/** The head of a phone says what is true. */
export function PhoneHead({ title, note }: FrameProps) {
  return (
    <header className="phone-head">
      <h1 className="t-title">{title}</h1>
      {note && <div className="second t-small">{note}</div>}
    </header>
  )
}

interface FootProps extends FrameProps, Slot {
  readonly over: Over
  readonly onOver: (over: Over) => void
}

/** The foot of a phone: what stands over the work, the primary act above the bar, places under the thumb. */
export function PhoneFoot({ over, onOver, slot, ...props }: FootProps) {
  const { say } = useWords()
  const toggle = (what: 'search' | 'more') => onOver(over === what ? null : what)
  const close = () => onOver(null)
  return (
    <>
      {over === 'search' && (
        <main id="work" className="phone-over">
          <SearchBox search={props.search} page onGone={close} />
        </main>
      )}
      {over === 'more' && <PhoneMore {...props} onGone={close} />}
      <section ref={slot} className="phone-acts" aria-label={say(ACTS)} hidden={!props.acts || over !== null} />
      <nav className="thumbs" aria-label={say(PLACES)}>
        {props.places
          .filter(({ thumb }) => thumb)
          .map((place) => (
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
    </>
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
