import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import '../webhook-view/webhooks.css'

const EVERY_MS = 60_000

/** On the first page: messages that want money elsewhere, and changed bank data that wait for a second person (alarm 34). */
export function BankAlarm() {
  const { say } = useWords()
  const { id, rights, account } = useWorld()
  const found = useAsk('bank-guard', {}, { every: EVERY_MS })
  const { open = [], messages = [] } = found.data ?? {}
  const mine = rights.has('bank-check') ? open.filter(({ change }) => change.by !== account.id) : open
  const lines = [
    ...(messages.length > 0
      ? [
          {
            key: 'messages',
            says: {
              en: `${counted(messages.length, 'message speaks', 'messages speak')} of another bank account, or come from a doubtful sender: pay nothing before a call.`,
              zh: `${messages.length} 封邮件提到更换账户或发件人可疑：回电核实前不要付款。`,
            },
          },
        ]
      : []),
    ...(mine.length > 0
      ? [
          {
            key: 'changes',
            says: {
              en: `${counted(mine.length, 'change of bank data waits', 'changes of bank data wait')} for a call by a second person.`,
              zh: `${mine.length} 项账户变更待第二人回电核实。`,
            },
          },
        ]
      : []),
  ]
  return lines.map(({ key, says }) => (
    <p key={key} className="webhook-alarm line wraps" role="alert">
      <Mark kind="risk" />
      <span className="fill">{say(says)}</span>
      <Go to={worldPath(id, '/bank-data')}>{say({ en: 'See it', zh: '去看' })}</Go>
    </p>
  ))
}
