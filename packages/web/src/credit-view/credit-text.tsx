import { messageFields } from '@gendan/credit/tables/message-fields.generated'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { useWords } from '../words/language.tsx'
import { showMark } from './show-mark.ts'
import type { TextPiece, TextRow } from './text-marks.ts'
import type { Light } from './use-light.ts'

interface CreditTextProps {
  readonly rows: readonly TextRow[]
  readonly light: Light
  /** What stands under a number, for those who read by ear. */
  readonly nameOf: (mark: number) => string
}

/** The text of a message as it came: lines with their numbers and fields, facts underlined and numbered, what nobody could read marked. */
export function CreditText({ rows, light, nameOf }: CreditTextProps) {
  const { say } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const { mark, from } = light.lit
  useEffect(() => {
    if (mark === undefined || from === 'text') return
    showMark(box.current, mark)
  }, [mark, from])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the numbers inside are buttons; pointing at words is for the mouse.
    <div
      ref={box}
      className="credit-text"
      onMouseOver={(event) => light.over(markUnder(event), 'text')}
      onMouseLeave={() => light.over(undefined, 'text')}
      onFocus={(event) => light.over(markUnder(event), 'text')}
      onBlur={() => light.over(undefined, 'text')}
      onClick={(event) => light.choose(markUnder(event), 'text')}
      onKeyDown={(event) => step(event)}
    >
      {rows.map((row) => (
        <div key={row.line} className={row.unread ? 'credit-line credit-unread' : 'credit-line'}>
          <span className="credit-number" aria-hidden>
            {row.line}
          </span>
          <span className="credit-tag" title={row.tags.map((tag) => say(fieldName(tag))).join(' · ')}>
            {row.tags.join(' ')}
          </span>
          <span className="credit-said">
            {row.pieces.map((piece, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line have no name but their place.
              <Piece key={i} piece={piece} lit={mark} nameOf={nameOf} />
            ))}
            {row.unread && <span className="by-ear">{say({ en: '(not read)', zh: '（未读懂）' })}</span>}
          </span>
        </div>
      ))}
    </div>
  )
}

interface PieceProps {
  readonly piece: TextPiece
  readonly lit: number | undefined
  readonly nameOf: (mark: number) => string
}

function Piece({ piece: { text: said, marks, ends, doubtful }, lit, nameOf }: PieceProps) {
  const text = doubtful ? <span className="credit-doubt">{said}</span> : said
  const inner = marks.at(-1)
  if (inner === undefined) return text
  const shown = lit !== undefined && marks.includes(lit)
  return (
    <>
      <span data-mark={inner} className={shown ? 'credit-fact credit-fact-lit' : 'credit-fact'}>
        {text}
      </span>
      {ends.map((number) => (
        <button
          key={number}
          type="button"
          data-mark={number}
          className={number === lit ? 'fact-number fact-number-lit' : 'fact-number'}
          aria-label={`${number}: ${nameOf(number)}`}
        >
          {number}
        </button>
      ))}
    </>
  )
}

/** Which number the pointer, or the focus, is at. */
export function markUnder({ target }: Pick<MouseEvent, 'target'>): number | undefined {
  const at = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null
  return at ? Number(at) : undefined
}

/** Up and down lead from number to number. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.target instanceof HTMLButtonElement)) return
  const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.fact-number')]
  const next = all[all.indexOf(event.target) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}

function fieldName(tag: string) {
  const field = messageFields[tag] ?? messageFields[`${tag.slice(0, 2)}a`]
  return field?.name ?? { en: tag, zh: tag }
}
