import type { KeptFile } from '@gendan/forms/deal/kept-file'
import type { Round, WayOfTelling } from '@gendan/forms/deal/round'
import { addDays, type Day } from '@gendan/kernel/day'
import { given } from '../quality-view/typed.ts'

/** What goes with a round beside its terms, while it is typed. */
export interface SaidDraft {
  readonly made: string
  readonly reached: string
  readonly how: WayOfTelling
  readonly firm: boolean
  readonly answerBy: string
  readonly answerHour: string
  readonly note: string
  readonly proof: readonly KeptFile[]
}

/** What a round of today begins with; an answer is wanted within `days`, where the round proposes something. */
export function saidToday(today: Day, days?: number): SaidDraft {
  const answerBy = days === undefined ? '' : addDays(today, days)
  return { made: today, reached: '', how: 'mail', firm: true, answerBy, answerHour: '', note: '', proof: [] }
}

/** What was typed, as the acts take it. */
export function readSaid(said: SaidDraft): Omit<Round, 'round' | 'by' | 'says' | 'terms'> {
  const { made, reached, how, firm, answerBy, answerHour, note, proof } = said
  return {
    ...{ made, how, firm, note: note.trim(), proof },
    ...given('reached', reached),
    ...given('answerBy', answerBy),
    ...given('answerHour', /^([01]\d|2[0-3]):[0-5]\d$/.test(answerHour) ? answerHour : ''),
  }
}
