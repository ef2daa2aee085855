import type { Round } from '@gendan/forms/deal/round'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'

interface LetterProps {
  readonly standing: Standing
  readonly round: Round
}

/** The letter in which we say it: draft it, or see what was sent. */
export function LetterLink({ standing, round }: LetterProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { file } = standing
  const sent = file.papers.findLast(({ kind, part }) => kind === 'offer-letter' && part === String(round.round))
  return sent ? (
    <Go to={worldPath(world, `/orders/${file.id}/issued/${sent.id}`)}>
      {say({ en: `See the letter ${sent.number}`, zh: `看函件 ${sent.number}` })}
    </Go>
  ) : (
    <Go to={worldPath(world, paperPath(file.id, 'offer-letter', String(round.round)))}>
      {say({ en: 'Write the letter', zh: '写函件' })}
    </Go>
  )
}
