import type { Words } from '@gendan/kernel/words'
import { say as sayIn } from '@gendan/kernel/words'
import { Button, Checkbox } from 'antd'
import { type ReactNode, useState } from 'react'
import { Screen } from '../app/screen.tsx'
import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { Progress } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { type BeginningMail, BegunByMail, customerOfMail, useFileMail } from './begun-by-mail.tsx'
import { CustomerChoice } from './customer-choice.tsx'
import { FileDrop } from './file-drop.tsx'
import { GoodsMatching } from './goods-matching.tsx'
import { OrderHeadFacts, OrderUnread } from './order-as-read.tsx'
import { type PartyDraft, partyDraftOf } from './party-draft.ts'
import { SheetColumns } from './sheet-columns.tsx'
import { type Intake, type Reading, useIntake } from './use-intake.ts'
import { type Into, useOpening } from './use-opening.ts'

interface FileIntakeProps {
  readonly title: Words
  readonly choice?: ReactNode
  /** The file that stands already; left out where a new one is opened. */
  readonly into?: Into
  /** The mail with which it came. */
  readonly mail?: BeginningMail
}

const READ: Words = { en: 'read this file as an order', zh: '把这个文件读成订单' }

/** From the customer's file to the order file: read, look at what was read, say who and what it is, open. */
export function FileIntake({ title, choice, into, mail }: FileIntakeProps) {
  const { say } = useWords()
  const intake = useIntake(into?.before?.goods)
  const known = customerOfMail(mail)
  const [buyer, setBuyer] = useState(into?.buyer ?? known)
  const [party, setParty] = useState<PartyDraft>()
  const [learn, setLearn] = useState(false)
  const { reading, matches, doing, file } = intake
  const order = reading?.order
  const onOpened = useFileMail(mail)
  const opening = useOpening({ reading, goods: intake.goods, buyer, party, learn, onOpened, ...(into ? { into } : {}) })
  /** A sheet of a customer whose layout was learned is read again that way. */
  async function chooseBuyer(id: string) {
    setParty(undefined)
    setBuyer(id)
    if (file && id && reading?.kind === 'sheet') await intake.read(file, { buyer: id })
  }
  function chooseNew(next: PartyDraft | undefined) {
    setBuyer('')
    setParty(next ?? partyDraftOf(order?.buyer))
  }
  async function start(next: File) {
    const found = await intake.read(next, into ? { buyer: into.buyer } : {})
    if (into || !found) return
    const sure = found.parties.find((one) => one.sure)
    setBuyer(sure?.id ?? known)
    setParty(undefined)
    if (sure) await learned(next, sure.id)
  }
  async function learned(next: File, id: string) {
    if (next.name.toLowerCase().endsWith('.xml')) return
    await intake.read(next, { buyer: id })
  }
  return (
    <Screen
      title={say(title)}
      acts={
        order && (
          <OpenButton
            records={into !== undefined}
            busy={opening.busy}
            waits={doing.busy}
            onOpen={() => void opening.go()}
          />
        )
      }
    >
      <div className="intake">
        <div className="line wraps">
          {choice}
          {reading && <FileDrop small busy={doing.busy} name={reading.fileName} onFile={(next) => void start(next)} />}
        </div>
        <BegunByMail mail={mail} onRead={(next) => void start(next)} />
        {!reading && <FileDrop busy={doing.busy} onFile={(next) => void start(next)} />}
        {doing.busy && (
          <Progress says={{ en: 'Reading and matching', zh: '正在读取和匹配' }} done={reading ? 2 : 1} of={3} />
        )}
        {doing.said}
        {reading && <NotAnOrder reading={reading} />}
        {opening.said && <div className="card padded">{opening.said}</div>}
        {file && reading?.kind === 'sheet' && reading.mapping && (
          <SheetColumns
            reading={reading}
            mapping={reading.mapping}
            onRead={(wish) => void intake.read(file, { ...(buyer ? { buyer } : {}), ...wish })}
            keep={
              <Checkbox checked={learn} onChange={(event) => setLearn(event.target.checked)}>
                {say({ en: "Remember this customer's columns", zh: '记住这个客户的栏位' })}
              </Checkbox>
            }
          />
        )}
        {reading && (order || reading.kind === 'sheet') && (
          <ReadingView reading={reading} intake={intake} passed={opening.passed}>
            {order && !into && (
              <CustomerChoice
                read={order.buyer}
                found={matches?.parties ?? []}
                buyer={buyer}
                onBuyer={(id) => void chooseBuyer(id)}
                party={party}
                onParty={chooseNew}
                missing={opening.lacksCustomer}
                findings={opening.partyFindings}
              />
            )}
            {into && <KnownCustomer name={into.name} />}
          </ReadingView>
        )}
      </div>
    </Screen>
  )
}

interface OpenButtonProps {
  readonly records: boolean
  readonly busy: boolean
  readonly waits: boolean
  readonly onOpen: () => void
}

function OpenButton({ records, busy, waits, onOpen }: OpenButtonProps) {
  const { say } = useWords()
  return (
    <Button type="primary" loading={busy} disabled={waits} onClick={onOpen}>
      {records
        ? say({ en: 'Record the order', zh: '登记到档案' })
        : say({ en: 'Open the order file', zh: '开立订单档案' })}
    </Button>
  )
}

/** A file in which no order could be found: every reason at once. A sheet is asked for its columns instead. */
function NotAnOrder({ reading }: { readonly reading: Reading }) {
  if (reading.order || reading.kind === 'sheet') return null
  return (
    <div className="card padded">
      <Refusal act={READ} findings={reading.findings} />
    </div>
  )
}

function KnownCustomer({ name }: { readonly name: Words }) {
  const { say, lang } = useWords()
  return (
    <p className="second">
      {say({ en: 'Customer', zh: '客户' })}: {sayIn(name, lang)}
    </p>
  )
}

interface ReadingViewProps {
  readonly reading: Reading
  readonly intake: Intake
  readonly passed: number
  /** Whose order it is. */
  readonly children: ReactNode
}

/** What was read, beside what is missing or contradictory in it. */
function ReadingView({ reading, intake, passed, children }: ReadingViewProps) {
  const { say } = useWords()
  const [lit, light] = useState<string>()
  const { order, findings } = reading
  return (
    <div className="intake-main">
      <div className="stack">
        {children}
        {order && (
          <section className="card section-card" data-place="order">
            <header className="card-head">
              <h2 className="card-title">{say({ en: 'The order as read', zh: '读到的订单' })}</h2>
            </header>
            <div className="section-body">
              <GoodsMatching order={order} intake={intake} />
              <OrderHeadFacts order={order} place="" />
              <OrderUnread unread={order.unread} />
            </div>
          </section>
        )}
      </div>
      <div className="card dock-card">
        <FindingsDock
          findings={findings}
          passed={passed}
          chosen={lit}
          onChoose={(finding) => {
            light(findingKey(finding))
            scrollTo(finding.at)
          }}
        />
      </div>
    </div>
  )
}

function scrollTo(at: string): void {
  const parts = at.split('.')
  for (let n = parts.length; n > 0; n -= 1) {
    const place = document.querySelector(`[data-place="${CSS.escape(parts.slice(0, n).join('.'))}"]`)
    if (!place) continue
    place.scrollIntoView({ block: 'center' })
    place.classList.remove('just-changed')
    requestAnimationFrame(() => place.classList.add('just-changed'))
    return
  }
}
