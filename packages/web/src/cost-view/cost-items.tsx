import type { CostedItem } from '@gendan/forms/cost/parts'
import { type CostElement, costElements } from '@gendan/forms/deal/cost'
import { writeAmount, writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { Button, Input, Select } from 'antd'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { HelpMark } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import { type DraftItem, freeItemId } from './cost-draft.ts'
import type { CostPartProps } from './cost-head.tsx'
import { TakenFrom } from './taken-from.tsx'

const ITEMS: Words = { en: 'Charges', zh: '费用' }

/** What the order costs beside its goods: an amount in the firm's or the deal's money, or a share. */
export function CostItems({
  draft,
  set,
  terms,
  deal,
  items,
}: CostPartProps & { readonly items: readonly CostedItem[] }) {
  const { say } = useWords()
  const { currency } = deal.house
  const turn = (id: string, change: Partial<DraftItem>) =>
    set({ items: draft.items.map((one) => (one.id === id ? { ...one, ...change } : one)) })
  const elements = Object.entries(costElements).map(([value, words]) => ({ value, label: say(words) }))
  const moneys = [...new Set([currency, terms.currency])].map((value) => ({ value, label: value }))
  const bases = [
    ...moneys,
    { value: 'invoice', label: say({ en: '% of the invoice', zh: '% 占发票金额' }) },
    { value: 'purchase', label: say({ en: '% of the purchase', zh: '% 占含税进价' }) },
  ]
  const add = () =>
    set({
      items: [
        ...draft.items,
        { id: freeItemId(draft.items), element: 'other', name: '', figure: '', in: currency, source: '' },
      ],
    })
  return (
    <section className="card lines-card" data-place="items">
      <div className="line wraps lines-bar">
        <h2 className="card-title">
          {say(ITEMS)} <HelpMark at="items" />
        </h2>
        <span className="fill" />
        <Button onClick={add}>{say({ en: 'Add a charge', zh: '加一项费用' })}</Button>
      </div>
      <LinesScroll name={ITEMS}>
        <table className="lines-table cost-items">
          <tbody>
            {draft.items.map((item, i) => {
              const costed = items.find(({ id }) => id === item.id)
              const name = (what: Words) => say({ en: `Charge ${i + 1} ${what.en}`, zh: `第 ${i + 1} 项${what.zh}` })
              return (
                <tr key={item.id} data-place={`items.${i}`}>
                  <td>
                    <Select
                      className="fill"
                      aria-label={name({ en: 'element', zh: '项目' })}
                      showSearch={{ optionFilterProp: 'label' }}
                      options={elements}
                      value={item.element}
                      onChange={(element: CostElement) => turn(item.id, { element })}
                    />
                  </td>
                  <td>
                    <Input
                      aria-label={name({ en: 'description', zh: '说明' })}
                      placeholder={say({ en: 'description', zh: '说明' })}
                      value={item.name}
                      maxLength={80}
                      onChange={(event) => turn(item.id, { name: event.target.value })}
                    />
                  </td>
                  <td>
                    <Input
                      className="figures"
                      inputMode="decimal"
                      aria-label={name({ en: 'figure', zh: '数额' })}
                      value={item.figure}
                      onChange={(event) => turn(item.id, { figure: event.target.value, source: '' })}
                    />
                  </td>
                  <td>
                    <Select
                      className="fill"
                      aria-label={name({ en: 'money or share', zh: '币种或比例' })}
                      options={bases}
                      value={item.in}
                      onChange={(unit: string) => turn(item.id, { in: unit, source: '' })}
                    />
                  </td>
                  <td className="figures derived">
                    {costed && writeAmount({ amount: costed.home, currency })}
                    {costed && costed.paid.currency !== currency && (
                      <span className="quiet t-small"> {writeMoney(costed.paid)}</span>
                    )}
                    <TakenFrom source={item.source} />
                  </td>
                  <td>
                    <button
                      type="button"
                      className="drop-line"
                      aria-label={name({ en: 'remove', zh: '删除' })}
                      onClick={() => set({ items: draft.items.filter(({ id }) => id !== item.id) })}
                    >
                      ×
                    </button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </LinesScroll>
      <Input.TextArea
        aria-label={say({ en: 'Note', zh: '备注' })}
        placeholder={say({ en: 'Note: what was assumed', zh: '备注：按什么估的' })}
        autoSize={{ minRows: 1, maxRows: 5 }}
        value={draft.note}
        onChange={(event) => set({ note: event.target.value })}
      />
    </section>
  )
}
