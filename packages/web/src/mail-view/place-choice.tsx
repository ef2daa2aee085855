import { Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWords } from '../words/language.tsx'
import { Labelled } from './mail-dialog.tsx'

/** Where a message belongs, by ids. */
export interface Chosen {
  readonly file: string
  readonly party: string
}

interface PlaceChoiceProps {
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
  /** The order is known: only with whom is asked. */
  readonly partyAlone?: boolean
}

/** An order and a party, each by a few letters; the order brings its customer. */
export function PlaceChoice({ chosen, onChoose, partyAlone = false }: PlaceChoiceProps) {
  const { say } = useWords()
  const [order, seekOrder] = useState('')
  const [party, seekParty] = useState('')
  const orders = useAsk(
    'orders',
    { search: order.slice(0, 120), sort: 'changedAt', descending: true, limit: 20 },
    { keepOld: true, enabled: !partyAlone },
  )
  const parties = useAsk('parties', { search: party.slice(0, 120), limit: 20 }, { keepOld: true })
  const named = useAsk('party', { id: chosen.party }, { enabled: chosen.party !== '' })
  const facts = named.data?.state['facts'] as
    | { readonly name?: { readonly en: string; readonly zh: string } }
    | undefined
  const known = (parties.data?.rows ?? []).map((row) => ({ value: row.id, label: row.name.zh || row.name.en }))
  const own =
    facts?.name && !known.some(({ value }) => value === chosen.party)
      ? [{ value: chosen.party, label: facts.name.zh || facts.name.en }]
      : []
  const rows = orders.data?.rows ?? []
  return (
    <>
      {!partyAlone && (
        <Labelled says={{ en: 'Order', zh: '订单' }}>
          {(id) => (
            <Select
              id={id}
              className="fill"
              allowClear
              showSearch={{ onSearch: seekOrder, filterOption: false }}
              value={chosen.file === '' ? null : chosen.file}
              placeholder={say({ en: 'number, customer, goods', zh: '订单号、客户、商品' })}
              options={rows.map((row) => ({
                value: row.id,
                label: [row.number, row.customerOrder, row.buyerName].filter(Boolean).join(' · '),
              }))}
              onChange={(file: string | null | undefined) => {
                const found = rows.find((row) => row.id === file)
                onChoose({ file: file ?? '', party: chosen.party || (found?.buyer ?? '') })
              }}
            />
          )}
        </Labelled>
      )}
      <Labelled says={{ en: 'Customer, supplier or other party', zh: '客户、供应商或其他单位' }}>
        {(id) => (
          <Select
            id={id}
            className="fill"
            allowClear
            showSearch={{ onSearch: seekParty, filterOption: false }}
            value={chosen.party === '' ? null : chosen.party}
            options={[...own, ...known]}
            onChange={(next: string | null | undefined) => onChoose({ ...chosen, party: next ?? '' })}
          />
        )}
      </Labelled>
    </>
  )
}
