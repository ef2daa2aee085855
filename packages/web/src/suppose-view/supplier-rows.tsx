import { purchaseParts } from '@gendan/forms/deal/purchase-parts'
import type { Supposed } from '@gendan/orderfile/path/suppose/supposed'
import { Select } from 'antd'
import { partedOf, type Standing } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { AddButton, DayBox, type FieldsProps, Row } from './suppose-row.tsx'

const CHANGE = { en: 'Another supplier', zh: '换供应商' }

/** Purchases given to somebody else: to one who has offered, or to nobody known yet, by a day. */
export function SupplierRows({ standing, path, supposed, onChange }: FieldsProps) {
  const { say } = useWords()
  const parts = purchaseParts(partedOf(standing))
  const arrived = new Set(
    path.nodes.filter(({ kind, state }) => kind === 'purchase-delivered' && state !== 'open').map(({ part }) => part),
  )
  const open = parts.filter(({ id }) => !arrived.has(id))
  const next = open.find(({ id }) => !supposed.suppliers.some(({ purchase }) => purchase === id))
  const put = (i: number, row: Supposed['suppliers'][number] | undefined) =>
    onChange({ ...supposed, suppliers: supposed.suppliers.flatMap((one, n) => (n === i ? (row ?? []) : one)) })
  const known = (id: string) =>
    path.nodes.find((node) => node.id === `purchase-delivered/${id}`)?.forecast ?? path.today
  return (
    <>
      {supposed.suppliers.map((row, i) => {
        const { purchase, asked, day } = row
        return (
          <Row key={purchase} words={CHANGE} onDrop={() => put(i, undefined)}>
            <span className="suppose-node">{say(parts.find(({ id }) => id === purchase)?.name ?? CHANGE)}</span>
            <Select
              className="suppose-node"
              aria-label={say({ en: 'Whose offer', zh: '哪家报价' })}
              value={asked ?? ''}
              options={[
                { value: '', label: say({ en: 'one not asked yet', zh: '尚未询价的一家' }) },
                ...offering(standing, purchase).map(({ id, supplier }) => ({ value: id, label: say(supplier) })),
              ]}
              onChange={(id) => put(i, id === '' ? { purchase, day: day ?? known(purchase) } : { purchase, asked: id })}
            />
            {!asked && (
              <DayBox
                words={{ en: 'delivers on', zh: '到货日' }}
                day={day ?? ''}
                onChange={(on) => put(i, { purchase, day: on })}
              />
            )}
          </Row>
        )
      })}
      {next && (
        <AddButton
          words={CHANGE}
          onAdd={() => {
            const first = offering(standing, next.id)[0]
            const row = first ? { purchase: next.id, asked: first.id } : { purchase: next.id, day: known(next.id) }
            onChange({ ...supposed, suppliers: [...supposed.suppliers, row] })
          }}
        />
      )}
    </>
  )
}

/** Who else has offered for what a purchase holds. */
function offering({ file, suppliers }: Standing, purchase: string) {
  const { purchases = [], sourcing } = file.deal
  const bought = purchases.find(({ id }) => id === purchase)
  const lines = sourcing?.lines.filter((line) =>
    bought?.lines.some((one) => one.for === line.for && one.goods === line.goods),
  )
  const wanted = new Set(lines?.map(({ id }) => id))
  return (sourcing?.asked ?? [])
    .filter(({ supplier, offer }) => supplier !== bought?.supplier && offer?.lines.some(({ line }) => wanted.has(line)))
    .map(({ id, supplier }) => ({ id, supplier: suppliers[supplier]?.facts.name ?? { en: supplier, zh: supplier } }))
}
