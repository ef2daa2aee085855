/** A letter that answers an alarm: the template, and the purchase it is about (empty for the customer's). */
export interface LetterAsked {
  readonly letter: string
  readonly part: string
}

const LETTERS: Readonly<Record<string, string>> = {
  'AL-01': 'delay',
  'AL-07': 'sign-back',
  'AL-07C': 'counter-customer',
  'AL-08': 'deposit',
  'AL-09': 'credit',
  'AL-15': 'sample-comment',
  'AL-17': 'purchase-sign-back',
  'AL-17C': 'purchase-counter',
  'AL-18': 'purchase-urge',
  'AL-20': 'purchase-urge',
  'AL-22': 'inspection',
  'AL-23': 'balance',
  'AL-24': 'balance',
  'AL-27': 'shipping-advice',
  'AL-35S': 'delay',
  'AL-37': 'sample-comment',
}

/** Letters that go to a supplier are about a purchase; without one there is nobody to write to. */
const OF_PURCHASES: ReadonlySet<string> = new Set(['purchase-sign-back', 'purchase-urge', 'purchase-counter'])

/**
 * The letter with which an alarm at a step of an order is answered; undefined where a letter would not help. `at` is the step as the
 * alarm names it: "signed-back", "purchase-back/p1".
 */
export function letterForAlarm(alarm: string, at: string): LetterAsked | undefined {
  const letter = LETTERS[alarm]
  if (!letter) return undefined
  const part = at.includes('/') ? at.slice(at.indexOf('/') + 1) : ''
  if (!OF_PURCHASES.has(letter)) return { letter, part: '' }
  return part === '' ? undefined : { letter, part }
}

/** The alarm that would ring at a step that waits for somebody outside: its letter is the one to write. */
const WAITED: Readonly<Record<string, string>> = {
  'signed-back': 'AL-07',
  deposit: 'AL-08',
  letter: 'AL-09',
  'sample-approved': 'AL-15',
  'purchase-back': 'AL-17',
  'purchase-delivered': 'AL-18',
  'paid-before': 'AL-24',
  paid: 'AL-24',
}

/** The letter with which one chases a step that waits for customer or supplier: "purchase-back/p1"; undefined for other steps. */
export function letterForStep(at: string): LetterAsked | undefined {
  const [kind = ''] = at.split('/')
  const alarm = WAITED[kind]
  return alarm ? letterForAlarm(alarm, at) : undefined
}

/** Where such a letter is written, within the order's pages. */
export function letterPath(file: string, { letter, part }: LetterAsked): string {
  return `/orders/${file}/letter?letter=${letter}${part ? `&part=${part}` : ''}`
}
