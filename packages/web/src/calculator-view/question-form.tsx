import type { JsonSchema } from '@gendan/trade/calculation/described'
import { useWords } from '../words/language.tsx'
import { kindOf } from './field-kind.ts'
import { Fold } from './fold.tsx'
import { useForm } from './form-context.ts'
import { ListField } from './list-field.tsx'
import { OneField } from './one-field.tsx'
import { PartHead } from './part-head.tsx'
import { put, valueAt } from './question.ts'
import { labelOf, shortName } from './shown.ts'
import { anyRow } from './usual.ts'
import { VariantsField } from './variants-field.tsx'

/** So many optional fields stand open; more are folded until they are wanted. */
const OPEN = 3

interface RecordProps {
  readonly schema: JsonSchema
  /** Empty for the whole question. */
  readonly path: string
  /** A field that is shown elsewhere: the tag of a union. */
  readonly without?: string | undefined
}

/** The fields of a record in their order; what may be left out stands behind one line, if there is much of it. */
export function RecordFields({ schema, path, without }: RecordProps) {
  const { loaded, faults, usual } = useForm()
  const at = (name: string) => (path ? `${path}.${name}` : name)
  const all = Object.entries(schema.properties ?? {}).filter(([name]) => name !== without)
  const isOpen = (name: string) => schema.required?.includes(name) || usual.has(anyRow(at(name)))
  const may = all.filter(([name]) => !isOpen(name) && valueAt(loaded, at(name)) === undefined)
  const first = may.length === all.length ? may.slice(OPEN) : may
  const folded = may.length > OPEN ? first : []
  const isWanted = folded.some(([name]) => faults.some((fault) => isUnder(fault.path, at(name))))
  const field = ([name, one]: readonly [string, JsonSchema]) => (
    <AnyField key={name} schema={one} path={at(name)} name={name} demanded={schema.required?.includes(name)} />
  )
  return (
    <>
      {all.filter((one) => !folded.includes(one)).map(field)}
      {folded.length > 0 && (
        <Fold names={folded.map(([name, one]) => shortName(one, name))} wanted={isWanted}>
          {folded.map(field)}
        </Fold>
      )}
    </>
  )
}

function isUnder(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`)
}

export interface FieldProps {
  readonly schema: JsonSchema
  readonly path: string
  readonly name: string
  /** There is no answer without it. */
  readonly demanded?: boolean | undefined
}

/** A field of any kind: one value, a list, a record, or one of several records. */
function AnyField(props: FieldProps) {
  const kind = kindOf(props.schema)
  if (kind === 'list') return <ListField {...props} Fields={RecordFields} />
  if (kind === 'record') return <Nested {...props} />
  if (kind === 'variants') return <VariantsField {...props} Fields={RecordFields} />
  return <OneField {...props} />
}

/** A record within: always there where it is demanded, otherwise opened and dropped as a whole. */
function Nested({ schema, path, name, demanded }: FieldProps) {
  const { say } = useWords()
  const { question, change } = useForm()
  const there = valueAt(question, path) !== undefined
  const toggle = (
    <button
      type="button"
      className="as-link one-line"
      onClick={() => change(put(question, path, there ? undefined : {}))}
    >
      {there ? say({ en: 'Drop it', zh: '去掉' }) : say({ en: 'Fill it in', zh: '填写' })}
    </button>
  )
  return (
    <fieldset className="calc-part" aria-label={say(labelOf(schema, name))}>
      <PartHead schema={schema} name={name} note={!demanded && toggle} />
      {there && <RecordFields schema={schema} path={path} />}
    </fieldset>
  )
}
