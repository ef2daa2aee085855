import { act, change, done, refused } from '@gendan/kernel/act'
import { z } from 'zod'
import { message } from '../mail/message.ts'
import { judgePlace, placeNeeds } from '../mail/message-rules.ts'
import { saidShape, sayingShape } from '../mail/said.ts'
import { stop } from '../refuse.ts'

/** Writes down what was said on the phone, at a visit, in a chat, or in a mail that did not come through us. */
export const keepNote = act({
  name: 'keep-note',
  title: { en: 'Note what was said', zh: '登记沟通记录' },
  right: 'mail',
  on: message,
  does: 'opens',
  input: z.object({
    file: z.string().max(80).default(''),
    party: z.string().max(80).default(''),
    kind: sayingShape,
    way: z.enum(['in', 'out']),
    /** When it was said. */
    at: z.iso.datetime(),
    said: saidShape,
    /** The template of the letter, where it was one. */
    letter: z.string().max(60).default(''),
  }),
  needs: (_, place) => placeNeeds(place),
  files: ({ said }) => said.parts.map(({ attachment }) => attachment),
  decide({ id }, { file, party, kind, way, at, said, letter }, now, facts) {
    const findings = [...judgePlace({ file, party }, facts), ...judgeNote(said, at, now.at)]
    if (findings.length > 0) return refused(findings)
    const filed = { file, party, by: now.by.account, at: now.at }
    return done([change(message, id, { type: 'note-kept', kind, way, at, said, letter, filed, by: now.by.account })])
  },
})

function judgeNote(said: z.infer<typeof saidShape>, at: string, now: string) {
  const empty = said.text.trim() === '' && said.parts.length === 0
  return [
    ...(empty
      ? [
          stop(
            'MSG-04',
            'said.text',
            { en: 'Nothing was written down.', zh: '没有内容。' },
            { en: 'Write what was said, or add the picture or file.', zh: '请写明内容，或附上图片、文件。' },
          ),
        ]
      : []),
    ...(at > now
      ? [
          stop(
            'MSG-05',
            'at',
            { en: 'This instant has not come yet.', zh: '时间还没到。' },
            { en: 'Write when it was said.', zh: '请填写沟通发生的时间。' },
          ),
        ]
      : []),
  ]
}
