import type { Section } from '@gendan/forms/deal/deal'
import type { Words } from '@gendan/kernel/words'

/** What must happen next in a file, said in one sentence, and the act or paper that does it. */
export interface NextStep {
  readonly says: Words
  readonly does: 'offer' | 'quotation' | 'settle' | 'paper' | 'sign' | 'gate' | 'section' | 'binder' | 'money' | 'wait'
  readonly kind?: string
  readonly part?: string
  /** The gate that is passed by showing its proof. */
  readonly gate?: string
  /** The section of the file that is worked out next, on its own page. */
  readonly section?: Section
}
