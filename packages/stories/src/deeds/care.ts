import type { DoubtAnswer } from '@gendan/forms/deal/quality-care'
import type { Deed } from '../story.ts'
import { deed, looking, saying } from './selling.ts'

/** The inspector is in doubt and asks his supervisor. */
export function doubts(inspection: string, what: string): Deed {
  return saying(
    what,
    deed('doubt-inspection', () => ({ doubt: { id: `doubt-${inspection}`, inspection, what, photos: [] } })),
  )
}

/** The supervisor answers it with a word. */
export function answersDoubt(inspection: string, decides: DoubtAnswer, word: string): Deed {
  return saying(
    word,
    deed('answer-doubt', () => ({ doubt: `doubt-${inspection}`, decides, word })),
  )
}

/** The customer says yes to what he can see, in a mail that is kept. */
export function concedes(inspection: string, who: string, says: string): Deed {
  const recorded = deed('record-concession', ({ today, kept }) => ({
    ...{ inspection, visible: true, small: false },
    yes: { day: today, who, says, files: [kept] },
  }))
  return { ...saying(says, recorded), keeps: () => `Mail of ${who}` }
}

/** What is done so that it does not come back. */
export function corrects(
  inspection: string,
  fault: string,
  cause: string,
  what: string,
  by: readonly [string, number],
): Deed {
  const [whom, until] = by
  return looking('plan-correction', (scene) => ({
    correction: { id: `fix-${inspection}`, inspection, fault, cause, what, whom, until: scene.day(until) },
  }))
}

/** It is proved done. */
export function closesCorrection(inspection: string, word: string): Deed {
  const closed = deed('close-correction', ({ kept }) => ({ correction: `fix-${inspection}`, word, files: [kept] }))
  return { ...saying(word, closed), keeps: () => 'Proof of the correction' }
}
