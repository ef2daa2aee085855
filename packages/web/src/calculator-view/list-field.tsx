import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { itemOf } from '@gendan/trade/calculation/rows'
import { Button } from 'antd'
import type { ComponentType } from 'react'
import { useWords } from '../words/language.tsx'
import { reasonOf } from './fault-words.ts'
import { kindOf } from './field-kind.ts'
import { useForm } from './form-context.ts'
import { OneField } from './one-field.tsx'
import { PartHead } from './part-head.tsx'
import { put, valueAt, withoutRow } from './question.ts'
import { labelOf } from './shown.ts'

interface ListProps {
  readonly schema: JsonSchema
  readonly path: string
  readonly name: string
  readonly demanded?: boolean | undefined
  /** The fields of a row: handed in, since they may hold a list again. */
  readonly Fields: ComponentType<{ readonly schema: JsonSchema; readonly path: string }>
}

/** A list: its rows one below the other, each with the way to take it out, and the way to add one. */
export function ListField({ schema, path, name, demanded, Fields }: ListProps) {
  const { say } = useWords()
  const { question, change, faults } = useForm()
  const rows = rowsAt(question, schema, path)
  const item = itemOf(schema)
  const isRecord = kindOf(item) === 'record'
  const label = labelOf(schema, name)
  const own = faults.filter((fault) => fault.path === path && fault.code !== 'missing')
  const add = () => change(put(question, path, [...rows, isRecord ? {} : '']))
  const remove = (at: number) => change(withoutRow(put(question, path, rows), `${path}.${at}`))
  const least = demanded ? 1 : 0
  const given = valueAt(question, path)
  const isNone = Array.isArray(given) && given.length === 0
  // To say that there is none is an answer of its own where nothing is taken in its place.
  const maySayNone = given === undefined && schema.default === undefined && !schema.minItems
  return (
    <fieldset className="calc-part" aria-label={say(label)}>
      <PartHead schema={schema} name={name} note={rows.length > 1 ? rows.length : undefined} />
      {rows.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place: nothing else tells it from its neighbour.
        <div key={at} className={isRecord ? 'calc-row' : 'calc-row calc-row-one'}>
          <div className="fill">
            {isRecord && rows.length > 1 && <p className="calc-row-name quiet t-small">{say(numbered(at))}</p>}
            {isRecord ? (
              <Fields schema={item} path={`${path}.${at}`} />
            ) : (
              <OneField schema={{ ...item, ...numbered(at) }} path={`${path}.${at}`} name={name} />
            )}
          </div>
          {rows.length > least && (
            <Button
              type="text"
              size="small"
              className="calc-row-out"
              onClick={() => remove(at)}
              aria-label={say(removes(label, at))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {own.map((fault) => (
        <p key={`${fault.code} ${fault.message.en}`} className="t-small calc-wrong">
          {say(reasonOf(fault, undefined))}
        </p>
      ))}
      <div className="line">
        <Button size="small" onClick={add} aria-label={say(adds(label))}>
          {say({ en: 'Add one', zh: '加一项' })}
        </Button>
        {maySayNone && (
          <Button size="small" onClick={() => change(put(question, path, []))}>
            {say({ en: 'There is none', zh: '没有' })}
          </Button>
        )}
        {isNone && <span className="second">{say({ en: 'none', zh: '无' })}</span>}
      </div>
    </fieldset>
  )
}

/** The rows as they stand, or those that are taken where none is filled. */
function rowsAt(question: unknown, schema: JsonSchema, path: string): readonly unknown[] {
  const rows = valueAt(question, path)
  return Array.isArray(rows) ? rows : Array.isArray(schema.default) ? schema.default : []
}

function numbered(at: number): Words {
  return { en: `No. ${at + 1}`, zh: `第 ${at + 1} 项` }
}

function adds({ en, zh }: Words): Words {
  return { en: `Add one: ${en}`, zh: `加一项：${zh}` }
}

function removes({ en, zh }: Words, at: number): Words {
  return { en: `Take out: ${en}, no. ${at + 1}`, zh: `去掉：${zh}，第 ${at + 1} 项` }
}
