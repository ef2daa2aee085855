import { effects } from '@gendan/forms/cost/compare'
import { pricedTerms } from '@gendan/forms/cost/parts'
import { reckon } from '@gendan/forms/cost/reckon'
import { type Costing, costRules } from '@gendan/forms/cost/rules'
import { type CostSheet, costLayers } from '@gendan/forms/deal/cost'
import { judge } from '@gendan/kernel/rule'
import { reckonCost } from '@gendan/orderfile/acts/reckon-cost'
import { Button } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { Screen } from '../app/screen.tsx'
import { type Edit, useEdit } from '../app/use-edit.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { against } from './against.ts'
import { type CostDraft, sheetOf, startOf } from './cost-draft.ts'
import { CostHead } from './cost-head.tsx'
import type { CostInput } from './cost-input.ts'
import { CostItems } from './cost-items.tsx'
import { CostLayers } from './cost-layers.tsx'
import { CostLearned } from './cost-learned.tsx'
import { CostLines } from './cost-lines.tsx'
import { MarginNow } from './margin-now.tsx'

/** A cost sheet while it is typed: what it leaves is reckoned with every key. */
export function CostEditor(input: CostInput) {
  const { standing, deal, terms, layer } = input
  const { say } = useWords()
  const world = useWorld()
  const { file } = standing
  const start = useMemo(() => startOf(layer, deal, terms, world.day), [layer, deal, terms, world.day])
  const edit = useEdit<CostDraft>(start, standing.version, `${world.account.id}.cost.${file.id}.${layer}`)
  const draft = useDeferredValue(edit.value)
  const sheet = useMemo(() => sheetOf(draft, terms, deal), [draft, terms, deal])
  const reckoned = useMemo(() => reckon(sheet, pricedTerms(terms), deal.house), [sheet, terms, deal])
  const findings = useMemo(() => judge(costRules, costingOf(input, sheet, draft)), [input, sheet, draft])
  const held = useMemo(() => against(layer, deal, terms, file), [layer, deal, terms, file])
  const moved = useMemo(
    () => (held && reckoned.parts ? effects(held.parts, reckoned.parts, deal.house.margin) : []),
    [held, reckoned, deal],
  )
  const [lit, light] = useState<string>()
  const save = useSave(input, edit)
  const set = (change: Partial<CostDraft>) => edit.set({ ...edit.value, ...change })
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world.id, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say({ en: 'Cost', zh: '成本' })} · {say(costLayers[layer])}
        </>
      }
      note={edit.resumed && edit.dirty && say({ en: 'Unsaved from before', zh: '接着上次没保存的' })}
      acts={
        <>
          {edit.dirty && <Button onClick={edit.drop}>{say({ en: 'Drop the changes', zh: '放弃修改' })}</Button>}
          {deal.cost?.detailed && (
            <Go to={worldPath(world.id, `/orders/${file.id}/papers/cost-sheet`)}>
              {say({ en: 'Cost sheet', zh: '成本分析单' })}
            </Go>
          )}
          {world.rights.has('order') && (
            <Button
              type="primary"
              loading={save.busy}
              disabled={edit.overtaken !== undefined || (!edit.dirty && deal.cost?.[layer] !== undefined)}
              onClick={() => void save.go()}
            >
              {say({ en: 'Keep this cost', zh: '保存成本' })}
            </Button>
          )}
        </>
      }
    >
      <div className="terms-desk">
        <div className="stack">
          <Overtaken kind="order-file" id={file.id} edit={edit} />
          {save.said && <div className="card padded">{save.said}</div>}
          <CostHead draft={edit.value} set={set} terms={terms} deal={deal} layer={layer} file={file.id} />
          {layer !== 'actual' && <CostLearned draft={edit.value} set={set} terms={terms} deal={deal} file={file.id} />}
          <CostLines draft={edit.value} set={set} terms={terms} deal={deal} lines={reckoned.parts?.lines ?? []} />
          <CostItems draft={edit.value} set={set} terms={terms} deal={deal} items={reckoned.parts?.items ?? []} />
          <CostLayers draft={edit.value} set={set} input={input} typed={reckoned} />
        </div>
        <aside className="stack terms-side">
          <MarginNow reckoned={reckoned} deal={deal} moved={moved} against={held?.name} />
          <div className="card dock-card">
            <FindingsDock
              findings={findings}
              passed={costRules.length - new Set(findings.map(({ rule }) => rule)).size}
              chosen={lit}
              onChoose={(finding) => {
                light(findingKey(finding))
                focusOn(finding.at)
              }}
            />
          </div>
        </aside>
      </div>
    </Screen>
  )
}

function costingOf({ layer, deal, terms }: CostInput, sheet: CostSheet, { reasons }: CostDraft): Costing {
  const { house, cost } = deal
  return { layer, sheet, terms, house, reasons, ...(cost?.detailed ? { detailed: cost.detailed } : {}) }
}

/** Saves on the version the figures were typed on; a refusal says every reason. */
function useSave({ standing, here, deal, terms, layer }: CostInput, edit: Edit<CostDraft>) {
  const act = useAct()
  const tell = useNotice()
  async function go() {
    const { reasons } = edit.value
    const sheet = sheetOf(edit.value, terms, deal)
    const input = { firm: here.firm.id, layer, sheet, reasons: layer === 'actual' ? { ...reasons } : {} }
    const on = { id: standing.file.id, expected: edit.expected, showsBoth: true as const }
    const done = await act.run(reckonCost, input, on)
    if (!done) return
    edit.done()
    tell({ says: { en: `${costLayers[layer].en}: kept`, zh: `${costLayers[layer].zh}：已保存` } })
  }
  return { go, busy: act.busy, said: act.said }
}

/** Goes to the box that a finding speaks of: the longest part of its path that has one. */
function focusOn(at: string): void {
  const parts = at.replace(/^terms\./, '').split('.')
  for (let n = parts.length; n > 0; n -= 1) {
    const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(parts.slice(0, n).join('.'))}"]`)
    if (!place) continue
    place.scrollIntoView({ block: 'center' })
    place.querySelector<HTMLElement>('input, textarea')?.focus()
    return
  }
}
