import { decimal } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { unitWords } from '@gendan/trade/unit'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import type { DraftLine } from './bill-draft.ts'
import { neededWords, perWords } from './bill-words.ts'

const HEADS = [
  { en: '#', zh: '#' },
  { en: 'Accessory', zh: '配件' },
  { en: 'Quantity', zh: '用量' },
  { en: 'Loss', zh: '损耗' },
  { en: 'When', zh: '用于' },
  { en: 'Note', zh: '备注' },
] as const satisfies readonly Words[]

interface LinesProps {
  readonly lines: readonly DraftLine[]
  readonly findings: readonly Finding[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** The bill as it stands, line by line; choosing one opens it beside. What is wrong stands in its line. */
export function BillLines({ lines, findings, chosen, onChoose }: LinesProps) {
  const { say } = useWords()
  return (
    <LinesScroll name={{ en: 'Bill of accessories', zh: '配件清单' }}>
      <table className="lines-table bill-lines stacks">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head.en} className={head.en === 'Quantity' || head.en === 'Loss' ? 'figures' : ''}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, i) => (
            <Row
              key={line.id}
              line={line}
              i={i}
              findings={findings.filter(({ at }) => at.startsWith(`lines.${i}.`))}
              lit={chosen === line.id}
              onChoose={() => onChoose(line.id)}
            />
          ))}
        </tbody>
      </table>
    </LinesScroll>
  )
}

interface RowProps {
  readonly line: DraftLine
  readonly i: number
  readonly findings: readonly Finding[]
  readonly lit: boolean
  readonly onChoose: () => void
}

function Row({ line, i, findings, lit, onChoose }: RowProps) {
  const { say, lang } = useWords()
  const { part, name, quantity, unit, per, loss, needed, note } = line
  const called = part ? `${part.code} ${sayIn(part.name, lang)}` : sayIn(name, lang)
  return (
    <tr className={lit ? 'bill-lit' : ''} aria-current={lit}>
      <td className="quiet line-number">{i + 1}</td>
      <td className="stacks-whole">
        <button type="button" className="as-link whole-line medium" onClick={onChoose}>
          {called.trim() || say({ en: 'not said yet', zh: '还没写' })}
        </button>
        {findings.map((finding) => (
          <p key={`${finding.rule}@${finding.at}`} className="line t-small">
            <Mark kind={markOfFinding(finding)} size={12} />
            {say(finding.says)}
          </p>
        ))}
      </td>
      <td className="figures" data-label={say(HEADS[2])}>
        {quantity || '–'} {unitWords(unit, decimal('2'))[lang]} {say(perWords[per])}
      </td>
      <td className="figures" data-label={say(HEADS[3])}>
        {loss || '0'} %
      </td>
      <td data-label={say(HEADS[4])}>{say(neededWords[needed])}</td>
      <td className="second stacks-whole">{note}</td>
    </tr>
  )
}
