import type { AnyAct } from '@gendan/contract/acts'
import type { DoorOutput } from '@gendan/contract/doors'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Button, Select } from 'antd'
import { useState } from 'react'
import type { OneOfAll } from '../client/client.ts'
import { factName } from '../facts/fact-name.ts'
import { factText } from '../facts/fact-text.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Mark } from '../parts/mark.tsx'
import { Progress } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { FindingLine, NothingEntered } from './nothing-entered.tsx'
import { useEntering } from './use-entering.ts'

type Read = DoorOutput<'read-list-file'>
export type ImportRow = Read['rows'][number]
/** What becomes of a row. */
type Fate = 'enter' | 'update' | 'skip'

/** The acts that enter a row and that change what is on record. */
export interface ImportActs {
  readonly act: AnyAct
  readonly change: AnyAct
  /** A row is meant to take the place of what stands, and enters nothing new. */
  readonly replaces?: true
}

interface RowsProps {
  readonly read: Read
  readonly of: ImportActs
  readonly onClose: () => void
}

/** What is new is entered; what is on record already is left alone until somebody says otherwise. */
function usualFate(row: ImportRow, replaces?: true): Fate {
  if (replaces) return row.input && (row.known?.changes.length ?? 0) > 0 ? 'update' : 'skip'
  return row.input && !row.known ? 'enter' : 'skip'
}

/** The rows as read, with what is wrong in each and what is on record already; all that is chosen is entered, or none of it. */
export function ImportRows({ read, of, onClose }: RowsProps) {
  const { say } = useWords()
  const [fates, setFates] = useState<ReadonlyMap<number, Fate>>(new Map())
  const fateOf = (row: ImportRow) => fates.get(row.row) ?? usualFate(row, of.replaces)
  const chosen = read.rows.filter((row) => fateOf(row) !== 'skip')
  const { done, over, running, said, enterAll, anew } = useEntering()
  const differing = read.rows.filter((row) => (row.known?.changes.length ?? 0) > 0)
  const decide = (more: readonly (readonly [number, Fate])[]) => {
    anew()
    setFates(new Map([...fates, ...more]))
  }
  return (
    <Dialog
      wide
      title={say({ en: `${counted(read.rows.length, 'row')} read`, zh: `读到 ${read.rows.length} 行` })}
      open
      onClose={onClose}
    >
      <div className="dialog-body stack">
        {(read.findings as readonly Finding[]).map((finding) => (
          <FindingLine key={`${finding.rule}@${finding.at}`} finding={finding} />
        ))}
        {differing.length > 1 && !over && (
          <p className="line wraps">
            <span className="second">
              {say({
                en: `${differing.length} rows differ from what is on record.`,
                zh: `${differing.length} 行与已登记的资料不同。`,
              })}
            </span>
            <Button size="small" onClick={() => decide(differing.map((row) => [row.row, 'update'] as const))}>
              {say({ en: 'Update them all', zh: '全部更新' })}
            </Button>
          </p>
        )}
        <ul className="import-rows">
          {read.rows.map((row) => (
            <OneRow
              key={row.row}
              row={row}
              replaces={of.replaces === true || row.input === null}
              fate={fateOf(row)}
              fixed={running || over}
              onFate={(fate) => decide([[row.row, fate]])}
            />
          ))}
        </ul>
        {done !== undefined && (
          <Progress
            says={{ en: `Entered ${done} of ${chosen.length}`, zh: `已登记 ${done} 行，共 ${chosen.length} 行` }}
            done={done}
            of={chosen.length}
          />
        )}
        {said && <NothingEntered problem={said} placeOf={(i) => chosen[i]?.row} />}
      </div>
      <div className="line wraps">
        {!over && (
          <Button
            type="primary"
            disabled={chosen.length === 0}
            loading={running}
            onClick={() => void enterAll(chosen.map((row) => actOn(row, fateOf(row), of)))}
          >
            {say({ en: `Enter ${counted(chosen.length, 'row')}`, zh: `登记 ${chosen.length} 行` })}
          </Button>
        )}
        <Button disabled={running} onClick={onClose}>
          {over ? say({ en: 'Done', zh: '好了' }) : say({ en: 'Leave it', zh: '不登记' })}
        </Button>
        {!over && chosen.length < read.rows.length && (
          <span className="second">
            {say({
              en: `${counted(read.rows.length - chosen.length, 'row')} left out`,
              zh: `${read.rows.length - chosen.length} 行不登记`,
            })}
          </span>
        )}
      </div>
    </Dialog>
  )
}

function actOn(row: ImportRow, fate: Fate, { act, change }: ImportActs): OneOfAll {
  if (fate !== 'update' || !row.known) return { act: act.name, id: 'new', input: row.input }
  return { act: change.name, id: row.known.id, input: row.known.input, version: row.known.version }
}

interface OneRowProps {
  readonly row: ImportRow
  /** Nothing new can be entered from it. */
  readonly replaces: boolean
  readonly fate: Fate
  readonly fixed: boolean
  readonly onFate: (fate: Fate) => void
}

function OneRow({ row, replaces, fate, fixed, onFate }: OneRowProps) {
  const { say, lang } = useWords()
  const { known } = row
  return (
    <li className="import-row">
      <span className="quiet">{row.row}</span>
      <span className="medium">{row.label || '–'}</span>
      <div>
        {row.findings.length === 0 && !known && <Mark kind="done" size={12} named />}
        {known && (
          <p className="line wraps t-small">
            <span>
              {say({ en: 'On record: ', zh: '已登记：' })}
              {known.label}
              {!known.active && say({ en: ' (retired)', zh: '（已停用）' })}
              {known.changes.length === 0 && say({ en: ', the same', zh: '，没有不同' })}
            </span>
            <Select<Fate>
              size="small"
              value={fate}
              disabled={fixed}
              aria-label={say({ en: `Row ${row.row}`, zh: `第 ${row.row} 行` })}
              options={FATES.filter(
                ({ value }) =>
                  (value !== 'update' || (known.changes.length > 0 && row.input !== null)) &&
                  (value !== 'enter' || !replaces),
              ).map(({ value, says }) => ({ value, label: say(says) }))}
              onChange={onFate}
            />
          </p>
        )}
        {known?.changes.map(({ at, before, after }) => (
          <p key={at} className="t-small">
            <span className="quiet">{say(factName(at.replace(/^facts\./, '')))}</span>{' '}
            <s>{factText(before, lang, at)}</s> {factText(after, lang, at)}
          </p>
        ))}
        {(row.findings as readonly Finding[]).map((finding) => (
          <FindingLine key={`${finding.rule}@${finding.at}`} finding={finding} />
        ))}
      </div>
    </li>
  )
}

const FATES: readonly { readonly value: Fate; readonly says: Words }[] = [
  { value: 'skip', says: { en: 'Leave as it is', zh: '不动' } },
  { value: 'update', says: { en: 'Update it', zh: '更新' } },
  { value: 'enter', says: { en: 'Enter as new', zh: '另外新登记' } },
]
