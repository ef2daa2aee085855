import type { Answer } from '@gendan/contract/questions'
import { waysOfSaying } from '@gendan/orderfile/mail/said'
import { Button } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { nameOf, sendingWords } from './mail-words.ts'
import { MessageFiles } from './message-files.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { StrikeNote } from './strike-note.tsx'
import './mail.css'

export type Spoken = Answer<'conversation'>['rows'][number]

const FEW = 8

/** Everything that was said about the order, in time order: mails in and out, calls, visits, chats, words about payments. */
export function ConversationCard({ file, buyer }: { readonly file: string; readonly buyer: string }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const conversation = useAsk('conversation', { file })
  const [noting, note] = useState(false)
  const [all, showAll] = useState(false)
  const rows = conversation.data?.rows ?? []
  const shown = all ? rows : rows.slice(-FEW)
  return (
    <SectionCard
      title={say({ en: 'Conversation', zh: '沟通记录' })}
      note={rows.length > 0 ? say({ en: `${rows.length} statements`, zh: `${rows.length} 条` }) : ''}
      place="conversation"
      act={
        rights.has('mail') && (
          <>
            <Go to={worldPath(world, `/orders/${file}/letter`)}>{say({ en: 'Write a letter', zh: '写信' })}</Go>{' '}
            <Button size="small" onClick={() => note(true)}>
              {say({ en: 'Note a call, visit or chat', zh: '登记电话、拜访、微信' })}
            </Button>
          </>
        )
      }
    >
      {conversation.data && rows.length === 0 && (
        <p className="quiet">
          {say({
            en: 'Nothing yet. Mails that name this order come here by themselves; calls and chats are noted by hand.',
            zh: '还没有记录。写明本单号的邮件会自动归到这里，电话和微信由人登记。',
          })}
        </p>
      )}
      {rows.length > shown.length && (
        <p>
          <Button size="small" type="link" onClick={() => showAll(true)}>
            {say({
              en: `Show the ${rows.length - shown.length} earlier`,
              zh: `显示更早的 ${rows.length - shown.length} 条`,
            })}
          </Button>
        </p>
      )}
      <ol className="conversation">
        {shown.map((row) => (
          <Statement key={row.id} row={row} />
        ))}
      </ol>
      {noting && <NoteDialog file={file} party={buyer} onClose={() => note(false)} />}
    </SectionCard>
  )
}

function Statement({ row }: { readonly row: Spoken }) {
  const { say } = useWords()
  const { id: world, day } = useWorld()
  const here = worldPath(world, `/mail?state=all&id=${row.id}`)
  const byHand = row.account === '' && !isPayment(row)
  return (
    <li className={`statement statement-${row.way}${row.struck ? ' statement-struck' : ''}`}>
      <StatementHead row={row} />
      {row.subject !== '' && (
        <p>
          <Go to={here}>{row.subject}</Go>
        </p>
      )}
      <p className="statement-text">
        {row.text}
        {row.more && <Go to={here}> …</Go>}
      </p>
      {row.said !== '' && (
        <p className="t-small">
          {say({
            en: `Promised for ${shortDay(row.said, day, 'en')}`,
            zh: `承诺 ${shortDay(row.said, day, 'zh')} 付款`,
          })}
        </p>
      )}
      {row.struck !== '' && (
        <p className="t-small">{say({ en: `Struck: ${row.struck}`, zh: `已作废：${row.struck}` })}</p>
      )}
      <MessageFiles files={row.files} file="" />
      {byHand && row.struck === '' && <StrikeNote id={row.id} />}
    </li>
  )
}

/** How, with whom, which way, when, and who wrote it down. */
function StatementHead({ row }: { readonly row: Spoken }) {
  const { say, lang } = useWords()
  const unsent = row.sending === 'waiting' || row.sending === 'failed' ? sendingWords[row.sending] : undefined
  const who = row.way === 'in' ? row.from : (row.to[0] ?? row.from)
  return (
    <p className="line wraps t-small">
      <Chip>{say(isPayment(row) ? { en: 'Payment', zh: '催款' } : waysOfSaying[row.kind])}</Chip>
      <span className="medium">{nameOf(who) || say(row.partyName)}</span>
      <span className="quiet">
        {row.way === 'in' ? say({ en: 'to us', zh: '来' }) : say({ en: 'from us', zh: '去' })} · {when(row.at, lang)}
        {row.by && ` · ${row.by}`}
      </span>
      {unsent && <Chip {...(unsent.mark ? { mark: unsent.mark } : {})}>{say(unsent.says)}</Chip>}
    </p>
  )
}

/** A word about a payment, that stands in the order's own page of money. */
function isPayment({ signs }: Spoken): boolean {
  return signs.includes('payment')
}
