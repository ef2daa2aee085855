import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { branchOf, itemOf, nameOf, partsOf, rowsOf, written } from '@gendan/trade/calculation/rows'
import { unitWords } from '@gendan/trade/calculation/unit-words'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { isFraction } from './field-kind.ts'
import { percentOf } from './question.ts'
import { isFigure, shownFigure } from './shown.ts'

type Json = Readonly<Record<string, unknown>>

/** What came out: figures with their units one below the other, records under a heading, lists as tables. */
export function AnswerValue({ schema, value }: { readonly schema: JsonSchema; readonly value: Json }) {
  const { say } = useWords()
  const parts = partsOf(branchOf(schema, value), value)
  const plain = parts.filter(({ value: part }) => typeof part !== 'object' || part === null)
  return (
    <>
      <dl className="calc-figures">
        {plain.map(({ key, schema: inner, value: part }) => (
          <div key={key}>
            <dt>{say(nameOf(inner, key))}</dt>
            <dd>
              <Figure schema={inner} value={part} />
            </dd>
          </div>
        ))}
      </dl>
      {parts
        .filter((part) => !plain.includes(part))
        .map(({ key, schema: inner, value: part }) => (
          <section key={key} className="calc-part">
            <SectionHead>{say(nameOf(inner, key))}</SectionHead>
            {Array.isArray(part) ? (
              <Rows schema={inner} rows={part} />
            ) : (
              <AnswerValue schema={inner} value={part as Json} />
            )}
          </section>
        ))}
    </>
  )
}

/** One figure: the number first, its unit behind it in a quieter voice. */
function Figure({ schema, value }: { readonly schema: JsonSchema; readonly value: unknown }) {
  const { say } = useWords()
  const text = String(value)
  if (!isFigure(text) || schema.choices?.[text]) return <span className="bold">{say(written(schema, value))}</span>
  const shown = isFraction(schema.unit) ? `${shownFigure(percentOf(text))}%` : shownFigure(text)
  return (
    <>
      <span className={text === '0' ? 'quiet' : 'bold'} title={text}>
        {shown}
      </span>{' '}
      <span className="quiet t-small">{isFraction(schema.unit) ? '' : say(unitWords(schema.unit ?? ''))}</span>
    </>
  )
}

const MANY = 12

/** A list: of plain values in a line, of records as a table; a long table waits behind a line. */
function Rows({ schema, rows }: { readonly schema: JsonSchema; readonly rows: readonly unknown[] }) {
  const { say } = useWords()
  const item = itemOf(schema)
  const isTable = rows.some((row) => typeof row === 'object' && row !== null)
  const table = <Table schema={schema} rows={rows as readonly Json[]} />
  if (isTable && rows.length <= MANY) return table
  if (isTable)
    return (
      <details className="calc-more">
        <summary>{say({ en: `${rows.length} lines`, zh: `共 ${rows.length} 行` })}</summary>
        {table}
      </details>
    )
  return <p>{rows.map((row) => say(written(item, row))).join(say({ en: ', ', zh: '、' })) || '–'}</p>
}

function Table({ schema, rows }: { readonly schema: JsonSchema; readonly rows: readonly Json[] }) {
  const { say } = useWords()
  const columns = partsOf(branchOf(itemOf(schema), rows[0]), Object.assign({}, ...rows)).filter(
    ({ value }) => !isRecords(value),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its card is scrolled by keys, too.
    <section className="calc-table" tabIndex={0} aria-label={say(nameOf(schema, ''))}>
      <table>
        <thead>
          <tr>
            {columns.map(({ key, schema: inner }) => (
              <th key={key} scope="col">
                {say(nameOf(inner, key))} {say(bracketed(unitWords(isFraction(inner.unit) ? '' : (inner.unit ?? ''))))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer have no other name than their place.
            <tr key={at}>
              {columns.map(({ key, schema: inner }) => (
                <Cell key={key} schema={inner} value={row[key]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Lists of records within a row are for drawings; a cell cannot hold them. */
function isRecords(value: unknown): boolean {
  return Array.isArray(value) && value.some((one) => typeof one === 'object')
}

function Cell({ schema, value }: { readonly schema: JsonSchema; readonly value: unknown }) {
  const { say } = useWords()
  if (value === undefined) return <td />
  const text = String(value)
  if (typeof value === 'object' && value !== null) {
    const inner = rowsOf(schema, value).map(({ name, value: one }) => `${say(name)} ${say(one)}`.trim())
    return <td>{inner.join(say({ en: '; ', zh: '；' }))}</td>
  }
  if (!isFigure(text) || schema.choices?.[text]) return <td>{say(written(schema, value))}</td>
  return (
    <td className="figures" title={text}>
      {isFraction(schema.unit) ? `${shownFigure(percentOf(text))}%` : shownFigure(text)}
    </td>
  )
}

function bracketed({ en, zh }: Words): Words {
  return { en: en && `(${en})`, zh: zh && `（${zh}）` }
}
