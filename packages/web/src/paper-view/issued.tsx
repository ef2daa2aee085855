import { formOf } from '@gendan/forms/catalogue'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useAsk } from '../app/queries.ts'
import { SaidPart } from '../app/said.tsx'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { SheetPages } from '../parts/sheet-pages.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { IssuedAside } from './issued-aside.tsx'
import { usePages } from './use-pages.ts'
import './paper-view.css'
import type { Issued } from '@gendan/orderfile/order-file'

/** A paper as it left the house: its pages, what it is known by, its printings. Nothing on it can be changed. */
export function IssuedPage() {
  const { file, paper } = useParams({ from: '/w/$world/orders/$file/issued/$paper' })
  const { id: world } = useWorld()
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={{ en: 'Issued paper', zh: '已开单证' }} of={[order, firm]} />
  const standing = standingOf(order.data)
  const issued = standing.file.papers.find(({ id }) => id === paper)
  if (!issued)
    return (
      <Screen title={standing.file.number}>
        <Empty
          says={{ en: 'No such paper was issued in this order', zh: '本单没有开出过这份单证' }}
          what={{ en: 'It may have been opened from an old link.', zh: '也许是旧链接。' }}
        />
        <Go to={worldPath(world, `/orders/${file}`)}>{standing.file.number}</Go>
      </Screen>
    )
  return <Frozen standing={standing} issued={issued} here={firmHereOf(firm.data)} />
}

interface FrozenProps {
  readonly standing: Standing
  readonly issued: Issued
  readonly here: FirmHere
}

function Frozen({ standing, issued, here }: FrozenProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { live, fault, again } = usePages(world, { file: standing.file.id, paper: issued.id })
  const name = formOf(issued.kind)?.name ?? { en: issued.kind, zh: issued.kind }
  return (
    <Screen
      paper
      title={
        <>
          <Go to={worldPath(world, `/orders/${standing.file.id}`)} className="title-back">
            {standing.file.number}
          </Go>
          <span className="title-slash"> / </span>
          {issued.number}
        </>
      }
      note={
        <span className="line">
          <Chip>{`v${issued.version}`}</Chip>
          {say(name)}
        </span>
      }
      acts={<IssuedActs standing={standing} issued={issued} />}
    >
      <div className="issued">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section className="issued-pages" tabIndex={0} aria-label={say(name)}>
          {fault && (
            <div className="page-fault">
              <SaidPart act={{ en: 'draw the page', zh: '画出页面' }} problem={fault.problem} onRetry={again} />
            </div>
          )}
          {live ? (
            <SheetPages title={say(name)} pages={live.pages} spots={[]} />
          ) : (
            <div className="sheet-desk">
              <div className="sheet sheet-blank">
                <Skeleton lines={[60, 100, 100, 90, 100, 70]} />
              </div>
            </div>
          )}
        </section>
        <IssuedAside standing={standing} issued={issued} here={here} />
      </div>
    </Screen>
  )
}

/** The paper as a file: the very bytes that were sent, and its facts in a sheet. */
function IssuedActs({ standing, issued }: Omit<FrozenProps, 'here'>) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const narrow = useNarrow()
  const workbook = addressOf('paper-workbook', { world, file: standing.file.id, paper: issued.id })
  return (
    <>
      <Button href={workbook} type={narrow ? 'default' : 'text'}>
        Excel
      </Button>
      {issued.page ? (
        <Button
          type="primary"
          href={addressOf('attachment', { world, address: issued.page.attachment })}
          target="_blank"
        >
          {say({ en: 'Open PDF', zh: '打开 PDF' })}
        </Button>
      ) : (
        <span className="second">{say({ en: 'The PDF is being set', zh: 'PDF 正在生成' })}</span>
      )}
    </>
  )
}
