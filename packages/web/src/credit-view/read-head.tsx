import type { CreditRead } from '@gendan/credit/read'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import type { ReactNode } from 'react'
import { useWorld } from '../app/world.ts'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { factWords } from './fact-text.ts'
import { messageName } from './message-name.ts'

/** What a text about a credit is, at one look: message, number, amount, days, parties. */
export function ReadHead({ read }: { readonly read: CreditRead }) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const { credit, type, fields } = read
  const day = (one: string | undefined) => (one ? shortDay(one, today, lang) : undefined)
  const field = (tag: string) => fields[tag]?.raw
  const rows: readonly (readonly [Words, ReactNode])[] = [
    [{ en: 'Message', zh: '报文' }, say(type ? messageName(type) : LETTER)],
    [{ en: 'Number', zh: '信用证号' }, type === '707' ? (field('20') ?? credit.number) : credit.number],
    [{ en: 'Amendment', zh: '修改' }, type === '707' ? field('26E') : undefined],
    [{ en: 'Amount', zh: '金额' }, credit.amount && sayIn(factWords('money', credit.amount), lang)],
    [{ en: 'Applicant', zh: '申请人' }, credit.applicant?.name],
    [{ en: 'Latest shipment', zh: '最迟装运' }, day(credit.latestShipment)],
    [{ en: 'Expiry', zh: '效期' }, [day(credit.expiry?.date), credit.expiry?.place].filter(Boolean).join(' ')],
    [{ en: 'Documents', zh: '单据' }, (credit.documents ?? []).length || undefined],
  ]
  return (
    <dl className="read-head">
      {rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

const LETTER: Words = { en: 'No message of the network: a letter or a part of one', zh: '不是 SWIFT 报文：信函或片段' }
