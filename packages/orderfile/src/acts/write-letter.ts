import { type MailAccount, mailAccount, mayUse, readerOf } from '@gendan/firm/mail-account'
import { act, change, done, type Now, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import type { Finding } from '@gendan/kernel/rule'
import { z } from 'zod'
import { message } from '../mail/message.ts'
import { judgePlace, placeNeeds } from '../mail/message-rules.ts'
import { correspondentShape, LONGEST_TEXT, partShape } from '../mail/said.ts'
import { gapsIn } from '../mail/template.ts'
import { stop } from '../refuse.ts'

const recipient = correspondentShape
  .unwrap()
  .extend({ address: z.string().trim().toLowerCase().pipe(z.email().max(160)) })

/** Writes a letter and gives it to the courier. It is filed to its order or party as it is written. */
export const writeLetter = act({
  name: 'write-letter',
  title: { en: 'Send a letter', zh: '发送邮件' },
  right: 'mail',
  on: message,
  does: 'opens',
  input: z.object({
    file: z.string().max(80).default(''),
    party: z.string().max(80).default(''),
    account: z.string(),
    to: z.array(recipient).min(1).max(20),
    cc: z.array(recipient).max(20).default([]),
    subject: z.string().trim().min(1).max(300),
    text: z.string().trim().min(1).max(LONGEST_TEXT),
    parts: z.array(partShape).max(20).default([]),
    /** The message it answers, by id. */
    answers: z.string().max(80).default(''),
    letter: z.string().max(60).default(''),
  }),
  needs: (_, { account, ...place }) => [refTo(mailAccount, account), ...placeNeeds(place)],
  files: ({ parts }) => parts.map(({ attachment }) => attachment),
  decide({ id }, { file, party, account, answers, letter, ...words }, now, facts) {
    const from: MailAccount = facts.of(mailAccount, account)
    const findings = [...judgePlace({ file, party }, facts), ...judgeLetter(words, from, now)]
    if (findings.length > 0) return refused(findings)
    const { name, address } = from.facts
    const by = now.by.account
    const said = { ...words, from: { name, address } }
    const filed = { file, party, by, at: now.at }
    const written = { account, holder: readerOf(from), at: now.at, said, answers, letter, filed, by }
    return done([change(message, id, { type: 'letter-written', ...written })])
  },
})

/** So much goes through most mail servers. */
const MOST_BYTES = 18 * 1024 * 1024

interface Written {
  readonly subject: string
  readonly text: string
  readonly parts: readonly { readonly bytes: number }[]
}

function judgeLetter({ subject, text, parts }: Written, from: MailAccount, { by }: Now): readonly Finding[] {
  const gaps = [...gapsIn(subject).map((gap) => ['subject', gap]), ...gapsIn(text).map((gap) => ['text', gap])] as const
  return [
    ...gaps.map(([at = 'text', gap]) =>
      stop(
        'MSG-06',
        at,
        { en: `${gap} is not filled in yet.`, zh: `${gap} 还没有填写。` },
        { en: 'Write the fact in its place, or take it out.', zh: '请填上内容，或删去。' },
      ),
    ),
    ...(mayUse(from, by.account) ? [] : [notYourAccount()]),
    ...(parts.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BYTES ? [tooHeavy()] : []),
  ]
}

function notYourAccount(): Finding {
  return stop(
    'MSG-07',
    'account',
    { en: 'This mail account is not yours, or was removed.', zh: '这不是您的邮箱，或已删除。' },
    { en: 'Choose one of your own or of the firm.', zh: '请选择本人或公司的邮箱。' },
  )
}

function tooHeavy(): Finding {
  return stop(
    'MSG-08',
    'parts',
    {
      en: 'The files are heavier than 18 MB together: most mail servers refuse them.',
      zh: '附件合计超过 18 MB，多数邮件服务器会拒收。',
    },
    { en: 'Send fewer files, or several letters.', zh: '请减少附件或分几封发送。' },
  )
}
