import { say as sayIn, type Words } from '@gendan/kernel/words'
import { useState } from 'react'
import { ReasonDialog } from '../binder-view/reason-dialog.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { type FactActs, type FactCorrection, standingAt } from './correction.ts'
import type { CreditFact } from './credit-facts.ts'
import { FactEditor } from './fact-editor.tsx'
import { factWords } from './fact-text.ts'

interface FactRowProps {
  readonly fact: CreditFact
  /** Under which it stands in the text. */
  readonly number: number | undefined
  /** The first row of an item of a list. */
  readonly first: boolean
  readonly lit: number | undefined
  readonly acts: FactActs | undefined
  /** Read off doubtful words of a scan: the paths at its place that wait for a look, this one among them. */
  readonly doubtful?: readonly string[] | undefined
}

/** One fact: its number, what it is, what was read, what a person made of it and why. */
export function FactRow({ fact, number, first, lit, acts, doubtful }: FactRowProps) {
  const { say } = useWords()
  const [typing, type] = useState(false)
  const corrections = acts?.corrections ?? []
  const own = standingAt(corrections, fact.path)
  const item = fact.item === undefined ? undefined : standingAt(corrections, fact.item)
  const gone = item !== undefined && item.value === undefined
  const shown = number !== undefined && number === lit
  return (
    <div
      className={['fact', first && 'fact-first', shown && 'fact-lit', gone && 'fact-gone'].filter(Boolean).join(' ')}
      {...(number === undefined ? {} : { 'data-mark': number })}
    >
      <span className="fact-at">
        {number !== undefined && (
          <button
            type="button"
            className={shown ? 'fact-number fact-number-lit' : 'fact-number'}
            aria-label={say({
              en: `${number}: show ${fact.label.en} at its place in the text`,
              zh: `${number}：在原文中显示${fact.label.zh}`,
            })}
          >
            {number}
          </button>
        )}
      </span>
      <span className="fact-label">{say(fact.label)}</span>
      <span className="fact-value">
        <Said fact={fact} correction={own} />
      </span>
      {acts && !typing && !own && !gone && (
        <span className="fact-acts">
          <button type="button" className="as-link t-small" onClick={() => type(true)}>
            {say(CORRECT)}
            <span className="by-ear"> {say(fact.label)}</span>
          </button>
          {first && fact.item && <TakeOut item={fact.item} acts={acts} />}
        </span>
      )}
      <Doubtful paths={doubtful} typing={typing} fact={fact} acts={acts} />
      {acts && own && <Corrected correction={own} acts={acts} />}
      {acts && gone && first && <Corrected correction={item} acts={acts} />}
      {acts && typing && <FactEditor fact={fact} acts={acts} onClose={() => type(false)} />}
    </div>
  )
}

interface DoubtfulProps {
  /** Undefined where nothing is doubtful. */
  readonly paths: readonly string[] | undefined
  /** Somebody corrects it just now. */
  readonly typing: boolean
  readonly fact: CreditFact
  readonly acts: FactActs | undefined
}

/** That the reading of the scan was not sure here, and the way to say that it is right. */
function Doubtful({ paths, typing, fact, acts }: DoubtfulProps) {
  const { say } = useWords()
  if (!paths || typing) return null
  return (
    <p className="fact-why line wraps t-small thin">
      <Mark kind="thin" size={12} />
      {say({ en: 'Read by OCR, please check', zh: '扫描识别，请核对' })}
      {acts && (
        <button type="button" className="as-link" disabled={acts.busy} onClick={() => void acts.confirm(paths)}>
          {say({ en: 'Right as it stands', zh: '核对无误' })}
          <span className="by-ear"> {say(fact.label)}</span>
        </button>
      )}
    </p>
  )
}

const CORRECT: Words = { en: 'Correct', zh: '更正' }

function Said({
  fact: { kind, value },
  correction,
}: {
  readonly fact: CreditFact
  readonly correction: FactCorrection | undefined
}) {
  const { say, lang } = useWords()
  const read = sayIn(factWords(kind, value), lang)
  if (!correction) return read
  return (
    <>
      {read === '' ? <span className="quiet">{say({ en: 'not read', zh: '未读到' })}</span> : <del>{read}</del>}
      <span aria-hidden> → </span>
      <span className="medium">
        {correction.value === undefined
          ? say({ en: 'does not stand there', zh: '原文没有' })
          : sayIn(factWords(kind, correction.value), lang)}
      </span>
    </>
  )
}

const TAKE_BACK: Words = { en: 'Take the correction back', zh: '撤回更正' }

/** Who corrected it and why, and the way back. */
function Corrected({ correction, acts }: { readonly correction: FactCorrection; readonly acts: FactActs }) {
  const { say } = useWords()
  const [asking, ask] = useState(false)
  return (
    <p className="fact-why second t-small">
      {say({ en: 'Corrected: ', zh: '更正：' })}
      {`${correction.who} · ${correction.reason} `}
      <button type="button" className="as-link" onClick={() => ask(true)}>
        {say({ en: 'Take back …', zh: '撤回…' })}
      </button>
      {asking && (
        <ReasonDialog
          title={TAKE_BACK}
          says={{
            en: 'What was read stands again; the journal keeps the correction.',
            zh: '恢复为系统所读；日志保留这条更正。',
          }}
          label={TAKE_BACK}
          busy={acts.busy}
          said={acts.said}
          onGo={(reason) => void acts.takeBack(correction, reason).then((done) => done && ask(false))}
          onClose={() => ask(false)}
        />
      )}
    </p>
  )
}

const TAKE_OUT: Words = { en: 'This is no item of the credit', zh: '这不是信用证的一条' }

/** What was read as an item and is none: a heading, a line of another field. */
function TakeOut({ item, acts }: { readonly item: string; readonly acts: FactActs }) {
  const { say } = useWords()
  const [asking, ask] = useState(false)
  return (
    <>
      <button type="button" className="as-link t-small" onClick={() => ask(true)}>
        {say({ en: 'No item …', zh: '不是一条…' })}
      </button>
      {asking && (
        <ReasonDialog
          title={TAKE_OUT}
          says={{
            en: 'It is left out of what the credit asks for, and remembered as your correction.',
            zh: '从信用证要求中去掉，并记作你的更正。',
          }}
          label={TAKE_OUT}
          busy={acts.busy}
          said={acts.said}
          onGo={(reason) => void acts.correct(item, undefined, reason).then((done) => done && ask(false))}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
