/**
 * The plan of the house, from the ground up. A room may import the rooms BELOW it in this list and its own files.
 * The build reads this list (npm run plan); people read it first. A room that has to look upstairs is usually holding
 * something that belongs downstairs: change this file only in a commit of its own, with a decision record.
 */
export const rooms = [
  // Ground floor: no trade words, no I/O.
  [
    'kernel',
    'decimal, formula, money, unit, day, words; rule, finding, act, sheet; canonical form and fingerprint; XML as a tree',
  ],
  // The craft: what a trader knows, as pure functions with sources.
  [
    'trade',
    'code tables, parties, goods, delivery and payment terms, amounts in words; every calculation of the trade with its working',
  ],
  // The credit: what banks write, and what documents must show under it. It knows no deal and no firm (docs/decisions/0054).
  ['credit', "banks' messages and prints, the terms of a credit; what documents presented under it must be"],
  // The firm: who works here, who may do what, and its own records.
  ['firm', 'company, posts, rights, settings, members; parties and goods; their acts'],
  // The paper: one folder a form, all drawn from one Deal; and the papers others send us.
  ['forms', 'the deal in sections; form; quotation, proforma invoice; incoming purchase orders'],
  // The journey of one order.
  ['orderfile', 'order file, stages, gates, signatures, acts, what is stale, what is to do'],
  // What the outside may say to the house, as data: server, web client and OpenAPI document are made from it.
  ['contract', 'the map of acts and questions with the shapes of their input and output'],
  // Whole orders told in acts, as data: test, demo firm and lesson are made of the same ones (docs/decisions/0018).
  [
    'stories',
    'stories of the trade with their chapters, the people and goods they are told with, what must come of them',
  ],
  // Plumbing starts here.
  ['store', 'PostgreSQL: embedded or yours; migrations, fences, journal, state, projections, attachments, backup'],
  ['office', 'perform and ask: authorise, load, decide, save'],
  ['server', 'HTTP, sessions, pages as PDF, spreadsheets, uploads'],
  // The windows: they look in from outside and see the pure floors only.
  ['web', 'React screens'],
  ['cli', 'the command gendan: JSON in, JSON out; starts the program'],
]

/** Folders whose children do not know each other: a form never imports a form, a gate a gate, an act an act. */
export const neighbours = [
  'forms/src/kinds',
  'forms/src/incoming',
  'orderfile/src/gates',
  'orderfile/src/acts',
  'firm/src/acts',
]

/** The only rooms that may open a socket, a file or a database. */
export const plumbed = ['store', 'office', 'server']

/** Rooms that look in from outside: pure floors yes, plumbing no. */
export const windows = ['web', 'cli']

/** What a pure room may take from npm, and why (docs/decisions/0003): nothing here reads a clock, a file or chance. */
export const allowed = {
  'decimal.js': 'exact decimal arithmetic with 34 significant digits',
  zod: 'shapes: what an act reads, checked once at the door, typed inside',
  '@noble/hashes': 'SHA-256 for the fingerprint of what was signed; the browser and the server must agree on it',
  saxes: 'a strict XML parser that knows no external entities',
  unpdf: 'the text of a PDF, from its bytes alone; loaded where a PDF comes in (docs/decisions/0056)',
}
