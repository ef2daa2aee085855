import type { Deed, Scene } from '../story.ts'
import { deed, saying } from './selling.ts'

/** What a supplier makes in a week, and what of it he hands on. */
export function canMake(supplier: string, work: string, perWeek: string, handsOn = ''): Deed {
  return {
    ...deed('put-supply', () => ({
      capacity: [{ work, perWeek: { value: perWeek, unit: 'PCE' } }],
      subcontracts: handsOn ? [{ work: handsOn, to: '', risk: 'middle', note: '' }] : [],
    })),
    on: { party: supplier },
  }
}

/** Somebody was at a supplier and looked: what came of it, and until which day of the story it counts. */
export function audits(
  supplier: string,
  by: string,
  result: 'passed' | 'conditional',
  until: number,
  note: string,
): Deed {
  const audited = deed('put-audit', ({ today, day }) => ({
    audit: { day: today, by, about: '质量体系与产能', result, until: day(until), note },
  }))
  return { ...saying(note, audited), on: { party: supplier } }
}

interface Wish {
  readonly says: string
  readonly quantity: string
  /** The day of the story by which the customer wants it on board. */
  readonly by: number
  /** It is asked for the order of the story. */
  readonly forOrder?: true
}

function askedIn({ cast, firm, id, day }: Scene, { says, quantity, by, forOrder }: Wish) {
  return {
    firm,
    asked: {
      ...{ customer: id(cast.buyer), file: forOrder ? id('order') : '', says, hsCode: '940161' },
      ...{ quantity: { value: quantity, unit: 'PCE' }, by: day(by), maker: `party/${id(cast.maker)}` },
      ...{ overtime: 25, overtimePerPiece: '18.00', secondShipment: '2600.00' },
    },
  }
}

/** The customer's day is promised, by overtime, with a word on what it stands. `name` is what the story calls the request. */
export function promisesDay(name: string, wish: Wish, word: string): Deed {
  return {
    ...deed('answer-request', (scene) => ({
      ...askedIn(scene, wish),
      verdict: { kind: 'promised', day: scene.day(wish.by), means: 'overtime', word },
    })),
    on: { file: name },
  }
}

/** The customer's day is politely refused for lack of room, with a later day and a first lot instead. */
export function refusesDay(name: string, wish: Wish, word: string, later: number, first: string): Deed {
  return {
    ...deed('answer-request', (scene) => ({
      ...askedIn(scene, wish),
      verdict: {
        ...{ kind: 'refused', reason: 'capacity', word },
        offers: [
          { means: 'plain', day: scene.day(later) },
          { means: 'split', day: scene.day(wish.by), quantity: first },
        ],
      },
    })),
    on: { file: name },
  }
}

/** What became of a request. */
export function cameTo(name: string, kind: string, word: string, order?: string): Deed {
  return {
    ...deed('settle-request', ({ id }) => ({ outcome: { kind, word, file: order ? id(order) : '' } })),
    on: { file: name },
  }
}
