import type { Finding } from '@gendan/kernel/rule'
import { type OpenKey, openColumns } from '@gendan/orderfile/intake/open-orders/sheet'
import { nodeKind } from '@gendan/orderfile/path/node-kinds'
import { Checkbox, Select } from 'antd'
import { Mark } from '../parts/mark.tsx'
import { CountryFilter } from '../record-view/country-select.tsx'
import { FindingLine } from '../record-view/nothing-entered.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { OpenOrderRead, OpenRead, Who } from './open-order-acts.ts'

interface ColumnsProps {
  readonly read: OpenRead
  readonly fixed: boolean
  readonly onColumns: (columns: Readonly<Record<string, string>>) => void
}

/** Which column was taken for what; another choice reads the file again. */
export function Columns({ read, fixed, onColumns }: ColumnsProps) {
  const { say } = useWords()
  const options = read.heads.map(({ column, text }) => ({ value: column, label: `${column} ${text}` }))
  const choose = (key: OpenKey, column: string) => onColumns({ ...read.columns, [key]: column })
  if (read.heads.length === 0) return null
  return (
    <details>
      <summary>
        {say({
          en: `${Object.keys(read.columns).length} of ${read.heads.length} columns are read: look and correct`,
          zh: `${read.heads.length} 栏读了 ${Object.keys(read.columns).length} 栏：核对栏位`,
        })}
      </summary>
      <div className="import-columns">
        {openColumns.map(({ key, title }) => (
          <label key={key} className="line" htmlFor={`open-${key}`}>
            <span className="quiet fill">{say(title)}</span>
            <Select
              id={`open-${key}`}
              size="small"
              allowClear
              disabled={fixed}
              value={read.columns[key] || null}
              placeholder="–"
              options={options}
              onChange={(column) => choose(key, column ?? '')}
            />
          </label>
        ))}
      </div>
    </details>
  )
}

interface CustomersProps {
  readonly read: OpenRead
  readonly names: readonly string[]
  readonly whoOf: (name: string) => Who
  readonly onSay: (name: string, who: Who) => void
}

const NEW = 'new'

/** Each customer of the list: who he is on record, or that he is new and where. Those who are sure are not asked. */
export function Customers({ read, names, whoOf, onSay }: CustomersProps) {
  const { say } = useWords()
  const asked = names.filter((name) => !read.customers[name]?.some((one) => one.sure))
  if (asked.length === 0) return null
  return (
    <ul className="import-rows" aria-label={say({ en: 'Customers', zh: '客户' })}>
      {asked.map((name) => {
        const who = whoOf(name)
        const alike = read.customers[name] ?? []
        return (
          <li key={name} className="line wraps">
            <span className="medium fill">{name}</span>
            <Select
              size="small"
              aria-label={name}
              value={'id' in who ? who.id : NEW}
              options={[
                ...alike.map((one) => ({ value: one.id, label: say(one.name) })),
                { value: NEW, label: say({ en: 'A new customer', zh: '新客户' }) },
              ]}
              onChange={(id) => onSay(name, id === NEW ? { country: '' } : { id })}
            />
            {'country' in who && (
              <CountryFilter
                value={who.country}
                named={say({ en: `Country of ${name}`, zh: `${name} 的国家` })}
                hint={{ en: 'Which country', zh: '哪个国家' }}
                onChange={(country) => onSay(name, { country })}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The step that the words of the list were read as. */
function Stands({ step, text }: NonNullable<OpenOrderRead['standing']>) {
  const { say } = useWords()
  const { en, zh } = nodeKind(step).title
  return <>{say({ en: `, stands at “${en}” (${text})`, zh: `，进度“${zh}”（${text}）` })}</>
}

interface OneOrderProps {
  readonly one: OpenOrderRead
  readonly taken: boolean
  readonly fixed: boolean
  readonly onTaken: (taken: boolean) => void
}

/** One order of the list: whether it is taken, and what is to be known of it. */
export function OneOrder({ one, taken, fixed, onTaken }: OneOrderProps) {
  const { say } = useWords()
  const lines = (one.order?.['lines'] as readonly unknown[] | undefined)?.length ?? 0
  const unmatched = lines - Object.keys(one.goods).length
  return (
    <li className="import-row">
      <span className="quiet">{one.rows.join(', ').slice(0, 12)}</span>
      <Checkbox checked={taken} disabled={fixed} onChange={(event) => onTaken(event.target.checked)}>
        <span className="medium">{one.number || '–'}</span> {one.customer}
      </Checkbox>
      <div className="t-small">
        {one.known && (
          <p className="line">
            <Mark kind="done" size={12} />
            {say({ en: 'has a file already', zh: '已有档案' })}
          </p>
        )}
        {!one.known && one.order && (
          <p className="second">
            {say({ en: counted(lines, 'line'), zh: `${lines} 行` })}
            {unmatched > 0 && say({ en: `, ${unmatched} of goods not on record`, zh: `，${unmatched} 行商品未登记` })}
            {!one.terms && say({ en: ', terms to be settled by hand', zh: '，条款需手工议定' })}
            {one.standing && <Stands {...one.standing} />}
          </p>
        )}
        {(one.findings as readonly Finding[]).map((finding) => (
          <FindingLine key={`${finding.rule}@${finding.at}${finding.says.en}`} finding={finding} />
        ))}
      </div>
    </li>
  )
}
