import { say as sayIn, type Words } from '@gendan/kernel/words'
import {
  type Incoterm,
  incoterms,
  leastCover,
  mustName,
  rulesOf,
  seaOnly,
  sellerInsures,
} from '@gendan/trade/terms/incoterms'
import { Checkbox, Input, Select } from 'antd'
import { OwnField } from '../parts/field.tsx'
import { HelpMark } from '../parts/field-help.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { PlaceBox } from './place-box.tsx'
import type { TermsDraft } from './terms-draft.ts'

export interface ClauseProps {
  readonly draft: TermsDraft
  readonly set: (change: Partial<TermsDraft>) => void
  /** The customer's own words for this clause, where his order has some. */
  readonly asked?: string
}

const WHOSE: Readonly<Record<'seller' | 'buyer', Words>> = {
  seller: { en: 'we', zh: '我方' },
  buyer: { en: 'the buyer', zh: '买方' },
}

/** Which rule and place; under it in words what it makes us do. */
export function DeliveryFields({ draft, set, asked }: ClauseProps) {
  const { say, lang } = useWords()
  const { incoterm } = draft
  const rule = rulesOf(incoterm)
  return (
    <section data-place="delivery">
      <SectionHead>{say({ en: 'Delivery term', zh: '价格条款' })}</SectionHead>
      <Asked words={asked} />
      <OwnField id="incoterm" helpAt="delivery.incoterm" label={{ en: 'Rule', zh: '术语' }}>
        <Select
          id="incoterm"
          className="fill"
          value={incoterm}
          showSearch
          options={incoterms.map((one) => ({ value: one, label: `${one} ${sayIn(rulesOf(one).name, lang)}` }))}
          onChange={(next: Incoterm) => set({ incoterm: next, insurance: insuranceFor(draft, next) })}
        />
      </OwnField>
      <OwnField id="place" helpAt="delivery.place" label={mustName(incoterm)}>
        <PlaceBox
          id="place"
          place={draft.place}
          locode={draft.locode}
          bySea={seaOnly(incoterm)}
          onPlace={(place, locode) => set({ place, locode })}
        />
      </OwnField>
      <ul className="rule-means">
        <li>
          {say({
            en: `Main carriage: ${WHOSE[rule.mainCarriage].en}.`,
            zh: `主运输：${WHOSE[rule.mainCarriage].zh}订、付运费。`,
          })}
        </li>
        <li>{say(coverWords(incoterm))}</li>
        <li>
          {say({
            en: `Export clearance: ${WHOSE[rule.exportClearance].en}; import: ${WHOSE[rule.importClearance].en}.`,
            zh: `出口报关：${WHOSE[rule.exportClearance].zh}；进口清关：${WHOSE[rule.importClearance].zh}。`,
          })}
        </li>
        <li>{say({ en: `Risk passes ${rule.riskPasses.en}.`, zh: `风险转移：${rule.riskPasses.zh}。` })}</li>
        {seaOnly(incoterm) && (
          <li>
            {say({
              en: 'For sea and inland waterway only; not for containers handed over in a terminal.',
              zh: '只用于海运和内河；集装箱在堆场交货不宜用。',
            })}
          </li>
        )}
      </ul>
    </section>
  )
}

/** What the customer wrote, beside what we make of it. */
export function Asked({ words }: { readonly words: string | undefined }) {
  const { say } = useWords()
  if (!words) return null
  return (
    <p className="asked second t-small">
      {say({ en: 'The customer wrote: ', zh: '客户写：' })}
      {words}
    </p>
  )
}

function coverWords(incoterm: Incoterm): Words {
  const cover = leastCover(incoterm)
  if (!cover) return { en: 'Insurance: nobody owes it to the other.', zh: '保险：双方互无投保义务，各自打算。' }
  return { en: `Insurance: we, at least ${cover.en}, 110%.`, zh: `保险：我方投保，至少${cover.zh}，加一成。` }
}

/** The least cover is proposed where we insure; a text of one's own stays. */
function insuranceFor({ insurance, incoterm }: TermsDraft, next: Incoterm): Words {
  const own = (insurance.en || insurance.zh) && insurance.en !== proposed(incoterm).en
  return own ? insurance : proposed(next)
}

function proposed(incoterm: Incoterm): Words {
  const cover = leastCover(incoterm)
  if (!cover || !sellerInsures(incoterm)) return { en: '', zh: '' }
  return { en: `110% of invoice value, ${cover.en}`, zh: `按发票金额 110% 投保${cover.zh}` }
}

/** When, whence, whither; in parts or not, over another port or not. */
export function ShipmentFields({ draft, set, asked }: ClauseProps) {
  const { say } = useWords()
  return (
    <section data-place="shipment">
      <SectionHead>{say({ en: 'Shipment', zh: '装运' })}</SectionHead>
      <Asked words={asked} />
      <OwnField id="latest" helpAt="shipment.latest" label={{ en: 'Latest day', zh: '最迟装运' }}>
        <Input id="latest" type="date" value={draft.latest} onChange={(event) => set({ latest: event.target.value })} />
      </OwnField>
      <OwnField id="from" helpAt="shipment.from" label={{ en: 'From', zh: '起运地' }}>
        <PlaceBox id="from" place={draft.from} bySea={seaOnly(draft.incoterm)} onPlace={(from) => set({ from })} />
      </OwnField>
      <OwnField id="to" helpAt="shipment.to" label={{ en: 'To', zh: '目的地' }}>
        <PlaceBox id="to" place={draft.to} bySea={seaOnly(draft.incoterm)} onPlace={(to) => set({ to })} />
      </OwnField>
      <p className="line wraps ticks">
        <Checkbox checked={draft.partial} onChange={(event) => set({ partial: event.target.checked })}>
          {say(PARTIAL)}
        </Checkbox>
        <HelpMark at="shipment.partial" />
        <Checkbox checked={draft.transhipment} onChange={(event) => set({ transhipment: event.target.checked })}>
          {say(TRANSHIPMENT)}
        </Checkbox>
        <HelpMark at="shipment.transhipment" />
      </p>
    </section>
  )
}

const PARTIAL: Words = { en: 'Partial shipment allowed', zh: '允许分批' }
const TRANSHIPMENT: Words = { en: 'Transhipment allowed', zh: '允许转运' }

/** The rest: insurance, packing, marks, tolerance, remarks; the texts in both tongues. */
export function OtherFields({ draft, set }: ClauseProps) {
  const { say } = useWords()
  return (
    <section>
      <SectionHead>{say({ en: 'Other clauses', zh: '其他条款' })}</SectionHead>
      <BothTongues
        name="insurance"
        label={{ en: 'Insurance', zh: '保险' }}
        words={draft.insurance}
        onWords={(insurance) => set({ insurance })}
      />
      <BothTongues
        name="packing"
        label={{ en: 'Packing', zh: '包装' }}
        words={draft.packing}
        onWords={(packing) => set({ packing })}
      />
      <div data-place="marks">
        <OwnField id="marks" helpAt="marks" label={{ en: 'Shipping marks', zh: '唛头' }}>
          <Input.TextArea
            id="marks"
            autoSize={{ minRows: 3, maxRows: 12 }}
            placeholder={say({ en: 'Line for line as on the carton', zh: '一行一行照箱面写' })}
            value={draft.marks}
            onChange={(event) => set({ marks: event.target.value })}
          />
        </OwnField>
      </div>
      <div data-place="tolerancePercent">
        <OwnField
          id="tolerance"
          helpAt="tolerancePercent"
          label={{ en: 'More or less', zh: '溢短装' }}
          unit={{ en: '% of quantity and amount', zh: '% 数量和金额' }}
        >
          <Input
            id="tolerance"
            className="short-box"
            inputMode="decimal"
            value={draft.tolerance}
            onChange={(event) => set({ tolerance: event.target.value })}
          />
        </OwnField>
      </div>
      <BothTongues
        name="remarks"
        label={{ en: 'Remarks', zh: '备注' }}
        words={draft.remarks}
        onWords={(remarks) => set({ remarks })}
      />
    </section>
  )
}

interface BothTonguesProps {
  readonly name: string
  readonly label: Words
  readonly words: Words
  readonly onWords: (words: Words) => void
}

function BothTongues({ name, label, words, onWords }: BothTonguesProps) {
  const { say } = useWords()
  const zh = say({ en: `${label.en}, Chinese`, zh: `${label.zh}（中文）` })
  return (
    <div data-place={name}>
      <OwnField id={name} helpAt={name} label={label}>
        <div className="both-tongues">
          <Input.TextArea
            id={name}
            autoSize={{ minRows: 1, maxRows: 6 }}
            placeholder="English"
            value={words.en}
            onChange={(event) => onWords({ ...words, en: event.target.value })}
          />
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 6 }}
            aria-label={zh}
            placeholder="中文"
            value={words.zh}
            onChange={(event) => onWords({ ...words, zh: event.target.value })}
          />
        </div>
      </OwnField>
    </div>
  )
}
