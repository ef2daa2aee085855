import type { Purchase } from '@gendan/forms/deal/purchase'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import type { Lamp as GateLamp } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { useState } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { GateDialog } from '../gate-view/gate-dialog.tsx'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { paperPath } from '../order-view/paper-path.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Lamp, lampWords } from '../parts/lamp.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { purchasesPath } from './purchases-path.ts'

interface ListProps {
  readonly standing: Standing
  readonly here: FirmHere
}

const LIST: Words = { en: 'Purchases', zh: '采购' }
const HEADS = [
  { en: 'Supplier', zh: '供应商' },
  { en: 'What', zh: '采购内容' },
  { en: 'Amount', zh: '金额' },
  { en: 'Delivery by', zh: '交货期' },
  { en: 'Promised', zh: '承诺' },
  { en: 'Reviewed', zh: '审核' },
  { en: 'Signed back', zh: '签回' },
  { en: 'Order', zh: '采购单' },
] as const satisfies readonly Words[]

/** Every purchase of a file: from whom, what, how much, by when, and how its two gates stand. */
export function PurchaseList({ standing, here }: ListProps) {
  const { say } = useWords()
  const [at, stand] = useState<GateLamp>()
  const gate = at && gateOf(at.gate)
  return (
    <section className="card padded">
      <LinesScroll name={LIST}>
        <table className="lines-table purchase-rows stacks">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head.en} className={head.en === 'Amount' ? 'figures' : ''}>
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(standing.file.deal.purchases ?? []).map((purchase, i) => (
              <PurchaseRow key={purchase.id} purchase={purchase} i={i} standing={standing} onGate={stand} />
            ))}
          </tbody>
        </table>
      </LinesScroll>
      {gate && <GateDialog gate={gate} lamp={at} standing={standing} here={here} onClose={() => stand(undefined)} />}
    </section>
  )
}

interface RowProps {
  readonly purchase: Purchase
  readonly i: number
  readonly standing: Standing
  readonly onGate: (lamp: GateLamp) => void
}

function PurchaseRow({ purchase, i, standing, onGate }: RowProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const { file, lamps } = standing
  const { id, lines, deliver, promised } = purchase
  const name = standing.suppliers[purchase.supplier]?.facts.name ?? { en: '–', zh: '–' }
  const [reviewed, back] = ['G12', 'G13'].map((gate) => lamps.find((lamp) => lamp.gate === gate && lamp.part === id))
  const paper = file.papers.findLast((one) => one.kind === 'purchase-order' && one.part === id)
  const here = standing.findings.filter(({ at }) => at.startsWith(`purchases.${i}.`))
  const says = (part: string) =>
    here
      .filter(({ at }) => at === `purchases.${i}.${part}`)
      .map((finding) => (
        <p key={finding.rule} className="thin t-small">
          {say(finding.says)}
        </p>
      ))
  return (
    <tr data-place={`purchases.${i}`}>
      <td className="stacks-whole">
        <Go to={worldPath(world, purchasesPath(file.id, id))} className="medium">
          {sayIn(name, lang)}
        </Go>
      </td>
      <td className="stacks-whole">{lines.map((line) => sayIn(line.name, lang)).join(lang === 'zh' ? '、' : ', ')}</td>
      <td className="figures">{writeMoney(pricedLines(purchase).total)}</td>
      <td className="line-code" data-label={say(HEADS[3])}>
        {shortDay(deliver, day, lang)}
        {says('deliver')}
      </td>
      <td data-label={say(HEADS[4])}>
        {promised ? shortDay(promised, day, lang) : '–'}
        {says('promised')}
      </td>
      <td data-label={say(HEADS[5])}>{reviewed && <LampCell lamp={reviewed} />}</td>
      <td data-label={say(HEADS[6])}>
        {back && (
          <button type="button" className="as-link" disabled={back.state === 'open'} onClick={() => onGate(back)}>
            <LampCell lamp={back} />
          </button>
        )}
      </td>
      <td className="line-code">
        <Go to={worldPath(world, paperPath(file.id, 'purchase-order', id))}>
          {paper ? `${paper.number} v${paper.version}` : say({ en: 'Make it', zh: '做采购单' })}
        </Go>
      </td>
    </tr>
  )
}

/** A gate of one purchase: its lamp and what it means. A forced gate never turns green. */
export function LampCell({ lamp }: { readonly lamp: GateLamp }) {
  const { say } = useWords()
  const state = lamp.state === 'open' && lamp.record.signed?.forced ? 'forced' : lamp.state
  return (
    <span className="line lamp-cell">
      <Lamp state={state} size={14} silent />
      {say(lampWords[state])}
    </span>
  )
}
