import { useFolded } from '../parts/narrow.ts'
import { LanguageSwitch } from './language-switch.tsx'
import type { FrameProps } from './place.ts'
import { Rail } from './rail.tsx'
import { SearchBox } from './search-box.tsx'

/** The desk: rail, top bar, work. */
export function Shell(props: FrameProps) {
  const laptop = useFolded()
  const folded = laptop || props.paper === true
  return (
    <div className="shell">
      <Rail {...props} folded={folded} />
      <div className="shell-body">
        <header className="top-bar">
          <h1 className="t-title one-line">{props.title}</h1>
          {props.note && <div className="top-note one-line">{props.note}</div>}
          <span className="fill" />
          {props.acts && <div className="line">{props.acts}</div>}
          <SearchBox search={props.search} small={props.paper === true} />
          <LanguageSwitch />
        </header>
        <main id="work" tabIndex={-1} className={props.paper ? 'work work-paper' : 'work'}>
          {props.children}
        </main>
      </div>
    </div>
  )
}
