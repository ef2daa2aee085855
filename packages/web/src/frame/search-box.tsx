import { SearchOutlined } from '@ant-design/icons'
import type { Words } from '@gendan/kernel/words'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useAddress } from '../parts/address.ts'
import { useKeys } from '../parts/keys.tsx'
import { SoughtWords } from '../parts/sought-words.tsx'
import { useWords } from '../words/language.tsx'
import type { Hit, Search } from './place.ts'

const SEARCH: Words = { en: 'Search everything', zh: '查找一切' }
const NOTHING: Words = { en: 'Nothing found', zh: '没有找到' }

interface SearchBoxProps {
  readonly search: Search
  /** On the desks where paper is laid out, it is small until one is in it. */
  readonly small?: boolean
  /** On the phone it is a page of its own, open at once. */
  readonly page?: boolean
  readonly onGone?: () => void
}

/** One box reaches everything: order, customer's PO, goods, bill of lading, container, mails and what was written. `/` and Ctrl K come here. */
export function SearchBox({ search, small, page, onGone }: SearchBoxProps) {
  const { say } = useWords()
  const router = useRouter()
  const address = useAddress()
  const box = useRef<HTMLInputElement>(null)
  const list = useId()
  const [at, setAt] = useState(0)
  const [open, setOpen] = useState(page === true)
  useKeys([{ key: '/', says: SEARCH, run: () => box.current?.focus() }])
  useEffect(() => {
    const reach = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k' || event.defaultPrevented) return
      event.preventDefault()
      box.current?.focus()
    }
    window.addEventListener('keydown', reach)
    return () => window.removeEventListener('keydown', reach)
  }, [])
  const hits = search.hits ?? []
  const shown = open && search.text.trim() !== '' && search.hits !== undefined
  function go(hit: Hit) {
    setOpen(false)
    box.current?.blur()
    onGone?.()
    const { search: asked, ...place } = address(hit.to)
    void router.navigate({ ...place, search: asked as never })
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const hit = hits[at]
    if (step && hits.length > 0) {
      event.preventDefault()
      setAt((at + step + hits.length) % hits.length)
    } else if (event.key === 'Enter' && hit && search.hits) go(hit)
    else if (event.key === 'Enter' && search.text.trim() !== '') {
      box.current?.blur()
      onGone?.()
      search.onAll?.()
    } else if (event.key === 'Escape') box.current?.blur()
  }
  return (
    <search className={['search', small && 'search-small', page && 'search-page'].filter(Boolean).join(' ')}>
      <SearchOutlined aria-hidden />
      <input
        ref={box}
        // biome-ignore lint/a11y/noAutofocus: the phone's search page was opened to type here.
        autoFocus={page === true}
        type="text"
        role="combobox"
        aria-label={say(SEARCH)}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        {...(shown && hits[at] ? { 'aria-activedescendant': `${list}-${at}` } : {})}
        placeholder={say(search.hint)}
        value={search.text}
        onChange={(event) => {
          setAt(0)
          setOpen(true)
          search.onText(event.target.value)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(page === true)}
        onKeyDown={onKeyDown}
      />
      {!page && (
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      )}
      <Hits id={list} shown={shown} hits={hits} at={at} sought={search.text} onGo={go} />
    </search>
  )
}

interface HitsProps {
  readonly id: string
  readonly shown: boolean
  readonly hits: readonly Hit[]
  readonly at: number
  /** What was typed: it is marked in what was found. */
  readonly sought: string
  readonly onGo: (hit: Hit) => void
}

function Hits({ id, shown, hits, at, sought, onGo }: HitsProps) {
  const { say } = useWords()
  return (
    <div className="hits" hidden={!shown}>
      <div id={id} role="listbox" aria-label={say(SEARCH)}>
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, as a combobox has them.
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: two words of one order lead to the same place.
            key={`${hit.to} ${i}`}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            className={i === at ? 'hit hit-on' : 'hit'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onGo(hit)}
          >
            <span className="quiet t-small">{hits[i - 1]?.kind.en === hit.kind.en ? '' : say(hit.kind)}</span>
            <span className="medium one-line">
              <SoughtWords text={hit.title} search={sought} />
            </span>
            <span className="second t-small one-line">
              <SoughtWords text={hit.found || hit.note || ''} search={sought} />
            </span>
          </div>
        ))}
      </div>
      <p role="status" className="hits-none quiet">
        {shown && hits.length === 0 && say(NOTHING)}
      </p>
    </div>
  )
}
