import { departmentsOf, headOf, topics } from '@gendan/firm/departments'
import { askHeads } from '@gendan/orderfile/acts/briefing-acts'
import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

interface AskProps {
  readonly standing: Standing
  readonly here: FirmHere
}

/** Who is asked to confirm: the firm's departments with their heads, less those this order does not need. */
export function AskHeadsCard({ standing: { file, version }, here }: AskProps) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const act = useAct()
  const asked = file.deal.briefing?.asked
  const departments = departmentsOf(here.firm)
  const accountAt = (id: string, usual: string) => asked?.find(({ department }) => department === id)?.account ?? usual
  const [heads, set] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(departments.map((one) => [one.id, accountAt(one.id, headOf(here.firm, one))])),
  )
  const [left, leave] = useState<readonly string[]>(() =>
    departments
      .filter(({ id }) => (asked ? !asked.some(({ department }) => department === id) : heads[id] === ''))
      .map(({ id }) => id),
  )
  const chosen = departments
    .filter(({ id }) => !left.includes(id) && heads[id])
    .map(({ id, name, topics: of }) => ({ department: id, name, account: heads[id] ?? '', topics: of }))
  const people = here.people.filter(({ active }) => active)
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'Who is asked', zh: '请谁确认' })}</SectionHead>
      {departments.map(({ id, name, topics: of }) => (
        <div key={id} className="release-ask">
          <Checkbox
            checked={!left.includes(id)}
            onChange={() => leave(left.includes(id) ? left.filter((one) => one !== id) : [...left, id])}
          >
            {say(name)}
          </Checkbox>
          <Select
            aria-label={say(name)}
            className="fill"
            disabled={left.includes(id)}
            value={heads[id] || null}
            placeholder={say({ en: 'nobody holds its post', zh: '没有对应岗位的人' })}
            options={people.map(({ account, name: called }) => ({ value: account, label: called }))}
            onChange={(account: string) => set({ ...heads, [id]: account })}
          />
          <span className="quiet t-small release-topics">{of.map((topic) => say(topics[topic])).join(' · ')}</span>
        </div>
      ))}
      {act.said}
      <p className="line wraps">
        <Button
          loading={act.busy}
          disabled={chosen.length === 0}
          onClick={() =>
            void act.run(askHeads, { firm: here.firm.id, heads: chosen }, { id: file.id, expected: version })
          }
        >
          {say(asked ? { en: 'Ask these', zh: '改请这些人' } : { en: 'Ask them to confirm', zh: '请他们确认' })}
        </Button>
        {rights.has('settings') && (
          <Go to={worldPath(world, '/settings/rules')}>{say({ en: 'Departments', zh: '部门设置' })}</Go>
        )}
      </p>
      <p className="quiet t-small">
        {say({
          en: 'Each finds it in his day. Where something that concerns him is changed later, he is asked again by himself.',
          zh: '每位会在“今日”里看到；以后改了与其有关的内容，会自动再请其确认。',
        })}
      </p>
    </section>
  )
}
