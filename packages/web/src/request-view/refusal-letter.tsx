import type { DayRequestRow } from '@gendan/contract/day-request-questions'
import type { Party } from '@gendan/firm/party'
import { fillLetter } from '@gendan/orderfile/letters/fill'
import { lettersOf } from '@gendan/orderfile/letters/letters'
import { sourceOfRequest } from '@gendan/orderfile/letters/of-request'
import type { DayRequest } from '@gendan/orderfile/request/day-request'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { firmHereOf } from '../order-view/standing.ts'
import { CopyText } from '../parts/copy-text.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

interface LetterProps {
  readonly row: DayRequestRow
  readonly one: DayRequest
}

/** The polite refusal, filled from the answer: sent from its order, or copied where there is no order yet. */
export function RefusalLetter({ row, one }: LetterProps) {
  const { say } = useWords()
  const { id: world, account, day } = useWorld()
  const [tongue, speak] = useState<'en' | 'zh'>('en')
  const templates = useAsk('letter-templates', {})
  const firm = useAsk('firm', {})
  const party = useAsk('party', { id: row.customer })
  const template = templates.data && lettersOf(templates.data.rows).find(({ id }) => id === 'refusal')
  if (!template || !firm.data || !party.data) return null
  const { facts } = party.data.state as unknown as Party
  const letterhead = firmHereOf(firm.data).firm.letterhead
  const letter = fillLetter(
    template,
    sourceOfRequest(one, { party: facts, letterhead, writer: account.name, today: day }),
    tongue,
  )
  return (
    <section className="card padded stack request-letter">
      <SectionHead>{say(template.title)}</SectionHead>
      <Segmented
        value={tongue}
        options={[
          { value: 'en', label: 'English' },
          { value: 'zh', label: '中文' },
        ]}
        onChange={(next) => speak(next as 'en' | 'zh')}
      />
      <p className="medium">{letter.subject}</p>
      <CopyText lines name={template.title} act={{ en: 'Copy the letter', zh: '复制信件' }} text={letter.text} />
      {row.file ? (
        <p>
          <Go to={worldPath(world, `/orders/${row.file}/letter?letter=refusal&request=${row.id}`)}>
            {say({ en: 'Send it from the order', zh: '在订单里发信' })}
          </Go>
        </p>
      ) : (
        <p className="second t-small">
          {say({
            en: 'Asked before there is an order: copy it, or open a file for the inquiry to send it from here.',
            zh: '还没有订单档案：请复制发送；开了询盘档案就能从系统里发。',
          })}
        </p>
      )}
    </section>
  )
}
