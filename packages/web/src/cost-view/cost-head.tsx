import { type CostLayer, costLayers } from '@gendan/forms/deal/cost'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Terms } from '@gendan/forms/deal/terms'
import { useNavigate } from '@tanstack/react-router'
import { Input, Segmented } from 'antd'
import { useWorld } from '../app/world.ts'
import { OwnField } from '../parts/field.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import type { CostDraft } from './cost-draft.ts'

/** What the parts of the screen share. */
export interface CostPartProps {
  readonly draft: CostDraft
  readonly set: (change: Partial<CostDraft>) => void
  readonly terms: Terms
  readonly deal: Deal
}

/** Which layer, reckoned on which day, at which rate. */
export function CostHead({ draft, set, terms, deal, layer, file }: CostPartProps & Where) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const navigate = useNavigate()
  const { currency } = deal.house
  const options = (Object.keys(costLayers) as CostLayer[]).map((value) => ({
    value,
    label: `${say(costLayers[value])}${deal.cost?.[value] ? ' ✓' : ''}`,
  }))
  return (
    <section className="card padded cost-head">
      <div className="cost-layer">
        <Segmented
          options={options}
          value={layer}
          onChange={(value) =>
            void navigate({ to: '/w/$world/orders/$file/cost', params: { world, file }, search: { layer: value } })
          }
        />
      </div>
      <OwnField id="cost-day" helpAt="day" label={{ en: 'Reckoned on', zh: '核算日期' }}>
        <Input id="cost-day" type="date" value={draft.day} onChange={(event) => set({ day: event.target.value })} />
      </OwnField>
      {terms.currency !== currency && (
        <div data-place="rate">
          <OwnField
            id="cost-rate"
            helpAt="rate"
            label={{ en: `${currency} for 1 ${terms.currency}`, zh: `1 ${terms.currency} 兑 ${currency}` }}
          >
            <div className="cost-rate">
              <Input
                id="cost-rate"
                inputMode="decimal"
                value={draft.rate}
                onChange={(event) => set({ rate: event.target.value })}
              />
              <Input
                aria-label={say({ en: 'Where the rate was read', zh: '汇率来源' })}
                placeholder={say({ en: 'bank, buying rate', zh: '某银行买入价' })}
                value={draft.source}
                onChange={(event) => set({ source: event.target.value })}
              />
              <Input
                type="date"
                aria-label={say({ en: 'Day of the rate', zh: '汇率日期' })}
                value={draft.rateDay}
                onChange={(event) => set({ rateDay: event.target.value })}
              />
            </div>
            <FirmRate draft={draft} set={set} from={terms.currency} rates={deal.house.rates} />
          </OwnField>
        </div>
      )}
    </section>
  )
}

interface FirmRateProps extends Pick<CostPartProps, 'draft' | 'set'> {
  readonly from: string
  readonly rates: CostPartProps['deal']['house']['rates']
}

/** The firm's own rate, where another one is typed: one press takes it. */
function FirmRate({ draft, set, from, rates }: FirmRateProps) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const recorded = rates.find((one) => one.from === from)
  if (!recorded || draft.rate.trim() === recorded.rate) return null
  const { rate, day, source } = recorded
  return (
    <p className="second t-small line wraps">
      <span>
        {say({ en: "The firm's rate: ", zh: '公司登记汇率：' })}
        {`${rate} · ${shortDay(day, today, lang)} · ${source}`}
      </span>
      <button type="button" className="as-link" onClick={() => set({ rate, source, rateDay: day })}>
        {say({ en: 'Take it', zh: '采用' })}
      </button>
    </p>
  )
}

interface Where {
  readonly layer: CostLayer
  readonly file: string
}
