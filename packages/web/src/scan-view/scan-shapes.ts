/** Where something stands on a page, as shares of its width and height: 0 is left or above, 1 right or below. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A word as it was recognised. */
export interface ScanWord {
  readonly said: string
  /** How sure the reading is, 0 to 100. */
  readonly sure: number
  readonly box: Box
}

/** A page as it was recognised: its lines from above, its words from the left. */
export interface ScanPage {
  /** Its width in pixels, of which boxes are shares. */
  readonly width: number
  readonly lines: readonly (readonly ScanWord[])[]
}

/** A word in the text that was made of the pages. */
export interface PlacedWord {
  readonly from: number
  readonly to: number
  readonly sure: number
  /** From 1 on. */
  readonly page: number
  readonly box: Box
}

/** What the reader of pictures is given: a picture, or pages of a PDF by their numbers from 1 on. */
export interface ScanSource {
  readonly file: Blob
  readonly name: string
  /** Left out for a picture. */
  readonly pages?: readonly number[]
}

/** Why a picture cannot be read. */
export type ScanFault = 'not-loaded' | 'no-picture' | 'too-many-dots' | 'damaged' | 'nothing-read'

/** What the reader says while it works. */
export type ScanTold =
  | { readonly told: 'progress'; readonly page: number; readonly share: number }
  | { readonly told: 'page'; readonly page: ScanPage; readonly picture: Blob }
  | { readonly told: 'done' }
  | { readonly told: 'fault'; readonly fault: ScanFault; readonly name: string; readonly why: string }
