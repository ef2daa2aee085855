import type { Lang, Words } from './words.ts'

/** In which tongue a page is printed. With `both`, one tongue leads and the other stands under it. */
export type Tongue = Lang | 'both'

/** What stands on a page: the same in every tongue (a name, a figure), or words in both. */
export type Text = string | Words

/** One printed fact. `at` is its path in the filled form: where a finding lights up and where a click leads. */
export interface Cell {
  readonly text: Text
  readonly at?: string
  /** Said in the leading tongue only, also where both are printed: a figure with its unit, a date. */
  readonly once?: true
  /** Other lines under it, smaller: a specification, a customer's article number. */
  readonly note?: Text | readonly Text[]
}

/** The notes of a cell, one after the other. */
export function notesOf({ note = [] }: Cell): readonly Text[] {
  return Array.isArray(note) ? note : [note as Text]
}

/** An image (the firm's mark, chop or signature, a photograph), by the content address of its attachment. */
export type ImageRef = string

export interface Letterhead {
  readonly name: Words
  readonly lines: readonly string[]
  readonly mark?: ImageRef
}

export interface Column {
  readonly head: Words
  /** Under the head in both tongues: a currency, a unit. */
  readonly unit?: string
  readonly align: 'left' | 'right'
  /** Share of the width: a number of millimetres, or 'rest'. */
  readonly width: number | 'rest'
}

export type Block =
  /** Label over lines: a party, shipping marks, bank details. */
  | { readonly block: 'lines'; readonly label: Words; readonly lines: readonly Cell[]; readonly strong?: boolean }
  /** Label beside a value, right-aligned: number, date. */
  | { readonly block: 'pairs'; readonly rows: readonly (readonly [Words, Cell])[] }
  /** Blocks side by side; `shares` are parts of the width. */
  | { readonly block: 'columns'; readonly shares: readonly number[]; readonly columns: readonly (readonly Block[])[] }
  | {
      readonly block: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
      readonly totals: readonly (readonly Cell[])[]
      /** The sums up to and with each row, one a column, '' where a column has none: carried forward where a page ends there. */
      readonly carried?: readonly (readonly string[])[]
    }
  /** Clauses: a label column, a hairline between. */
  | { readonly block: 'clauses'; readonly rows: readonly (readonly [Words, readonly Cell[]])[] }
  | { readonly block: 'text'; readonly cell: Cell }
  /** Photographs, three in a row, each with what it shows; as labels two in a row, small, with the words beside, to be cut out. */
  | {
      readonly block: 'pictures'
      readonly pictures: readonly { readonly image: ImageRef; readonly note: Text }[]
      readonly labels?: true
    }
  /** Two columns with room for chop and hand. */
  | { readonly block: 'signatures'; readonly signers: readonly Signer[] }

export interface Signer {
  readonly label: Words
  readonly name: Cell
  readonly note?: Text
  readonly chop?: ImageRef
  readonly signature?: ImageRef
}

/** A printed page as data. The press sets it as PDF, the window shows it, Excel holds it; none of them knows the form. */
export interface Sheet {
  readonly title: Words
  readonly tongue: Tongue
  /** The tongue that leads where both are printed. */
  readonly lead: Lang
  /** A4 where nothing is said. */
  readonly paper?: 'a4' | 'letter'
  readonly letterhead: Letterhead
  readonly blocks: readonly Block[]
  /** Left foot of every page: number, version, state. */
  readonly foot: Text
  /** Printed across every page: a draft, a practice paper. */
  readonly watermark?: Words
}
