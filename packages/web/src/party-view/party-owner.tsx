import { assignParty } from '@gendan/firm/acts/party-acts'
import type { Party } from '@gendan/firm/party'
import { Select } from 'antd'
import { useId } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

/** Who of ours cares for a customer or supplier; it goes along when his work is handed over. */
export function PartyOwner({ state, version }: { readonly state: Party; readonly version: number }) {
  const { say } = useWords()
  const { company, rights } = useWorld()
  const act = useAct()
  const id = useId()
  const people = useAsk('firm', {}).data?.people ?? []
  const shown = people.filter(({ active, account }) => active || account === state.owner)
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'Cared for by', zh: '负责同事' })}</SectionHead>
      <Select
        id={id}
        aria-label={say({ en: 'Cared for by', zh: '负责同事' })}
        className="fill"
        disabled={!rights.has('party') || act.busy}
        value={state.owner ?? null}
        placeholder={say({ en: 'nobody by name', zh: '未指定' })}
        options={shown.map(({ account, name }) => ({ value: account, label: name }))}
        onChange={(owner: string) =>
          void act.run(assignParty, { firm: company, owner }, { id: state.id, expected: version })
        }
      />
      {act.said}
    </section>
  )
}
