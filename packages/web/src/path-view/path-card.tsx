import type { Words } from '@gendan/kernel/words'
import type { Lamp } from '@gendan/orderfile/gate'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { CountedPath } from '@gendan/orderfile/path/counted'
import type { OwnedPath } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'
import { boundBy } from '@gendan/orderfile/shipment/limit-rules'
import { countryName } from '@gendan/trade/country'
import { Button } from 'antd'
import { useState } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Go } from '../parts/go.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { SpentPart } from '../spent-view/spent-part.tsx'
import { SupposePart } from '../suppose-view/suppose-part.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay, slackWords } from '../words/write.ts'
import { CarriedLine } from './carried-line.tsx'
import { NodeCard } from './node-card.tsx'
import { wayOf } from './node-way.ts'
import { PathActs } from './path-acts.tsx'
import { PathList } from './path-list.tsx'
import { PathStrip } from './path-strip.tsx'
import './path.css'

interface PathCardProps {
  readonly standing: Standing
  readonly people: FirmHere | undefined
  readonly onGate: (lamp: Lamp) => void
}

/** The path of an order: two rails on the desk, a list on the phone; one step opened below. */
export function PathCard({ standing, people, onGate }: PathCardProps) {
  const { say } = useWords()
  const narrow = useNarrow()
  const go = useGo()
  const [chosen, choose] = useState<string>()
  const [listed, list] = useState(false)
  const { path, file, lamps, spent } = standing
  if (!path) return null
  const node = path.nodes.find(({ id }) => id === (chosen ?? path.next))
  const open = narrow ? path.nodes.filter(({ state }) => listed || state === 'open') : path.nodes
  function onWay(step: PathNode) {
    const way = wayOf(file.id, step)
    if ('path' in way) return go(way.path)
    const lamp = lamps.find(({ gate, part }) => gate === way.gate && part === way.part)
    if (lamp) onGate(lamp)
  }
  return (
    <section className="card path-card" data-place="path" aria-label={say({ en: 'Path', zh: '路径' })}>
      <div className="line wraps">
        <h2 className="card-title">{say({ en: 'Path', zh: '路径' })}</h2>
        <Sum path={path} />
        <Bounds path={path} />
        <ByHand file={file} people={people} />
        <NotKnown path={path} />
        <span className="fill" />
        <PathActs standing={standing} people={people} />
        <Button type="link" size="small" onClick={() => list(!listed)}>
          {listed
            ? say({ en: narrow ? 'Open steps only' : 'Hide the list', zh: narrow ? '只看未完成' : '收起列表' })
            : say({ en: `All ${path.nodes.length} steps`, zh: `全部 ${path.nodes.length} 个节点` })}
        </Button>
      </div>
      <CarriedLine file={file} shipped={path.shipped} />
      {!narrow && <PathStrip path={path} chosen={node?.id} onChoose={choose} />}
      {node && <NodeCard file={file} path={path} node={node} people={people} onWay={onWay} />}
      {(narrow || listed) && (
        <PathList today={path.today} nodes={open} people={people} chosen={node?.id} onChoose={choose} />
      )}
      {!path.shipped && <SupposePart standing={standing} />}
      {spent && <SpentPart spent={spent} today={path.today} standing={standing} />}
    </section>
  )
}

/** Whose word sets the last day of shipment, where more than the contract has one: the earliest holds. */
function Bounds({ path: { today, bounds = [], held, template } }: { readonly path: OwnedPath }) {
  const { say, lang } = useWords()
  const told = bounds.map(({ by, day }, i) => (
    <span key={by} className={i === 0 ? 'medium' : 'quiet'}>
      {i > 0 && ' · '}
      {say(boundBy[by])} {shortDay(day, today, lang)}
    </span>
  ))
  return (
    <>
      {told.length > 0 && <span className="t-small">{told}</span>}
      {template && <span className="quiet t-small">{say(byTemplate(template))}</span>}
      {held && <span className="thin t-small">{say({ en: 'on hold: alarms rest', zh: '暂停中：提醒停响' })}</span>}
    </>
  )
}

/** That somebody chose the template, who and why. */
function ByHand({ file: { template }, people }: { readonly file: OrderFile; readonly people: FirmHere | undefined }) {
  const { say } = useWords()
  if (!template) return null
  const who = people?.nameOf(template.by) ?? ''
  const usual = template.template === ''
  const gone = people && !usual && !people.firm.rules.path?.templates?.some(({ id }) => id === template.template)
  if (gone)
    return (
      <span className="thin t-small">
        {say({
          en: `the template that ${who} chose stands no longer in the settings: the one of its kind holds`,
          zh: `${who}选定的模板已从设置中删去：按自动选定的推算`,
        })}
      </span>
    )
  return (
    <span className="quiet t-small">
      {say({
        en: `${usual ? 'the firm’s usual spans, ' : ''}chosen by ${who}: “${template.reason}”`,
        zh: `${usual ? '公司通用天数，' : ''}${who}选定：“${template.reason}”`,
      })}
    </span>
  )
}

/** Countries whose public holidays nobody has told: silence would pass for knowing. */
function NotKnown({ path: { notKnown = [] } }: { readonly path: Partial<CountedPath> }) {
  const { say, lang } = useWords()
  const { id, rights } = useWorld()
  if (notKnown.length === 0) return null
  const told = notKnown.map(
    ({ country, years }) => `${countryName(country, lang)} ${years.join(say({ en: ', ', zh: '、' }))}`,
  )
  return (
    <span className="thin t-small path-unknown">
      {say({
        en: `holidays of ${told.join('; ')} are not known: weekends only`,
        zh: `没有${told.join('；')} 年的节假日数据：只按周末计`,
      })}
      {rights.has('settings') && (
        <>
          {' '}
          <Go to={worldPath(id, '/settings/path')}>{say({ en: 'enter them', zh: '去填' })}</Go>
        </>
      )}
    </span>
  )
}

function byTemplate({ en, zh }: Words): Words {
  return { en: `reckoned as “${en || zh}”`, zh: `按“${zh || en}”模板` }
}

/** The sentence first: on board when, by when, and how much is left. */
function Sum({ path: { today, etd, shipBy, slack, shipped } }: { readonly path: OwnedPath }) {
  const { say, lang } = useWords()
  if (!etd) return null
  const on = shortDay(etd, today, lang)
  if (shipped) return <span className="second">{say({ en: `on board ${on}`, zh: `${on} 已装船` })}</span>
  const by = shipBy
    ? say({ en: `, ship by ${shortDay(shipBy, today, lang)}`, zh: `，最迟 ${shortDay(shipBy, today, lang)}` })
    : ''
  return (
    <span className="second">
      {say({ en: `forecast on board ${on}`, zh: `预计 ${on} 装船` })}
      {by}
      {slack !== undefined && (
        <span className={slack < 0 ? 'risk medium' : slack <= 2 ? 'thin medium' : ''}> · {say(slackWords(slack))}</span>
      )}
    </span>
  )
}
