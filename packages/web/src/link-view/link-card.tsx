import type { Words } from '@gendan/kernel/words'
import { gateRecord, type Issued, latestPaper } from '@gendan/orderfile/order-file'
import { Button } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { LinkLine } from './link-line.tsx'
import { GATE_OF } from './link-words.ts'
import { SendDialog } from './send-dialog.tsx'
import './link-view.css'

interface LinkCardProps {
  readonly standing: Standing
  readonly issued: Issued
  readonly here: FirmHere
}

/** The sign-back of a paper by link: the way to send it, and what became of those that were sent. Nothing for other papers. */
export function LinkCard({ standing, issued, here }: LinkCardProps) {
  const gate = GATE_OF[issued.kind]
  return gate ? <Links standing={standing} issued={issued} here={here} gate={gate} /> : null
}

function Links({ standing, issued, here, gate }: LinkCardProps & { readonly gate: 'G8' | 'G13' }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [sending, send] = useState(false)
  const { file } = standing
  const { data } = useAsk('sign-links', { id: file.id })
  const links = data?.links.filter((one) => one.gate === gate && one.part === issued.part) ?? []
  const latest = latestPaper(file, issued.kind, issued.part)?.id === issued.id
  const stale = standing.stale.some(({ paper }) => paper === issued.id)
  const lamp = standing.lamps.find((one) => one.gate === gate && one.part === issued.part)
  const open = lamp?.state === 'open'
  return (
    <section className="link-card stack" aria-label={say(NAME)}>
      <SectionHead>{say(NAME)}</SectionHead>
      {links.map((link) => (
        <LinkLine key={link.id} link={link} standing={standing} here={here} />
      ))}
      {rights.has('link') && latest && !open && (
        <p>
          <Button type={links.length === 0 ? 'primary' : 'default'} disabled={stale} onClick={() => send(true)}>
            {say(links.length === 0 ? SEND : AGAIN)}
          </Button>
        </p>
      )}
      {stale && latest && <p className="quiet t-small">{say(STALE)}</p>}
      {open && links.length === 0 && <p className="quiet t-small">{say(signedWord(standing, gate, issued.part))}</p>}
      {sending && <SendDialog standing={standing} issued={issued} here={here} onClose={() => send(false)} />}
    </section>
  )
}

function signedWord({ file }: Standing, gate: string, part: string): Words {
  return gateRecord(file, gate, part).signed?.forced ? FORCED : SHOWN
}

const NAME: Words = { en: 'Sign-back by link', zh: '链接签回' }
const SEND: Words = { en: 'Send by link …', zh: '发链接签回…' }
const AGAIN: Words = { en: 'Another link …', zh: '另发链接…' }
const STALE: Words = {
  en: 'The file has changed since: issue the new version, then send it.',
  zh: '开出后内容已改：请先开出新版本再发。',
}
const SHOWN: Words = { en: 'Signed back by a copy that was shown.', zh: '已凭签回件通过。' }
const FORCED: Words = { en: 'Passage was forced; no copy was signed back.', zh: '已强制放行，没有签回件。' }
