import type { CreditEvent, CreditFile } from './credit-shape.ts'

/** The credit's file after an event. What changes the terms that bind voids the audit of them. */
export function evolveCredit(credit: CreditFile, event: CreditEvent): CreditFile {
  switch (event.type) {
    case 'credit-received': {
      const { customer, orders, message } = event
      return { ...credit, customer, orders, messages: [message], by: message.by, at: message.at }
    }
    case 'credit-message-received':
      return received(credit, event)
    case 'orders-bound':
      return unaudited({ ...credit, orders: event.orders })
    case 'term-corrected':
      return unaudited({ ...credit, corrections: [...credit.corrections, event.correction] })
    case 'correction-taken-back': {
      const { correction, reason, by, at } = event
      return unaudited({
        ...credit,
        corrections: credit.corrections.map((one) =>
          one.id === correction ? { ...one, takenBack: { reason, by, at } } : one,
        ),
      })
    }
    case 'scan-facts-confirmed': {
      const { message, paths, by, at } = event
      return {
        ...credit,
        confirmed: [...(credit.confirmed ?? []), ...paths.map((path) => ({ message, path, by, at }))],
      }
    }
    case 'reading-taken-over':
      return unaudited(readAnew(credit, event))
    case 'points-judged':
      return { ...credit, judged: [...credit.judged, ...event.points] }
    case 'points-counted':
      return { ...credit, points: event.points }
    case 'amendment-asked':
      return { ...credit, requests: [...credit.requests, event.request] }
    case 'amendment-request-printed':
      return {
        ...credit,
        requests: credit.requests.map((one) => (one.id === event.request ? { ...one, page: event.page } : one)),
      }
    case 'amendment-answered':
      return answered(credit, event)
    case 'credit-audited':
      return { ...credit, audited: event.audit }
    case 'credit-closed':
      return { ...credit, closed: event.closed }
    case 'credit-reopened': {
      const { closed: _, ...open } = credit
      return open
    }
  }
}

/** What was confirmed of a scan was confirmed as it read then: of what is read anew it is asked again. */
function readAnew(credit: CreditFile, event: Extract<CreditEvent, { type: 'reading-taken-over' }>): CreditFile {
  const { message, terms, taken } = event
  const after = { ...credit, messages: credit.messages.map((one) => (one.id === message ? { ...one, terms } : one)) }
  if (!credit.confirmed) return after
  const stale = (path: string) => taken.includes(path.split('.')[0] ?? '')
  return { ...after, confirmed: credit.confirmed.filter((one) => one.message !== message || !stale(one.path)) }
}

function received(
  credit: CreditFile,
  { message, answers }: Extract<CreditEvent, { type: 'credit-message-received' }>,
): CreditFile {
  const after = {
    ...credit,
    messages: [...credit.messages, message],
    requests: credit.requests.map((one) => (answers.includes(one.id) ? { ...one, answeredBy: message.id } : one)),
  }
  return message.terms ? unaudited(after) : after
}

function answered(
  credit: CreditFile,
  { message, answer }: Extract<CreditEvent, { type: 'amendment-answered' }>,
): CreditFile {
  const after = { ...credit, messages: credit.messages.map((one) => (one.id === message ? { ...one, answer } : one)) }
  return answer.answer === 'accepted' ? unaudited(after) : after
}

function unaudited(credit: CreditFile): CreditFile {
  const { audited: _, ...rest } = credit
  return rest
}
