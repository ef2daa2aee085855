import type { Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { Picture } from './images.ts'
import type { Clean, Room, setCell, twice } from './said.ts'

/** What the parts of a setting share while one is made. */
export interface Desk {
  readonly sheet: Sheet
  /** `room` is the width of the cell's column in millimetres. */
  readonly cell: (cell: Cell, room: Room) => ReturnType<typeof setCell>
  readonly clean: Clean
  readonly words: (words: Words) => ReturnType<typeof twice>
  readonly picture: (ref: string | undefined, width: number, height: number) => Picture | null
}
