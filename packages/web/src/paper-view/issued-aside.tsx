import { posts } from '@gendan/firm/posts'
import { formOf } from '@gendan/forms/catalogue'
import { shortPrint } from '@gendan/kernel/fingerprint'
import type { Issued } from '@gendan/orderfile/order-file'
import { latestPaper } from '@gendan/orderfile/order-file'
import type { ReactNode } from 'react'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Changes } from '../facts/changes.tsx'
import { LinkCard } from '../link-view/link-card.tsx'
import { paperPath } from '../order-view/paper-path.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Lamp } from '../parts/lamp.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { counted, proseDay } from '../words/write.ts'
import { Messages } from './messages.tsx'
import { Stamps } from './stamps.tsx'

interface AsideProps {
  readonly standing: Standing
  readonly issued: Issued
  readonly here: FirmHere
}

/** Beside an issued paper: whether the deal has left it behind, what it is known by, who confirmed it, its printings. */
export function IssuedAside({ standing, issued, here }: AsideProps) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  return (
    <aside className="issued-aside" aria-label={say({ en: 'About this paper', zh: '本纸资料' })}>
      <StaleBanner standing={standing} issued={issued} />
      <SectionHead>{say({ en: 'Issued', zh: '开出' })}</SectionHead>
      <dl>
        <Fact name={say({ en: 'Number', zh: '编号' })}>{issued.number}</Fact>
        <Fact name={say({ en: 'Version', zh: '版本' })}>
          {say({ en: `v${issued.version}`, zh: `第 ${issued.version} 版` })}
        </Fact>
        <Fact name={say({ en: 'Date', zh: '日期' })}>{proseDay(issued.day, lang, day)}</Fact>
        <Fact name={say({ en: 'Issued by', zh: '开出人' })}>
          {here.nameOf(issued.by)} · {when(issued.at, lang)}
        </Fact>
        <Fact name={say({ en: 'Exchange rate', zh: '汇率' })}>
          {issued.rate
            ? `1 ${issued.rate.from} = ${issued.rate.rate} ${issued.rate.to} · ${issued.rate.source} ${issued.rate.day}`
            : say({ en: 'none on record that day', zh: '当日没有登记' })}
        </Fact>
        {issued.page && (
          <Fact name="PDF">
            {say({
              en: `${counted(issued.page.pages, 'page')}, ${kilobytes(issued.page.bytes)} kB`,
              zh: `${issued.page.pages} 页，${kilobytes(issued.page.bytes)} kB`,
            })}
          </Fact>
        )}
      </dl>
      <Confirmed issued={issued} here={here} />
      <Messages file={standing.file.id} issued={issued} />
      <LinkCard standing={standing} issued={issued} here={here} />
      <Stamps standing={standing} issued={issued} here={here} />
      <Versions standing={standing} issued={issued} />
    </aside>
  )
}

function Confirmed({ issued, here }: Omit<AsideProps, 'standing'>) {
  const { say, lang } = useWords()
  const { confirmed } = issued
  if (!confirmed) return null
  return (
    <>
      <SectionHead>{say({ en: 'Confirmed in house', zh: '内部确认' })}</SectionHead>
      <p className="line">
        <Lamp state="open" size={14} />
        {here.nameOf(confirmed.by)} · {say(posts[confirmed.post])} · {when(confirmed.at, lang)}
      </p>
      <p className="quiet t-small" title={confirmed.print}>
        {say({ en: 'Fingerprint', zh: '指纹' })} <span className="medium">{shortPrint(confirmed.print)}</span>
      </p>
    </>
  )
}

/** What the deal has changed since; the paper stays as it was sent. */
function StaleBanner({ standing, issued }: Omit<AsideProps, 'here'>) {
  const { say } = useWords()
  const { id: world, makes } = useWorld()
  const stale = standing.stale.find(({ paper }) => paper === issued.id)
  const newest = latestPaper(standing.file, issued.kind)
  const draftTo = worldPath(world, paperPath(standing.file.id, issued.kind, issued.part))
  if (newest && newest.version > issued.version)
    return (
      <p className="issued-stale">
        {say({ en: `Replaced by v${newest.version}. `, zh: `已由第 ${newest.version} 版取代。` })}
        <Go to={worldPath(world, `/orders/${standing.file.id}/issued/${newest.id}`)}>
          {say({ en: `Open v${newest.version}`, zh: `看第 ${newest.version} 版` })}
        </Go>
      </p>
    )
  return (
    <>
      {stale && (
        <section className="issued-stale" aria-label={say({ en: 'Out of date', zh: '已过时' })}>
          <p className="medium line">
            <Mark kind="thin" />
            {say({
              en: `Out of date: ${counted(stale.changed.length, 'fact of the deal has', 'facts of the deal have')} changed since`,
              zh: `已过时：开出后成交数据变了 ${stale.changed.length} 处`,
            })}
          </p>
          <Changes changed={stale.changed} />
        </section>
      )}
      {formOf(issued.kind) && makes(issued.kind) && (
        <p className="issued-new">
          <Go to={draftTo}>{say({ en: `Draft v${issued.version + 1}`, zh: `开新版本 v${issued.version + 1}` })}</Go>
        </p>
      )}
    </>
  )
}

function Versions({ standing, issued }: Omit<AsideProps, 'here'>) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const others = standing.file.papers.filter(({ kind, id }) => kind === issued.kind && id !== issued.id)
  if (others.length === 0) return null
  return (
    <>
      <SectionHead>{say({ en: 'Other versions', zh: '其他版本' })}</SectionHead>
      {others.map((paper) => (
        <p key={paper.id}>
          <Go to={worldPath(world, `/orders/${standing.file.id}/issued/${paper.id}`)}>v{paper.version}</Go> ·{' '}
          <span className="second">{when(paper.at, lang)}</span>
        </p>
      ))}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="issued-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1024))
}
