import { confirmScanFacts, correctCredit, takeBackCorrection } from '@gendan/orderfile/acts/credit-term-acts'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { useWords } from '../words/language.tsx'
import { dayOf, shortDay } from '../words/write.ts'
import type { FactActs } from './correction.ts'
import type { CreditAnswer } from './credit-words.ts'

/** Correcting the terms of the message that stands; undefined for who may only look. */
export function useFactActs(answer: CreditAnswer): FactActs | undefined {
  const act = useAct()
  const { rights, day: today, id: world, company: firm } = useWorld()
  const { lang } = useWords()
  const credit = answer.credit as unknown as CreditFile
  const on = { id: credit.id, expected: answer.version }
  if (!rights.has('credit') || credit.closed) return undefined
  return {
    corrections: credit.corrections
      .filter(({ message }) => message === answer.base)
      .map(({ id, path, value, reason, by, at, takenBack }) => ({
        ...{ id, path, reason, takenBack: takenBack !== undefined },
        ...(value === undefined ? {} : { value }),
        who: `${answer.people[by] ?? ''} ${shortDay(dayOf(at), today, lang)}`.trim(),
      })),
    busy: act.busy,
    said: act.said,
    keptAs: `credit.${world}.${credit.id}.fact`,
    correct: async (path, value, reason) =>
      (await act.run(
        correctCredit,
        { firm, message: answer.base, path, ...(value === undefined ? {} : { value }), reason },
        on,
      )) !== undefined,
    confirm: async (paths) =>
      (await act.run(confirmScanFacts, { firm, message: answer.base ?? '', paths: [...paths] }, on)) !== undefined,
    takeBack: async ({ id }, reason) =>
      (await act.run(takeBackCorrection, { firm, correction: id, reason }, on)) !== undefined,
  }
}
