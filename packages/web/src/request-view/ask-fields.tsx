import { dayRequestHelp } from '@gendan/forms/help/desk'
import { waysOfPaying } from '@gendan/orderfile/request/asked'
import { Checkbox, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import {
  CustomerChoice,
  type FieldsProps,
  GoodsChoice,
  MakerChoice,
  OrderChoice,
  type PartProps,
} from './ask-choices.tsx'
import { type AskDraft, wrongFigures } from './ask-draft.ts'
import { Figure, Said } from './ask-parts.tsx'

/** Who asks for how many of what, by when; and below it what one would spend to be earlier. */
export function AskFields({ draft, put, makers }: FieldsProps) {
  const { say } = useWords()
  const [more, show] = useState(false)
  const wrong = wrongFigures(draft)
  return (
    <Helped by={dayRequestHelp}>
      <section className="card padded stack ask-fields">
        <CustomerChoice draft={draft} put={put} />
        <OrderChoice draft={draft} put={put} />
        <GoodsChoice draft={draft} put={put} />
        <Said help="says" says={{ en: 'Goods in words', zh: '商品（文字）' }}>
          {(id) => <Input id={id} maxLength={200} value={draft.says} onChange={(e) => put({ says: e.target.value })} />}
        </Said>
        <div className="ask-pair">
          <Figure
            help="quantity"
            says={{ en: 'Quantity', zh: '数量' }}
            value={draft.quantity}
            unit={draft.unit}
            wrong={wrong.get('quantity')}
            on={(quantity) => put({ quantity })}
          />
          <Said
            help="by"
            says={
              draft.at === 'board' ? { en: 'On board by', zh: '最迟装船日' } : { en: 'Arrived by', zh: '最迟到港日' }
            }
          >
            {(id) => <Input id={id} type="date" value={draft.by} onChange={(e) => put({ by: e.target.value })} />}
          </Said>
        </div>
        <HelpRow className="ask-field">
          <span className="t-small second">
            {say({ en: 'Which day', zh: '所问的日子' })}
            <HelpMark at="at" />
          </span>
          <Segmented
            block
            value={draft.at}
            aria-label={say({ en: 'Which day', zh: '所问的日子' })}
            options={[
              { value: 'board', label: say({ en: 'day on board', zh: '装船日' }) },
              { value: 'arrival', label: say({ en: 'day of arrival', zh: '到港日' }) },
            ]}
            onChange={(at) => put({ at: at as AskDraft['at'] })}
          />
        </HelpRow>
        {draft.at === 'arrival' && (
          <Figure
            help="sailing"
            says={{ en: 'Days at sea', zh: '海运天数' }}
            value={draft.sailing}
            wrong={wrong.get('sailing')}
            on={(sailing) => put({ sailing })}
          />
        )}
        {!draft.file && <NewOrder draft={draft} put={put} />}
        <MakerChoice draft={draft} put={put} makers={makers} />
        <button type="button" className="as-link" aria-expanded={more} onClick={() => show(!more)}>
          {say({ en: 'What being earlier would cost', zh: '赶期的费用（加班、空运、分批）' })}
        </button>
        {more && <Prices draft={draft} put={put} />}
      </section>
    </Helped>
  )
}

/** What an order that is not there yet must still go through. */
function NewOrder({ draft, put }: PartProps) {
  const { say } = useWords()
  return (
    <>
      <div className="ask-pair">
        <Said help="payment" says={{ en: 'He pays', zh: '付款方式' }}>
          {(id) => (
            <Select
              id={id}
              value={draft.payment}
              options={Object.entries(waysOfPaying).map(([value, words]) => ({ value, label: say(words) }))}
              onChange={(payment: AskDraft['payment']) => put({ payment })}
            />
          )}
        </Said>
        <Said help="materials" says={{ en: 'Material in the house on, if known', zh: '物料到齐日（知道才填）' }}>
          {(id) => (
            <Input id={id} type="date" value={draft.materials} onChange={(e) => put({ materials: e.target.value })} />
          )}
        </Said>
      </div>
      <Checkbox checked={draft.sample} onChange={(e) => put({ sample: e.target.checked })}>
        {say({ en: 'A sample must be approved first', zh: '要先确认样品' })}
      </Checkbox>
    </>
  )
}

function Prices({ draft, put }: PartProps) {
  const wrong = wrongFigures(draft)
  return (
    <>
      <div className="ask-pair">
        <Figure
          help="overtime"
          says={{ en: 'Overtime, % more a day', zh: '加班每天加产 %' }}
          value={draft.overtime}
          wrong={wrong.get('overtime')}
          on={(overtime) => put({ overtime })}
        />
        <Figure
          help="overtimePerPiece"
          says={{ en: 'An overtime piece costs more by', zh: '加班每件加价' }}
          value={draft.overtimePerPiece}
          wrong={wrong.get('overtimePerPiece')}
          on={(overtimePerPiece) => put({ overtimePerPiece })}
        />
      </div>
      <div className="ask-pair">
        <Figure
          help="airPerKg"
          says={{ en: 'Air freight, a kilogram', zh: '空运每公斤' }}
          value={draft.airPerKg}
          wrong={wrong.get('airPerKg')}
          on={(airPerKg) => put({ airPerKg })}
        />
        <Figure
          help="flight"
          says={{ en: 'Days by air', zh: '空运天数' }}
          value={draft.flight}
          wrong={wrong.get('flight')}
          on={(flight) => put({ flight })}
        />
      </div>
      <Figure
        help="secondShipment"
        says={{ en: 'A second shipment costs', zh: '多一票出货的费用' }}
        value={draft.secondShipment}
        wrong={wrong.get('secondShipment')}
        on={(secondShipment) => put({ secondShipment })}
      />
    </>
  )
}
