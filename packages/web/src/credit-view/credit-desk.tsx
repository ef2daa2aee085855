import type { CreditRead } from '@gendan/credit/read'
import type { Credit } from '@gendan/credit/terms/credit'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Segmented } from 'antd'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { Mark } from '../parts/mark.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { FactActs } from './correction.ts'
import { creditFacts } from './credit-facts.ts'
import { CreditText } from './credit-text.tsx'
import { FactList } from './fact-list.tsx'
import { factWords } from './fact-text.ts'
import { doubtedFacts, type ScanDoubts } from './scan-doubts.ts'
import { markFor, textMarks, textRows } from './text-marks.ts'
import { useLight } from './use-light.ts'
import './credit-view.css'

interface CreditDeskProps {
  readonly text: string
  /** What was read of the text: where its fields stand, and what nobody could read. */
  readonly read: CreditRead
  /** The terms as they were read; left out where they are those of `read`. */
  readonly terms?: Credit
  readonly acts?: FactActs
  /** The path of a term one came for: it is lit at first. */
  readonly at?: string
  /** Where the reading of a scan was not sure; left out where the text came as text. */
  readonly doubts?: ScanDoubts | undefined
  /** Stands above the facts: what of the text was not read. */
  readonly above?: ReactNode
}

/** A credit beside its facts: each number leads from the words to what was read in them, and back. On a phone one of both at a time. */
export function CreditDesk({ text, read, terms = read.credit, acts, at, doubts, above }: CreditDeskProps) {
  const { say, lang } = useWords()
  const narrow = useNarrow()
  const [side, turn] = useState<'text' | 'facts'>('facts')
  const other = useCallback((from: 'text' | 'facts') => turn(from === 'text' ? 'facts' : 'text'), [])
  const light = useLight(narrow ? other : undefined)
  const facts = useMemo(() => creditFacts(terms, text, read.fields, read.type), [terms, text, read])
  const marks = useMemo(() => textMarks(facts), [facts])
  const rows = useMemo(() => textRows(text, marks, read, doubts?.places), [text, marks, read, doubts])
  const doubted = useMemo(() => doubtedFacts(facts, doubts ?? NONE, acts?.corrections ?? []), [facts, doubts, acts])
  useEffect(() => {
    const number = at === undefined ? undefined : markFor(marks, at)
    if (number !== undefined) light.choose(number, 'facts')
  }, [at, marks, light.choose])
  const nameOf = (number: number) =>
    (marks[number - 1]?.paths ?? [])
      .flatMap((path) => facts.find((fact) => fact.path === path) ?? [])
      .map(({ label, kind, value }) => `${sayIn(label, lang)} ${sayIn(factWords(kind, value), lang)}`)
      .join(', ')
  const shows = (one: 'text' | 'facts') => !narrow || side === one
  return (
    <div className="credit-desk">
      {narrow && (
        <Segmented<'text' | 'facts'>
          block
          value={side}
          options={(['facts', 'text'] as const).map((one) => ({ value: one, label: say(SIDES[one]) }))}
          onChange={turn}
        />
      )}
      {shows('text') && (
        <section className="card credit-side" aria-label={say(SIDES.text)}>
          <CreditText rows={rows} light={light} nameOf={nameOf} />
        </section>
      )}
      {shows('facts') && (
        <section className="card credit-side credit-facts" aria-label={say(SIDES.facts)}>
          {above}
          {doubted.size > 0 && (
            <p className="line wraps">
              <Mark kind="thin" size={12} />
              {say({
                en: `${counted(doubted.size, 'fact')} read by OCR from doubtful words: hold each against the scan.`,
                zh: `${doubted.size} 项要素由扫描存疑处识别，请逐项对照扫描件核对。`,
              })}
            </p>
          )}
          <FactList facts={facts} marks={marks} light={light} acts={acts} doubted={doubted} />
        </section>
      )}
    </div>
  )
}

const NONE: ScanDoubts = { places: [], confirmed: new Set() }

const SIDES: Readonly<Record<'text' | 'facts', Words>> = {
  text: { en: 'The text as it came', zh: '信用证原文' },
  facts: { en: 'What was read', zh: '读出的内容' },
}
