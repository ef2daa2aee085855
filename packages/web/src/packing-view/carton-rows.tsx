import type { Line } from '@gendan/forms/deal/terms'
import { decimal, fixed, isDecimal, multiply } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { packageCodes, packageName } from '@gendan/trade/package'
import { Button } from 'antd'
import { memo, useId } from 'react'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { HelpMark } from '../parts/field-help.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Mark } from '../parts/mark.tsx'
import { type CellText, useGrid } from '../parts/use-grid.ts'
import { useWords } from '../words/language.tsx'
import type { FigureField, RunDraft } from './packing-draft.ts'

interface RowsProps {
  readonly cartons: readonly RunDraft[]
  readonly lines: readonly Line[]
  readonly findings: readonly Finding[]
  readonly locked: boolean
  readonly onCartons: (cartons: readonly RunDraft[]) => void
  readonly onMore: () => void
}

/** Runs of cartons as one types them, each with what is wrong with it under it. */
export function CartonRows({ cartons, lines, findings, locked, onCartons, onMore }: RowsProps) {
  const { say, lang } = useWords()
  const kinds = useId()
  const grid = useGrid((cells) =>
    onCartons(cartons.map((run, i) => cells.filter(({ row }) => row === i).reduce(withText, run))),
  )
  const put = (run: RunDraft) => onCartons(cartons.map((one) => (one.id === run.id ? run : one)))
  return (
    <>
      <datalist id={kinds}>
        {packageCodes.map((code) => (
          <option key={code} value={code}>
            {packageName(code, lang)}
          </option>
        ))}
      </datalist>
      <LinesScroll name={CARTONS}>
        <table className="lines-table carton-table stacks" {...grid}>
          <thead>
            <tr>
              {HEADS.map(({ head, at, right }) => (
                <th key={head.en} className={right ? 'figures' : ''}>
                  {say(head)} <HelpMark at={at} />
                </th>
              ))}
              <th>
                <span className="by-ear">{say(DROP)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {cartons.map((run, i) => (
              <RunRows
                key={run.id}
                run={run}
                i={i}
                lines={lines}
                kinds={kinds}
                found={findings.filter(({ at }) => at.startsWith(`cartons.${i}.`))}
                locked={locked}
                onRun={put}
                onDrop={() => onCartons(cartons.filter((one) => one.id !== run.id))}
              />
            ))}
          </tbody>
        </table>
      </LinesScroll>
      {!locked && <Button onClick={onMore}>{say({ en: 'Add cartons', zh: '加一行箱子' })}</Button>}
    </>
  )
}

/** The run with a text in one of its boxes; the quantity is that of the first article in the carton. */
function withText(run: RunDraft, { column, text }: CellText): RunDraft {
  if (column !== 'quantity') return { ...run, [column]: text }
  return { ...run, contents: run.contents.map((one, i) => (i === 0 ? { ...one, quantity: text } : one)) }
}

const CARTONS: Words = { en: 'Cartons', zh: '箱子' }
const DROP: Words = { en: 'Remove', zh: '删除' }
const HEADS = [
  { head: { en: 'Carton no.', zh: '箱号' }, at: 'cartons.*.from', right: false },
  { head: { en: 'Kind', zh: '包装' }, at: 'cartons.*.packageCode', right: false },
  { head: { en: 'In one carton', zh: '每箱内装' }, at: 'cartons.*.contents', right: false },
  { head: { en: 'Gross kg', zh: '毛重 kg' }, at: 'cartons.*.grossKg', right: true },
  { head: { en: 'Net kg', zh: '净重 kg' }, at: 'cartons.*.netKg', right: true },
  { head: { en: 'Length × width × height cm', zh: '长 × 宽 × 高 cm' }, at: 'cartons.*.lengthCm', right: false },
  { head: { en: 'm³ of one', zh: '单箱 m³' }, at: '', right: true },
] as const

interface RunProps {
  readonly run: RunDraft
  readonly i: number
  readonly lines: readonly Line[]
  readonly kinds: string
  readonly found: readonly Finding[]
  readonly locked: boolean
  readonly onRun: (run: RunDraft) => void
  readonly onDrop: () => void
}

const RunRows = memo(function RunRows(props: RunProps) {
  const { say } = useWords()
  const { run, i, kinds, found, locked, onRun, onDrop } = props
  const at = `cartons.${i}`
  const box = (field: FigureField | 'from' | 'to' | 'packageCode', label: Words, width: string) => (
    <input
      className={`cell-box figures ${width}`}
      data-place={`${at}.${field}`}
      data-grid={field}
      aria-label={say({ en: `Row ${i + 1} ${label.en}`, zh: `第 ${i + 1} 行${label.zh}` })}
      aria-invalid={found.some((one) => one.at === `${at}.${field}` && one.weight === 'block')}
      value={run[field]}
      disabled={locked}
      {...(field === 'packageCode' ? { list: kinds } : { inputMode: 'decimal' as const })}
      onChange={(event) => onRun({ ...run, [field]: event.target.value })}
    />
  )
  return (
    <>
      <tr data-place={at}>
        <td className="carton-pair" data-label={say(HEADS[0].head)}>
          {box('from', { en: 'from', zh: '起' }, 'w-number')} – {box('to', { en: 'to', zh: '止' }, 'w-number')}
        </td>
        <td data-label={say(HEADS[1].head)}>{box('packageCode', { en: 'kind', zh: '包装' }, 'w-kind')}</td>
        <td className="stacks-whole">
          <Contents {...props} />
        </td>
        <td data-label={say(HEADS[3].head)}>{box('grossKg', { en: 'gross weight', zh: '毛重' }, 'w-figure')}</td>
        <td data-label={say(HEADS[4].head)}>{box('netKg', { en: 'net weight', zh: '净重' }, 'w-figure')}</td>
        <td className="carton-pair stacks-whole">
          {box('lengthCm', { en: 'length', zh: '长' }, 'w-side')} ×{' '}
          {box('widthCm', { en: 'width', zh: '宽' }, 'w-side')} ×{' '}
          {box('heightCm', { en: 'height', zh: '高' }, 'w-side')}
        </td>
        <td className="figures derived" data-label="m³">
          {volumeOf(run)}
        </td>
        <td>
          {!locked && (
            <button
              type="button"
              className="drop-line"
              aria-label={say({ en: `Remove row ${i + 1}`, zh: `删除第 ${i + 1} 行` })}
              onClick={onDrop}
            >
              ×
            </button>
          )}
        </td>
      </tr>
      {found.length > 0 && (
        <tr className="carton-said">
          <td colSpan={8}>
            {found.map((finding) => (
              <p key={`${finding.rule} ${finding.at}`} className="line t-small">
                <Mark kind={markOfFinding(finding)} size={11} /> {say(finding.says)}{' '}
                {finding.remedy && say(finding.remedy)}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  )
})

/** What stands in one carton: an article and its number, more where it is mixed. */
function Contents({ run, i, lines, locked, onRun }: RunProps) {
  const { say, lang } = useWords()
  const put = (contents: RunDraft['contents']) => onRun({ ...run, contents })
  const place = (n: number, change: Partial<RunDraft['contents'][number]>) =>
    put(run.contents.map((one, at) => (at === n ? { ...one, ...change } : one)))
  return (
    <>
      {run.contents.map((content, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article may stand there twice while one types.
        <div key={n} className="carton-content" data-place={`cartons.${i}.contents.${n}`}>
          <input
            className="cell-box figures w-side"
            inputMode="decimal"
            {...(n === 0 ? { 'data-grid': 'quantity' } : {})}
            aria-label={say({ en: `Row ${i + 1} quantity in one carton`, zh: `第 ${i + 1} 行每箱数量` })}
            value={content.quantity}
            disabled={locked}
            onChange={(event) => place(n, { quantity: event.target.value })}
          />
          <select
            className="cell-box"
            aria-label={say({ en: `Row ${i + 1} goods`, zh: `第 ${i + 1} 行商品` })}
            value={content.line}
            disabled={locked}
            onChange={(event) => place(n, { line: event.target.value })}
          >
            {!lines.some(({ id }) => id === content.line) && <option value={content.line}>–</option>}
            {lines.map((line) => (
              <option key={line.id} value={line.id}>
                {[line.code || line.customerCode, sayIn(line.name, lang)].filter(Boolean).join(' ')}
              </option>
            ))}
          </select>
          {!locked && run.contents.length > 1 && (
            <button
              type="button"
              className="drop-line"
              aria-label={say({ en: `Take it out of row ${i + 1}`, zh: `从第 ${i + 1} 行取出` })}
              onClick={() => put(run.contents.filter((_, at) => at !== n))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {!locked && lines.length > run.contents.length && (
        <button
          type="button"
          className="as-link t-small"
          onClick={() => put([...run.contents, { line: another(run, lines), quantity: '' }])}
        >
          {say({ en: '+ mixed with', zh: '+ 混装' })}
        </button>
      )}
    </>
  )
}

function another(run: RunDraft, lines: readonly Line[]): string {
  return lines.find(({ id }) => !run.contents.some((one) => one.line === id))?.id ?? ''
}

function volumeOf({ lengthCm, widthCm, heightCm }: RunDraft): string {
  const sides = [lengthCm, widthCm, heightCm]
  if (!sides.every(isDecimal)) return ''
  return fixed(sides.map(decimal).reduce(multiply, decimal('0.000001')), 3, 'half-up')
}
