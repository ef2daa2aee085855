import { party } from '@gendan/firm/party'
import { askedSupplierShape, soughtShape } from '@gendan/forms/deal/sourcing'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { askRules } from '../sourcing/sourcing-rules.ts'

const { answerBy, place, wishes } = askedSupplierShape.unwrap().shape

const input = z.object({
  /** What is asked for; a thing that was asked for before keeps its id, and what is said of it now stands for all. */
  lines: z.array(soughtShape).max(500),
  /** The files of the suppliers, each of whom gets a letter. */
  suppliers: z.array(z.string()).max(50),
  answerBy,
  place,
  wishes,
})

/** Asks suppliers for their offers: each gets the same questions in a letter of his own. */
export const askSuppliers = unlessEnded({
  name: 'ask-suppliers',
  title: { en: 'Ask suppliers', zh: '向供应商询价' },
  right: 'purchase',
  on: orderFile,
  does: 'changes',
  input,
  needs: (_, { suppliers }) => [...new Set(suppliers)].filter(Boolean).map((id) => refTo(party, id)),
  decide(file, { lines, suppliers, ...said }, now, facts) {
    const chosen = [...new Set(suppliers)].filter(Boolean)
    const found = chosen.map((id) => facts.of(party, id))
    const findings = judge(askRules, { lines, suppliers: found, answerBy: said.answerBy, today: now.day })
    if (blocks(findings)) return refused(findings)
    const ids = lines.map(({ id }) => id)
    const asked = chosen.map((supplier, i) => ({
      ...said,
      id: `${now.id}-${i + 1}`,
      supplier,
      asked: now.day,
      lines: ids,
    }))
    return done([change(orderFile, file.id, { type: 'suppliers-asked', lines, asked })])
  },
})
