import { formOf } from '@gendan/forms/catalogue'
import { sectionNames } from '@gendan/forms/form'
import type { Words } from '@gendan/kernel/words'
import type { Lamp } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useWorld } from '../app/world.ts'
import { useWords } from '../words/language.tsx'
import { paperPath } from './paper-path.ts'
import type { Standing } from './standing.ts'
import { useGo } from './use-go.ts'

/** What can be done with the file besides the next step: another offer, other terms, the customer's order. */
export function FileActs({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const { id } = useWorld()
  const navigate = useNavigate()
  const { file, next } = standing
  const terms = (of: 'offer' | 'contract') =>
    void navigate({ to: '/w/$world/orders/$file/terms', params: { world: id, file: file.id }, search: { of } })
  const { contract, order } = file.deal
  return (
    <>
      {!order && (
        <Button
          onClick={() => void navigate({ to: '/w/$world/new', params: { world: id }, search: { file: file.id } })}
        >
          {say({ en: 'Record their order', zh: '登记客户订单' })}
        </Button>
      )}
      {!contract && next.does !== 'offer' && (
        <Button onClick={() => terms('offer')}>
          {file.deal.offer ? say({ en: 'Offer again', zh: '再次发盘' }) : say({ en: 'Make an offer', zh: '发盘' })}
        </Button>
      )}
      {next.does !== 'settle' && (
        <Button onClick={() => terms('contract')}>
          {contract ? say({ en: 'Amend the terms', zh: '修改条款' }) : say({ en: 'Settle the terms', zh: '议定条款' })}
        </Button>
      )}
    </>
  )
}

interface Ready {
  readonly right: string
  readonly label: Words
  readonly path: string
}

interface NextActProps {
  readonly standing: Standing
  /** Goes to a gate where something is shown. */
  readonly onGate: (lamp: Lamp) => void
}

/** The ready act of the next step: the one primary button of the screen. */
export function NextAct({ standing, onGate }: NextActProps) {
  const { say } = useWords()
  const { rights, posts } = useWorld()
  const go = useGo()
  const lamp = standing.lamps.find(
    ({ gate, part }) => gate === standing.next.gate && part === (standing.next.part ?? ''),
  )
  const mine = lamp?.signers.some((post) => posts.includes(post))
  if (lamp && rights.has('sign'))
    return (
      <Button type={mine ? 'primary' : 'default'} size="small" onClick={() => onGate(lamp)}>
        {say(mine ? (gateOf(lamp.gate)?.shown === 'file' ? SHOW : PASS) : { en: 'See the gate', zh: '看闸门' })}
      </Button>
    )
  const ready = readyAct(standing)
  if (!ready || !rights.has(ready.right)) return null
  return (
    <Button type="primary" size="small" onClick={() => go(ready.path)}>
      {say(ready.label)}
    </Button>
  )
}

const SHOW: Words = { en: 'Show the proof', zh: '上传凭据' }
const PASS: Words = { en: 'Pass the gate', zh: '通过闸门' }

/** Where the next step is done; none where it is done at a gate, or nowhere. */
export function nextPath(standing: Standing): string | undefined {
  return readyAct(standing)?.path
}

function readyAct({ file, next }: Standing): Ready | undefined {
  const at = `/orders/${file.id}`
  switch (next.does) {
    case 'offer':
      return { right: 'order', label: { en: 'Work out the offer', zh: '做发盘' }, path: `${at}/terms?of=offer` }
    case 'settle':
      return { right: 'order', label: { en: 'Settle the terms', zh: '议定条款' }, path: `${at}/terms?of=contract` }
    case 'sign':
      return { right: 'sign', label: { en: 'To the signing desk', zh: '去签批' }, path: '/inbox' }
    case 'quotation':
    case 'paper': {
      const kind = next.kind ?? 'proforma-invoice'
      const name = formOf(kind)?.name ?? { en: 'paper', zh: '单证' }
      const label = { en: `Open the ${name.en.toLowerCase()}`, zh: `打开${name.zh}` }
      return { right: 'paper', label, path: paperPath(file.id, kind, next.part) }
    }
    case 'section': {
      const section = next.section ?? 'production'
      const { en, zh } = sectionNames[section]
      if (section === 'money' && file.stage !== PAID) return slipOf(file)
      return { right: 'see', label: { en: `To the ${en}`, zh: `去办${zh}` }, path: sectionPath(file, section) }
    }
    case 'binder':
      return { right: 'see', label: { en: 'To the order file', zh: '打开订单档案' }, path: `${at}/binder` }
    case 'money':
      return { right: 'cancel', label: { en: 'To the money', zh: '去办款项' }, path: `${at}/money` }
    case 'gate':
      return undefined
    case 'wait': {
      if (file.aside) return undefined
      const paper = file.papers.filter((one) => one.kind === (next.kind ?? 'quotation')).at(-1)
      const label = { en: `See ${paper?.number}`, zh: `看 ${paper?.number}` }
      return paper && { right: 'see', label, path: `${at}/issued/${paper.id}` }
    }
  }
}

/** A slip of the customer's money, typed at once for this order. */
function slipOf({ id, buyer, deal: { contract } }: Standing['file']): Ready {
  const currency = contract?.terms.currency ?? ''
  const path = `/money/new?party=${buyer}&currency=${currency}&order=${id}`
  return { right: 'money', label: { en: 'Record the slip', zh: '登记水单' }, path }
}

/** The customer has paid: what is left to do with money is to pay. */
const PAID = 'E17'

/** The page of a section; money has one over all orders, and the actual cost is reckoned when the goods have left. */
function sectionPath(
  { id, number, deal }: Standing['file'],
  section: NonNullable<Standing['next']['section']>,
): string {
  if (section === 'money') return `/money?view=out&q=${number}`
  if (section === 'cost' && deal.shipment?.billOfLading) return `/orders/${id}/cost?layer=actual`
  return `/orders/${id}/${section}`
}
