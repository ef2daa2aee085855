import { waysOfTelling } from '@gendan/forms/deal/round'
import type { AskedSupplier, Sourcing } from '@gendan/forms/deal/sourcing'
import { sourcingHelp } from '@gendan/forms/help/buying'
import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { blocks, judge } from '@gendan/kernel/rule'
import { say as sayIn } from '@gendan/kernel/words'
import { recordSupplierOffer } from '@gendan/orderfile/acts/record-supplier-offer'
import { supplierOfferRules } from '@gendan/orderfile/sourcing/sourcing-rules'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import type { Standing } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Helped } from '../parts/field-help.tsx'
import { Still } from '../parts/still.tsx'
import { ChoiceField } from '../quality-view/choice-field.tsx'
import { DayField } from '../quality-view/day-field.tsx'
import { FieldsContext, fieldId, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { KeptFiles } from '../talks-view/kept-files.tsx'
import { useWords } from '../words/language.tsx'
import { askedName } from './asked-name.ts'
import { type OfferDraft, offerDraft, type QuotedDraft, readOffer } from './offer-draft.ts'

interface OfferProps {
  readonly standing: Standing
  readonly asked: AskedSupplier
  readonly sourcing: Sourcing
  readonly home: string
}

/** What a supplier answered: his prices line by line, what comes on top, until when it holds, his letter. */
export function OfferForm({ standing, asked, sourcing, home }: OfferProps) {
  const { say, lang } = useWords()
  const { id: world, account, day } = useWorld()
  const go = useGo()
  const act = useAct()
  const [strict, setStrict] = useState(false)
  const { file, version } = standing
  const edit = useEdit(offerDraft(asked, home, day), version, `sourcing.${account.id}.${world}.${file.id}.${asked.id}`)
  const { value: draft } = edit
  const put = (change: Partial<OfferDraft>) => edit.set({ ...draft, ...change })
  const read = readOffer(draft)
  const findings = read.value
    ? judge(supplierOfferRules, { asked, sourcing, offer: read.value, today: day })
    : read.findings
  const back = `/orders/${file.id}/sourcing`
  async function save() {
    setStrict(true)
    if (!read.value || blocks(findings) || edit.overtaken) return
    const input = { asked: asked.id, offer: read.value }
    if (!(await act.run(recordSupplierOffer, input, { id: file.id, expected: edit.expected }))) return
    edit.done()
    go(back)
  }
  return (
    <section className="card padded record-form">
      <h2 className="card-title">{askedName(standing, asked, lang)}</h2>
      <Overtaken kind="order-file" id={file.id} edit={edit} />
      <Still busy={act.busy}>
        <Helped by={sourcingHelp}>
          <FieldsContext value={{ findings, strict, locked: false }}>
            <PriceRows sourcing={sourcing} lines={draft.lines} onLines={(lines) => put({ lines })} />
            <OnTop draft={draft} put={put} />
            <HowItCame draft={draft} put={put} />
          </FieldsContext>
        </Helped>
      </Still>
      {strict &&
        findings
          .filter(({ at }) => at.startsWith('lines'))
          .map((finding) => (
            <p key={`${finding.rule} ${finding.at}`} className="risk t-small" role="alert">
              {say(finding.says)}
            </p>
          ))}
      {act.said}
      <p className="line">
        <Button type="primary" loading={act.busy} onClick={() => void save()}>
          {say({ en: 'Record the offer', zh: '登记报价' })}
        </Button>
        <Button onClick={() => go(back)}>{say({ en: 'Back', zh: '返回' })}</Button>
      </p>
    </section>
  )
}

interface PartProps {
  readonly draft: OfferDraft
  readonly put: (change: Partial<OfferDraft>) => void
}

function OnTop({ draft, put }: PartProps) {
  const { say } = useWords()
  return (
    <>
      <TextField
        at="currency"
        short
        label={{ en: 'Currency', zh: '币种' }}
        value={draft.currency}
        onChange={(currency) => put({ currency })}
      />
      <TextField
        at="vatRate"
        short
        unit={{ en: '%', zh: '%' }}
        label={{ en: 'VAT', zh: '增值税率' }}
        value={draft.vat}
        onChange={(vat) => put({ vat })}
      />
      <RecordField at="vatIn" label={{ en: 'Prices', zh: '单价' }}>
        <Checkbox
          id={fieldId('vatIn')}
          checked={draft.vatIn}
          onChange={(event) => put({ vatIn: event.target.checked })}
        >
          {draft.vatIn ? say({ en: 'VAT is in them', zh: '含税' }) : say({ en: 'without VAT', zh: '不含税' })}
        </Checkbox>
      </RecordField>
      <TextField
        at="packingCost"
        short
        label={{ en: 'Packing, on top', zh: '另收包装费' }}
        value={draft.packingCost}
        onChange={(packingCost) => put({ packingCost })}
      />
      <TextField
        at="carriage"
        short
        label={{ en: 'Carriage to our port', zh: '到港运费' }}
        value={draft.carriage}
        onChange={(carriage) => put({ carriage })}
      />
    </>
  )
}

function HowItCame({ draft, put }: PartProps) {
  return (
    <>
      <WordsField
        at="payment"
        en={{ en: 'Payment, English', zh: '付款（英文）' }}
        zh={{ en: 'Payment, Chinese', zh: '付款（中文）' }}
        value={draft.payment}
        onChange={(payment) => put({ payment })}
      />
      <DayField
        at="holdsUntil"
        label={{ en: 'Holds until', zh: '有效期至' }}
        value={draft.holdsUntil}
        onChange={(holdsUntil) => put({ holdsUntil })}
      />
      <DayField
        at="made"
        label={{ en: 'Offered on', zh: '报价日期' }}
        value={draft.made}
        onChange={(made) => put({ made })}
      />
      <ChoiceField
        at="how"
        label={{ en: 'By', zh: '方式' }}
        value={draft.how}
        choices={waysOfTelling}
        onChange={(how) => put({ how: how || 'mail' })}
      />
      <TextField
        at="note"
        lines={2}
        label={{ en: 'Note', zh: '备注' }}
        value={draft.note}
        onChange={(note) => put({ note })}
      />
      <RecordField at="proof" label={{ en: 'His letter', zh: '来函存档' }}>
        <KeptFiles files={draft.proof} onFiles={(proof) => put({ proof })} />
      </RecordField>
    </>
  )
}

const CELLS = [
  { key: 'price', en: 'Unit price', zh: '单价' },
  { key: 'least', en: 'Smallest quantity', zh: '起订量' },
  { key: 'leadDays', en: 'Days', zh: '交期（天）' },
  { key: 'mould', en: 'Mould', zh: '模具费' },
  { key: 'refund', en: 'Refund %', zh: '退税率 %' },
] as const

interface RowsProps {
  readonly sourcing: Sourcing
  readonly lines: readonly QuotedDraft[]
  readonly onLines: (lines: readonly QuotedDraft[]) => void
}

function PriceRows({ sourcing, lines, onLines }: RowsProps) {
  const { say, lang } = useWords()
  return (
    <LinesScroll name={{ en: 'Prices', zh: '单价' }}>
      <table className="lines-table quoted-lines">
        <thead>
          <tr>
            <th>{say({ en: 'Goods', zh: '货物' })}</th>
            {CELLS.map(({ key, en, zh }) => (
              <th key={key}>{say({ en, zh })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((quoted) => {
            const sought = sourcing.lines.find(({ id }) => id === quoted.line)
            return (
              <tr key={quoted.line}>
                <td>
                  {sought && sayIn(sought.name, lang)}{' '}
                  <span className="second">{sought && writeQuantity(sought.quantity)[lang]}</span>
                </td>
                {CELLS.map(({ key, en, zh }) => (
                  <td key={key}>
                    <input
                      className="cell-box figures"
                      aria-label={say({ en, zh })}
                      value={quoted[key]}
                      onChange={(event) =>
                        onLines(lines.map((one) => (one === quoted ? { ...one, [key]: event.target.value } : one)))
                      }
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </LinesScroll>
  )
}
