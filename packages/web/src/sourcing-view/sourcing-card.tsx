import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'

/** Suppliers asked, who offered, what is chosen: shortly, with the way to the comparison. */
export function SourcingCard({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const { file } = standing
  const { sourcing, contract, offer } = file.deal
  if (!sourcing && !(rights.has('purchase') && (contract ?? offer))) return null
  const offered = sourcing?.asked.filter((one) => one.offer).length ?? 0
  const { lines = [], asked = [], choices = [] } = sourcing ?? {}
  return (
    <SectionCard
      title={say({ en: "Suppliers' offers", zh: '供应商报价' })}
      note={
        sourcing &&
        say({ en: `${offered} of ${asked.length} answered`, zh: `询 ${asked.length} 家，已报 ${offered} 家` })
      }
      place="sourcing"
      folded={contract !== undefined}
      act={
        <Go to={worldPath(world, `/orders/${file.id}/sourcing`)}>
          {sourcing
            ? say({ en: 'Compare and choose', zh: '比价选定' })
            : say({ en: 'Ask suppliers', zh: '向供应商询价' })}
        </Go>
      }
    >
      <p className="second">
        {sourcing
          ? say({
              en: `${choices.length} of ${lines.length} things have a supplier chosen.`,
              zh: `${lines.length} 样货，已选定 ${choices.length} 样。`,
            })
          : say({ en: 'Nobody was asked for a price yet.', zh: '还没有向供应商询价。' })}
      </p>
    </SectionCard>
  )
}
