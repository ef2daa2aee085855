import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { branchOf, isPlain, itemOf, partsOf, rowsOf, written } from '@gendan/trade/calculation/rows'
import { unitWords } from '@gendan/trade/calculation/unit-words'
import { useWords } from '../words/language.tsx'
import { isFraction } from './field-kind.ts'
import { percentOf } from './question.ts'
import { answerName, isFigure, shownFigure } from './shown.ts'

type Json = Readonly<Record<string, unknown>>

/** A longer table waits behind a line. */
const MANY = 12
/** A table with more columns than this and few rows lies on its side. */
const [WIDE, FEW] = [6, 4]

interface ListProps {
  readonly schema: JsonSchema
  readonly rows: readonly unknown[]
}

/** A list of an answer: plain values in a line, records as a table. */
export function AnswerRows({ schema, rows }: ListProps) {
  const { say } = useWords()
  const item = itemOf(schema)
  if (rows.length === 0) return <p className="quiet">{say({ en: 'none', zh: '无' })}</p>
  if (rows.every(isPlain)) return <p>{rows.map((row) => say(written(item, row))).join(say({ en: ', ', zh: '、' }))}</p>
  const table = <Table schema={schema} rows={rows as readonly Json[]} />
  if (rows.length <= MANY) return table
  return (
    <details className="calc-more">
      <summary>{say({ en: `${rows.length} lines`, zh: `共 ${rows.length} 行` })}</summary>
      {table}
    </details>
  )
}

function Table({ schema, rows }: { readonly schema: JsonSchema; readonly rows: readonly Json[] }) {
  const { say } = useWords()
  const columns = partsOf(branchOf(itemOf(schema), rows[0]), Object.assign({}, ...rows)).filter(
    ({ value }) => !isDrawn(value),
  )
  const lies = columns.length > WIDE && rows.length <= FEW
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its card is scrolled by keys, too.
    <section className="calc-table" tabIndex={0} aria-label={say(answerName(schema, ''))}>
      <table>{lies ? <Lying columns={columns} rows={rows} /> : <Standing columns={columns} rows={rows} />}</table>
    </section>
  )
}

interface TableProps {
  readonly columns: ReturnType<typeof partsOf>
  readonly rows: readonly Json[]
}

/** A record a row. */
function Standing({ columns, rows }: TableProps) {
  const { say } = useWords()
  return (
    <>
      <thead>
        <tr>
          {columns.map(({ key, schema }) => (
            <th key={key} scope="col" className={isRight(key, schema, rows) ? 'calc-right-head' : ''}>
              {say(headOf(schema, key))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer have no other name than their place.
          <tr key={at}>
            {columns.map(({ key, schema }) => (
              <Cell key={key} schema={schema} value={row[key]} />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

/** A record a column: many figures of few things. */
function Lying({ columns, rows }: TableProps) {
  const { say } = useWords()
  return (
    <tbody>
      {columns.map(({ key, schema }) => (
        <tr key={key}>
          <th scope="row">{say(headOf(schema, key))}</th>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer have no other name than their place.
            <Cell key={at} schema={schema} value={row[key]} lies />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** Records of records within a row are places and sides of blocks: they are for drawings, a cell cannot hold them. */
function isDrawn(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.some((one) => !isPlain(one) && Object.values(one as Json).some((part) => !isPlain(part)))
  )
}

function isRight(key: string, schema: JsonSchema, rows: readonly Json[]): boolean {
  return !schema.choices && rows.every((row) => row[key] === undefined || isFigure(String(row[key])))
}

interface CellProps {
  readonly schema: JsonSchema
  readonly value: unknown
  /** In a table on its side everything stands in columns of figures. */
  readonly lies?: boolean
}

function Cell({ schema, value, lies = false }: CellProps) {
  const { say } = useWords()
  const side = lies ? 'figures' : ''
  if (value === undefined) return <td />
  const text = String(value)
  if (!isPlain(value))
    return (
      <td className={side}>
        {insideOf(schema, value)
          .map(say)
          .join(say({ en: '; ', zh: '；' }))}
      </td>
    )
  if (!isFigure(text) || schema.choices?.[text]) return <td className={side}>{say(written(schema, value))}</td>
  return (
    <td className="figures" title={text}>
      {isFraction(schema.unit) ? `${shownFigure(percentOf(text))}%` : shownFigure(text)}
    </td>
  )
}

/** What a cell holds that is not one figure: of records in a list their values ("40HQ 2"), otherwise each with its name. */
function insideOf(schema: JsonSchema, value: unknown): readonly Words[] {
  if (Array.isArray(value) && !value.every(isPlain)) {
    return value.map((one) => {
      const parts = partsOf(itemOf(schema), one as Json).map((part) => written(part.schema, part.value))
      return { en: parts.map(({ en }) => en).join(' '), zh: parts.map(({ zh }) => zh).join(' ') }
    })
  }
  return rowsOf(schema, value).map(({ name, value: one }) => ({
    en: `${name.en} ${one.en}`.trim(),
    zh: `${name.zh} ${one.zh}`.trim(),
  }))
}

/** The name of a column, with its unit in brackets where the name does not end in it. */
function headOf(schema: JsonSchema, key: string): Words {
  const { en, zh } = answerName(schema, key)
  const unit = unitWords(isFraction(schema.unit) ? '' : (schema.unit ?? ''))
  const has = zh.endsWith(`（${unit.zh}）`)
  return { en: unit.en ? `${en} (${unit.en})` : en, zh: unit.zh && !has ? `${zh}（${unit.zh}）` : zh }
}
