import { presentationStates } from '@gendan/orderfile/presentation/standing'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'

/** What was presented under a credit, drawing by drawing; nothing where none was begun. */
export function Drawings({ credit }: { readonly credit: string }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { rows = [] } = useAsk('presentations', { credit, all: true, limit: MOST }).data ?? {}
  if (rows.length === 0) return null
  return (
    <div>
      <dt>{say({ en: 'Presentations', zh: '交单' })}</dt>
      {rows.map(({ id, number, state }) => (
        <dd key={id} className="line wraps">
          <Go to={worldPath(world, `/presentations/${id}`)}>{number}</Go>
          <span className="second">{say(presentationStates[state])}</span>
        </dd>
      ))}
    </div>
  )
}

const MOST = 20
