import type { Words } from '@gendan/kernel/words'
import { type Ref, useEffect, useRef } from 'react'
import { useWords } from '../words/language.tsx'
import type { PlacedWord } from './scan-shapes.ts'

interface TextProps {
  readonly ref: Ref<HTMLTextAreaElement>
  readonly label: Words
  readonly text: string
  readonly doubts: readonly PlacedWord[]
  readonly chosen: PlacedWord | undefined
  readonly onText: (text: string) => void
  /** The doubtful word at the caret, by its place. */
  readonly onCaret: (from: number | undefined) => void
}

/** A text that can be written in, with doubtful words marked: the marks lie on a copy of it beneath. */
export function ScanText({ ref, label, text, doubts, chosen, onText, onCaret }: TextProps) {
  const { say } = useWords()
  const side = useRef<HTMLDivElement>(null)
  const at = chosen?.from
  useEffect(() => {
    const mark = at === undefined ? null : side.current?.querySelector(`[data-from="${at}"]`)
    if (mark && side.current) showIn(side.current, mark)
  }, [at])
  return (
    <div ref={side} className="scan-side scan-text">
      <pre className="scan-under" aria-hidden>
        {pieces(text, doubts).map(({ said, doubt }) =>
          doubt ? (
            <mark
              key={doubt.from}
              data-from={doubt.from}
              className={doubt.from === at ? 'scan-doubt scan-chosen' : 'scan-doubt'}
            >
              {said}
            </mark>
          ) : (
            said
          ),
        )}
        {'\n '}
      </pre>
      <textarea
        ref={ref}
        className="scan-over"
        aria-label={say(label)}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onSelect={({ currentTarget: { selectionStart } }) =>
          onCaret(doubts.find(({ from, to }) => from <= selectionStart && selectionStart <= to)?.from)
        }
      />
    </div>
  )
}

interface Piece {
  readonly said: string
  readonly doubt?: PlacedWord
}

function pieces(text: string, doubts: readonly PlacedWord[]): readonly Piece[] {
  const told: Piece[] = []
  let end = 0
  for (const doubt of doubts) {
    told.push({ said: text.slice(end, doubt.from) }, { said: text.slice(doubt.from, doubt.to), doubt })
    end = doubt.to
  }
  return [...told, { said: text.slice(end) }]
}

/** Brings a place into the middle of its own side where it is out of sight, and moves nothing else. */
export function showIn(side: HTMLElement, place: Element): void {
  const [at, view] = [place.getBoundingClientRect(), side.getBoundingClientRect()]
  if (at.top < view.top || at.bottom > view.bottom) side.scrollTop += at.top - view.top - view.height / 2
  if (at.left < view.left || at.right > view.right) side.scrollLeft += at.left - view.left - view.width / 2
}
