import type { Call, NumberOnRecord } from '@gendan/firm/bank-guard'
import { callHelp } from '@gendan/forms/help/beside'
import { Input, Radio } from 'antd'
import { Labelled } from '../mail-view/mail-dialog.tsx'
import { localNow } from '../mail-view/note-dialog.tsx'
import { Helped, HelpMark } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'

/** A call as it is typed; its instant by the clock of the desk. */
export interface TypedCall {
  readonly person: string
  readonly number: string
  readonly at: string
  readonly said: string
}

/** Whom one spoke with is typed, never proposed: a call that nobody made would otherwise be confirmed by one press. */
export function emptyCall(numbers: readonly NumberOnRecord[]): TypedCall {
  return { person: '', number: numbers[0]?.number ?? '', at: localNow(), said: '' }
}

/** As the act takes it. */
export function callOf({ at, ...typed }: TypedCall): Call {
  return { ...typed, at: new Date(at).toISOString() }
}

interface CallFormProps {
  readonly numbers: readonly NumberOnRecord[]
  readonly call: TypedCall
  readonly onCall: (call: TypedCall) => void
}

/** With whom one spoke, at which number on record, when, what he said. */
export function CallForm({ numbers, call, onCall }: CallFormProps) {
  const { say } = useWords()
  const put = (change: Partial<TypedCall>) => onCall({ ...call, ...change })
  return (
    <Helped by={callHelp}>
      <div className="stack call-form">
        <fieldset className="call-numbers">
          <legend className="t-small quiet">
            {say({ en: 'Number on record before the change', zh: '变更前已登记的电话' })} <HelpMark at="number" />
          </legend>
          {numbers.length === 0 && (
            <p className="thin t-small">
              {say({
                en: 'None. Enter its number from a contract or a paid invoice; it counts after seven days. Or refuse the change.',
                zh: '没有。请按合同或已付款发票登记号码，满七天才算数；否则请驳回。',
              })}
            </p>
          )}
          <Radio.Group value={call.number} onChange={(e) => put({ number: String(e.target.value) })}>
            {numbers.map(({ number, person, since }) => (
              <Radio key={number} value={number}>
                <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>{' '}
                <span className="quiet t-small">
                  {person} {since !== '' && say({ en: `since ${since}`, zh: `${since} 起` })}
                </span>
              </Radio>
            ))}
          </Radio.Group>
        </fieldset>
        <div className="call-fields">
          <Labelled says={{ en: 'Spoke with', zh: '通话人' }} help="person">
            {(id) => (
              <Input id={id} maxLength={120} value={call.person} onChange={(e) => put({ person: e.target.value })} />
            )}
          </Labelled>
          <Labelled says={{ en: 'When', zh: '时间' }} help="at">
            {(id) => (
              <Input
                id={id}
                type="datetime-local"
                max={localNow()}
                value={call.at}
                onChange={(e) => put({ at: e.target.value })}
              />
            )}
          </Labelled>
        </div>
        <Labelled says={{ en: 'What was said', zh: '通话内容' }} help="said">
          {(id) => (
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 1, maxRows: 4 }}
              maxLength={1000}
              value={call.said}
              onChange={(e) => put({ said: e.target.value })}
            />
          )}
        </Labelled>
      </div>
    </Helped>
  )
}
