import { openingOf } from '@gendan/forms/deal/quality'
import { change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { refuse } from '../refuse.ts'

const input = z.object({ inspection: z.string(), why: z.string().trim().max(1000) })

/** A manager lets a final inspection begin without the kept sample, and says why; his word stands on the report and at G17. */
export const openInspection = unlessEnded({
  name: 'open-inspection',
  title: { en: 'Let it be inspected without the kept sample', zh: '准许无留样开验' },
  right: 'open-inspection',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { inspection, why }, { day, at, by }) {
    const stands = file.deal.inspections?.find(({ id }) => id === inspection)
    if (stands?.kind !== 'final' || stands.verdict !== undefined || openingOf(file.deal, inspection))
      return refuse(
        'QS-01',
        'inspection',
        { en: 'There is no final inspection that waits for its sample.', zh: '没有等待开验的终检。' },
        { en: 'Plan the final inspection first.', zh: '请先计划终检。' },
      )
    if (why === '')
      return refuse(
        'QS-02',
        'why',
        { en: 'It is not said why no kept sample is scanned.', zh: '没有写明不扫留样的理由。' },
        { en: 'Say what the goods are held against instead.', zh: '请写明改用什么作依据验货。' },
      )
    const opening = { id: inspection, day, at, by: by.account, why }
    return done([change(orderFile, file.id, { type: 'inspection-opened', opening })])
  },
})
