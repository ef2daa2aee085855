import { LanguageSwitch } from './language-switch.tsx'
import type { FrameProps, Slot } from './place.ts'
import { SearchBox } from './search-box.tsx'

/** The head of a desk: title, what is true here, the acts of the screen, the search box. */
export function TopBar({ title, note, acts, search, paper, slot }: FrameProps & Slot) {
  return (
    <header className="top-bar">
      <h1 className="t-title one-line">{title}</h1>
      {note && <div className="top-note one-line">{note}</div>}
      <span className="fill" />
      <div className="line" ref={slot} hidden={!acts} />
      <SearchBox search={search} small={paper === true} />
      <LanguageSwitch />
    </header>
  )
}
