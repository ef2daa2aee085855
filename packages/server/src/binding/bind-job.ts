/** What the server asks, one at a time. */
export type BindJob =
  | { readonly do: 'add'; readonly bytes: Uint8Array; readonly mime: string }
  | { readonly do: 'finish'; readonly cover: Uint8Array; readonly finish: Finish }

/** The last strokes: a stamp for every page, and the bookmarks. */
export interface Finish {
  readonly title: string
  readonly stamp: string
  /** The instant that the book names as its own, ISO 8601. */
  readonly at: string
  readonly chapters: readonly { readonly title: string; readonly papers: readonly Bookmark[] }[]
}

export interface Bookmark {
  readonly title: string
  /** Page of the body, 0 for the first behind the cover. */
  readonly page: number
}

/** Why a file is not bound. */
export type BindFault = 'encrypted' | 'broken' | 'pages' | 'dots' | 'empty'

export type BindAnswer =
  | { readonly pages: number }
  | { readonly fault: BindFault }
  | { readonly chunk: Uint8Array; readonly last: boolean }
