import type { Answer } from '@gendan/contract/questions'
import type { Inquiry } from '@gendan/forms/deal/deal'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { fileMessage } from '@gendan/orderfile/acts/file-message'
import { Button } from 'antd'
import { useAct } from '../app/act.tsx'
import { useDoing } from '../app/doing.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { isHarmful, nameOf } from '../mail-view/mail-words.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { dayOf, proseDay } from '../words/write.ts'
import { type PartyDraft, partyDraftOf } from './party-draft.ts'

/** The mail from which a new file is opened. */
export type BeginningMail = Answer<'message'>

/** What the mail says of an inquiry before anybody types: when it came, from whom, its words, its files. */
export function inquiryOfMail({ row, text, files }: BeginningMail): Omit<Inquiry, 'wants'> {
  const words = [row.subject, text.trim()].filter(Boolean).join('\n\n')
  const proof = files.filter(({ warning }) => !isHarmful(warning)).map(({ attachment, name }) => ({ attachment, name }))
  return {
    received: dayOf(row.at),
    by: nameOf(row.from).slice(0, 120),
    how: 'mail',
    note: words.slice(0, 4000),
    proof: proof.slice(0, 20),
  }
}

/** The customer on record whom it is filed to, or proposed for; '' where nobody is known by its address, or there is no mail. */
export function customerOfMail(mail: BeginningMail | undefined): string {
  return mail?.row.party || (mail?.proposed.find(({ party }) => party !== '')?.party ?? '')
}

/** A customer who is not on record yet, as far as his mail tells. */
export function newCustomerOfMail({ row: { from } }: BeginningMail): PartyDraft {
  return { ...partyDraftOf(undefined), person: from.name || from.address, email: from.address }
}

/** Files that may hold an order which can be read. */
export function orderFilesOf({ files }: BeginningMail): BeginningMail['files'] {
  return files.filter(({ name, warning }) => /\.(xml|xlsx|csv|txt)$/i.test(name) && !isHarmful(warning))
}

/** Files the mail to the order that was opened from it. Refused, it stays among what is not filed; the order stands. */
export function useFileMail(mail: BeginningMail | undefined): (order: string) => Promise<void> {
  const act = useAct()
  return async (file) => {
    if (mail) await act.run(fileMessage, { file, party: '' }, { id: mail.row.id })
  }
}

interface BarProps {
  readonly mail: BeginningMail | undefined
  /** Reads one of its files as the order; left out where an inquiry is typed. */
  readonly onRead?: (file: File) => void
}

/** Which mail the new file is opened from, and its files that may hold the order; nothing where it is opened from no mail. */
export function BegunByMail({ mail, onRead }: BarProps) {
  return mail ? <Begun mail={mail} {...(onRead ? { onRead } : {})} /> : null
}

function Begun({ mail, onRead }: BarProps & { readonly mail: BeginningMail }) {
  const { say } = useWords()
  const { id: world, day } = useWorld()
  const { run, busy, said } = useDoing()
  const { row } = mail
  async function read({ attachment, name }: BeginningMail['files'][number]) {
    const bytes = await run({ en: `Fetch ${name}`, zh: `取 ${name}` }, async () => {
      const answer = await fetch(addressOf('attachment', { world, address: attachment }))
      if (!answer.ok) throw new TypeError(`${answer.status}`)
      return answer.blob()
    })
    if (bytes) onRead?.(new File([bytes], name))
  }
  const from: Words = {
    en: `From the mail of ${row.from.name || row.from.address}, ${proseDay(dayOf(row.at), 'en', day as Day)}; it is filed to the order once this is opened.`,
    zh: `来自 ${row.from.name || row.from.address} ${proseDay(dayOf(row.at), 'zh', day as Day)} 的邮件，开立后自动归入该订单。`,
  }
  return (
    <section className="card padded stack" aria-label={say({ en: 'The mail it begins with', zh: '来源邮件' })}>
      <p>
        <Go to={worldPath(world, `/mail?id=${row.id}`)}>
          {row.subject || say({ en: 'without a subject', zh: '无主题' })}
        </Go>
      </p>
      <p className="second t-small">{say(from)}</p>
      {onRead && (
        <p className="line wraps">
          {orderFilesOf(mail).map((one) => (
            <Button key={`${one.attachment} ${one.name}`} size="small" loading={busy} onClick={() => void read(one)}>
              {say({ en: `Read ${one.name} as the order`, zh: `把 ${one.name} 读成订单` })}
            </Button>
          ))}
        </p>
      )}
      {said}
    </section>
  )
}
