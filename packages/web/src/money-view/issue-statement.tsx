import type { Account, Side } from '@gendan/forms/account-statement/shape'
import { isPositive } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { issueStatement } from '@gendan/orderfile/acts/issue-statement'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input, Segmented, Select } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { firmHereOf } from '../order-view/standing.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'

interface IssueProps {
  readonly party: string
  readonly side: Side
  readonly account: Account
  /** The fingerprint of what is seen. */
  readonly print: string
  readonly onClose: () => void
}

type Tongue = 'en' | 'zh' | 'both'
const TONGUES: Readonly<Record<Tongue, Words>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
  both: { en: 'Both', zh: '中英文' },
}

/** Language, account to pay into, a note; then the statement is numbered and kept as it is seen. */
export function IssueStatement({ party, side, account, print, onClose }: IssueProps) {
  const { say } = useWords()
  const { id: world, company } = useWorld()
  const navigate = useNavigate()
  const act = useAct()
  const firm = useAsk('firm', {})
  const [tongue, speak] = useState<Tongue>(side === 'customer' ? 'en' : 'zh')
  const [chosen, choose] = useState<string>()
  const [addition, note] = useState('')
  const ids = { bank: useId(), note: useId() }
  const { currency, from, to, closing } = account
  const banks = (firm.data ? firmHereOf(firm.data).firm.banks : []).filter((one) => one.currency === currency)
  const asks = side === 'customer' && isPositive(closing)
  const bank = asks ? (chosen ?? banks[0]?.id ?? '') : ''
  async function issue() {
    const input = { firm: company, party, side, currency, from, to, tongue, bank, addition, print }
    const done = await act.run(issueStatement, input, { id: crypto.randomUUID() })
    if (done) void navigate({ to: worldPath(world, `/money/statements/${done.id}`) })
  }
  return (
    <Dialog title={say({ en: 'Issue a statement of account', zh: '开出对账单' })} open onClose={onClose}>
      <div className="stack">
        <p>
          {say({
            en: `${from} to ${to}, closing with ${writeMoney({ amount: closing, currency })}. It is numbered and kept as it stands now.`,
            zh: `${from} 至 ${to}，期末余额 ${writeMoney({ amount: closing, currency })}。开出后编号并按现状存档。`,
          })}
        </p>
        <Segmented<Tongue>
          value={tongue}
          options={(Object.keys(TONGUES) as Tongue[]).map((one) => ({ value: one, label: say(TONGUES[one]) }))}
          onChange={speak}
        />
        {asks && banks.length > 0 && (
          <label htmlFor={ids.bank}>
            {say({ en: 'To be paid into', zh: '付至账户' })}
            <Select
              id={ids.bank}
              className="wide"
              value={bank || null}
              options={banks.map((one) => ({ value: one.id, label: `${one.bankName} ${one.currency} ${one.account}` }))}
              onChange={choose}
            />
          </label>
        )}
        <label htmlFor={ids.note}>
          {say({ en: 'Note on the statement', zh: '附言' })}
          <Input.TextArea
            id={ids.note}
            rows={2}
            maxLength={1000}
            value={addition}
            onChange={(event) => note(event.target.value)}
          />
        </label>
        {act.said}
        <div className="line">
          <Button type="primary" loading={act.busy} onClick={() => void issue()}>
            {say({ en: 'Issue', zh: '开出' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave it', zh: '取消' })}</Button>
        </div>
      </div>
    </Dialog>
  )
}
