import { usualLinkDays } from '@gendan/firm/firm'
import { linkHelp } from '@gendan/forms/help/desk'
import type { Words } from '@gendan/kernel/words'
import type { Issued } from '@gendan/orderfile/order-file'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { refreshWorld } from '../app/queries.ts'
import { whenAnywhere } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { CopyText } from '../parts/copy-text.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import { GATE_OF, linkMessage } from './link-words.ts'

interface SendProps {
  readonly standing: Standing
  readonly issued: Issued
  readonly here: FirmHere
  readonly onClose: () => void
}

interface Sent {
  readonly link: string
  readonly until: string
  readonly picture: string
}

const SEND: Words = { en: 'Make the link', zh: '生成链接' }

/** To whom and for how long; then the link itself, its picture to scan and the message to paste, shown this once. */
export function SendDialog({ standing, issued, here, onClose }: SendProps) {
  const { say } = useWords()
  const { id: world, company } = useWorld()
  const doing = useDoing()
  const [to, setTo] = useState(() => contactOf(standing, issued))
  const [days, setDays] = useState(String(here.firm.rules.linkDays ?? usualLinkDays))
  const [sent, setSent] = useState<Sent | null>(null)
  const gate = GATE_OF[issued.kind]
  const title = { en: `Send ${issued.number} by link`, zh: `发链接签回 ${issued.number}` }
  async function send() {
    if (!gate) return
    const input = { firm: company, gate, part: issued.part, to, days: Number(days) }
    const made = await doing.run(SEND, () => enter('send-link', input, { world, file: standing.file.id }))
    if (!made) return
    setSent(made)
    await refreshWorld(world)
  }
  return (
    <Dialog title={say(title)} open onClose={onClose}>
      {sent ? (
        <Shown sent={sent} issued={issued} to={to} from={here.firm.letterhead.name} onClose={onClose} />
      ) : (
        <DialogForm
          act={SEND}
          leave={{ en: 'Leave it', zh: '不发了' }}
          ready={Number(days) >= 1 && Number(days) <= 90}
          busy={doing.busy}
          said={doing.said}
          onAct={() => void send()}
          onClose={onClose}
        >
          <p className="second">{say(EXPLAINS)}</p>
          <Helped by={linkHelp}>
            <HelpRow>
              <label htmlFor="link-to" className="t-small quiet">
                {say({ en: 'For whom', zh: '发给谁' })}
              </label>
              <HelpMark at="to" />
              <Input
                id="link-to"
                autoFocus
                maxLength={120}
                value={to}
                onChange={(event) => setTo(event.target.value)}
              />
            </HelpRow>
            <HelpRow>
              <label htmlFor="link-days" className="t-small quiet">
                {say({ en: 'Good for how many days (1–90)', zh: '有效天数（1–90）' })}
              </label>
              <HelpMark at="days" />
              <Input
                id="link-days"
                inputMode="numeric"
                value={days}
                onChange={(event) => setDays(event.target.value.replace(/\D/g, '').slice(0, 2))}
              />
            </HelpRow>
          </Helped>
        </DialogForm>
      )}
    </Dialog>
  )
}

const EXPLAINS: Words = {
  en: 'Whoever holds the link sees this version and nothing else, and answers once: he accepts with name and position, which passes the gate, or says what he wants otherwise. A link made before for this paper ends.',
  zh: '拿到链接的人只看得到这一版单证，答复一次：填写姓名、职务接受（即通过闸门），或提出修改。之前为这份单证发的链接随之失效。',
}

interface ShownProps {
  readonly sent: Sent
  readonly issued: Issued
  readonly to: string
  readonly from: Words
  readonly onClose: () => void
}

function Shown({ sent, issued, to, from, onClose }: ShownProps) {
  const { say } = useWords()
  const { kind, number, version } = issued
  const message = linkMessage({ ...sent, kind, number, version, to, from })
  return (
    <div className="stack dialog-body link-shown">
      <CopyText name={{ en: 'Link', zh: '链接' }} act={{ en: 'Copy the link', zh: '复制链接' }} text={sent.link}>
        <p className="second t-small">
          {say({
            en: `Good until ${whenAnywhere(sent.until, 'en')}. It is shown now and never again; a new one can always be made.`,
            zh: `${whenAnywhere(sent.until, 'zh')} 前有效。只显示这一次，丢了可以再发。`,
          })}
        </p>
      </CopyText>
      {isLocal(sent.link) && <p className="said-note">{say(LOCAL)}</p>}
      <div className="link-takes">
        <img src={sent.picture} alt={say({ en: 'The link as a picture to scan', zh: '链接二维码' })} />
        <div className="stack fill">
          <CopyText
            lines
            name={{ en: 'Message in Chinese', zh: '中文留言' }}
            act={{ en: 'Copy the Chinese message', zh: '复制中文留言' }}
            text={message.zh}
          />
          <CopyText
            lines
            name={{ en: 'Message in English', zh: '英文留言' }}
            act={{ en: 'Copy the English message', zh: '复制英文留言' }}
            text={message.en}
          />
        </div>
      </div>
      <div>
        <Button onClick={onClose}>{say({ en: 'Done', zh: '好了' })}</Button>
      </div>
    </div>
  )
}

/** Who is written to there: the contact of the supplier, or of the customer. */
function contactOf({ file, suppliers, buyer }: Standing, { kind, part }: Issued): string {
  const supplier = file.deal.purchases?.find(({ id }) => id === part)?.supplier ?? ''
  const facts = kind === 'purchase-order' ? suppliers[supplier]?.facts : buyer.state.facts
  return facts?.contact?.name ?? ''
}

/** Where this program serves one machine alone, nobody else reaches what it hands out. */
function isLocal(link: string): boolean {
  const { hostname } = new URL(link)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}

const LOCAL: Words = {
  en: 'This link works on this machine only: the program has no address of its own yet. Whoever looks after it sets PUBLIC_URL.',
  zh: '程序还没有对外地址，这个链接只能在本机打开。请维护系统的人设置 PUBLIC_URL。',
}
