import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { nameOf } from '@gendan/trade/calculation/rows'
import { Select } from 'antd'
import type { ComponentType } from 'react'
import { useWords } from '../words/language.tsx'
import { reasonOf } from './fault-words.ts'
import { branchesOf, branchFor, tagOf } from './field-kind.ts'
import { boxId, useForm } from './form-context.ts'
import { OneField } from './one-field.tsx'
import { PartHead } from './part-head.tsx'
import { put, valueAt } from './question.ts'
import { labelOf } from './shown.ts'

interface VariantsProps {
  readonly schema: JsonSchema
  readonly path: string
  readonly name: string
  /** The fields of a branch: handed in, since they may hold such a field again. */
  readonly Fields: ComponentType<{
    readonly schema: JsonSchema
    readonly path: string
    readonly without?: string | undefined
  }>
}

/** One of several records, told apart by a word: ad valorem, specific, compound duty. */
export function VariantsField({ schema, path, name, Fields }: VariantsProps) {
  const { say } = useWords()
  const { question, change, faults } = useForm()
  const own = faults.filter((fault) => fault.path === path && fault.code !== 'missing')
  const tag = tagOf(schema)
  const branches = branchesOf(schema)
  const branch = branchFor(schema, valueAt(question, path))
  const isRecord = branch?.type === 'object'
  const choose = (at: number | undefined) =>
    change(put(question, path, at === undefined ? undefined : startOf(branches[at], tag)))
  return (
    <fieldset className="calc-part" aria-label={say(labelOf(schema, name))}>
      <PartHead schema={schema} name={name} />
      <div className="field">
        <label htmlFor={boxId(path)}>{say({ en: 'Kind', zh: '种类' })}</label>
        <div className="field-value">
          <Select
            id={boxId(path)}
            className="fill"
            options={branches.map((one, at) => ({ value: at, label: say(branchName(one, tag)) }))}
            value={branch ? branches.indexOf(branch) : null}
            placeholder={say({ en: 'Choose', zh: '请选' })}
            allowClear
            onChange={(at: number | undefined) => choose(at)}
          />
        </div>
        {own.length > 0 && (
          <div className="field-finding">{own.map((fault) => say(reasonOf(fault, undefined))).join(' ')}</div>
        )}
      </div>
      {branch && isRecord && <Fields schema={branch} path={path} without={tag} />}
      {branch && !isRecord && <OneField schema={{ ...branch, ...nameOf(schema, name) }} path={path} name={name} />}
    </fieldset>
  )
}

/** A branch with nothing in it but the word that tells it apart. */
function startOf(branch: JsonSchema | undefined, tag: string | undefined): unknown {
  if (branch?.type !== 'object') return ''
  return tag === undefined ? {} : { [tag]: branch.properties?.[tag]?.const }
}

function branchName(branch: JsonSchema, tag: string | undefined): Words {
  const word = tag === undefined ? undefined : branch.properties?.[tag]
  return nameOf(word ?? branch, String(word?.const ?? branch.type ?? ''))
}
