import { roundKinds } from '@gendan/forms/deal/round'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { chainOf, roundChanges } from '@gendan/forms/offer/chain'
import { writeMoney } from '@gendan/kernel/money'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted, shortDay } from '../words/write.ts'
import { standingWords } from './talks-words.ts'

/** The talks, shortly: round by round who said what, when, for how much, and how they stand today. */
export function TalksCard({ standing }: { readonly standing: Standing }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const { file } = standing
  const chain = chainOf(file.deal)
  if (chain.length === 0) return null
  const here = worldPath(world, `/orders/${file.id}/rounds`)
  return (
    <SectionCard
      title={say({ en: 'Offer and counter-offer', zh: '往来发盘' })}
      note={say(standingWords(chain, day))}
      place="rounds"
      folded={file.deal.contract !== undefined}
      act={<Go to={here}>{say({ en: 'Leaf through the rounds', zh: '逐轮查看' })}</Go>}
    >
      <dl className="facts">
        {chain.map((round) => {
          const changed = roundChanges(chain, round).length
          return (
            <div key={round.round} data-place={`rounds.${round.round}`}>
              <dt>
                <Go to={`${here}?round=${round.round}`}>
                  {say({ en: `Round ${round.round}`, zh: `第 ${round.round} 轮` })}
                </Go>
              </dt>
              <dd className="line wraps">
                {round.by === 'us' ? say({ en: 'we', zh: '我方' }) : say({ en: 'the customer', zh: '客户' })}
                {' · '}
                {say(roundKinds[round.says])}
                <span className="second">{shortDay(round.made, day, lang)}</span>
                {round.terms && <span>{writeMoney(pricedLines(round.terms).total)}</span>}
                {changed > 0 && (
                  <span className="second t-small">
                    {say({ en: counted(changed, 'change'), zh: `改动 ${changed} 处` })}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </SectionCard>
  )
}
