import type { Production } from '@gendan/forms/deal/production'
import { perUnit, writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { briefedHeads } from '@gendan/orderfile/briefing/briefed'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { Facts } from '../order-view/sections.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted, proseDay, shortDay } from '../words/write.ts'

/** How many heads have confirmed, and who said no. */
function confirmedWords({ file }: Standing): Words {
  const heads = briefedHeads(file)
  if (heads.length === 0) return { en: 'nobody asked yet', zh: '尚未请确认' }
  const good = heads.filter(({ state }) => state === 'yes' || state === 'but').length
  const no = heads.filter(({ state }) => state === 'no').map(({ head }) => head.name)
  return {
    en: `${good} of ${heads.length}${no.length > 0 ? `; no: ${no.map(({ en }) => en).join(', ')}` : ''}`,
    zh: `${good}/${heads.length}${no.length > 0 ? `；做不到：${no.map(({ zh }) => zh).join('、')}` : ''}`,
  }
}

/** The production of an order in its cockpit: who makes how much by when, and whether it was explained. */
export function ProductionCard({ standing }: { readonly standing: Standing }) {
  const { say, lang } = useWords()
  const { id, day, rights } = useWorld()
  const { production, contract } = standing.file.deal
  if (!contract) return null
  const to = worldPath(id, `/orders/${standing.file.id}/production`)
  const act = rights.has('order') && (
    <Go to={to}>{say(production ? { en: 'Change', zh: '修改' } : { en: 'Plan the production', zh: '安排生产' })}</Go>
  )
  if (!production)
    return (
      <SectionCard
        title={say(TITLE)}
        note={say({ en: 'not planned yet', zh: '尚未安排' })}
        place="production"
        folded
        act={act}
      >
        <p className="second">
          {say({
            en: 'Proposed from the terms: quantities, packing, marks and days are known already.',
            zh: '按条款提出方案：数量、包装、唛头和日期都已带出。',
          })}
        </p>
      </SectionCard>
    )
  const { meeting, quality, finish, start } = production
  const held: Words = meeting
    ? { en: shortDay(meeting.day, day, 'en'), zh: shortDay(meeting.day, day, 'zh') }
    : { en: 'not held yet', zh: '尚未召开' }
  return (
    <SectionCard
      title={say(TITLE)}
      note={say({ en: `complete ${shortDay(finish, day, 'en')}`, zh: `${shortDay(finish, day, 'zh')} 货齐` })}
      place="production"
      act={act}
    >
      <Facts
        rows={[
          {
            label: { en: 'Made by', zh: '加工单位' },
            value: sayIn(makerOf(production, standing), lang),
            at: 'production.maker',
          },
          { label: { en: 'To make', zh: '生产数量' }, value: madeWords(production, lang), at: 'production.lines' },
          ...(start ? [{ label: { en: 'Start', zh: '开工日' }, value: proseDay(start, lang, day) }] : []),
          {
            label: { en: 'Goods complete', zh: '货齐日' },
            value: proseDay(finish, lang, day),
            at: 'production.finish',
          },
          {
            label: { en: 'Quality points', zh: '质量要点' },
            value: say({ en: counted(quality.length, 'point'), zh: `${quality.length} 条` }),
            at: 'production.quality',
          },
          {
            label: { en: 'Progress', zh: '生产进度' },
            value: <Go to={worldPath(id, `/workshop/${standing.file.id}`)}>{say(progressWords(standing))}</Go>,
            at: 'progress',
          },
          { label: { en: 'Release meeting', zh: '下单会议' }, value: <Go to={`${to}#meeting`}>{say(held)}</Go> },
          {
            label: { en: 'Confirmations', zh: '部门确认' },
            value: <Go to={worldPath(id, `/orders/${standing.file.id}/release`)}>{say(confirmedWords(standing))}</Go>,
          },
        ]}
      />
    </SectionCard>
  )
}

/** "38 %, 52 % planned", or that nothing was reported yet. */
function progressWords({ path }: Standing): Words {
  const complete = path?.nodes.find(({ kind }) => kind === 'complete')
  if (complete?.state === 'done') return { en: 'complete', zh: '已货齐' }
  const { done, planned } = complete?.progress ?? {}
  if (done === undefined) return { en: 'nothing reported yet', zh: '还没有报过数' }
  return { en: `${done} % made, ${planned} % planned`, zh: `已做 ${done}%，计划应到 ${planned}%` }
}

const TITLE: Words = { en: 'Production', zh: '生产' }

function makerOf({ maker, workshop }: Production, { suppliers }: Standing): Words {
  return suppliers[maker]?.facts.name ?? { en: workshop, zh: workshop }
}

function madeWords({ lines }: Production, lang: keyof Words): string {
  const made = perUnit(lines.map(({ quantity }) => quantity))
  return made.map((quantity) => writeQuantity(quantity)[lang]).join(' + ')
}
