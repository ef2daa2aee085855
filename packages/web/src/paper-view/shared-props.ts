import type { Finding } from '@gendan/kernel/rule'
import type { PaperNow } from './use-paper.ts'
import type { useSelection } from './use-selection.ts'

/** The page fitted to its column, or at its true size. */
export type Zoom = 'fit' | 'full'

/** What the desk's form of the paper view and the phone's share. */
export interface SharedProps {
  readonly paper: PaperNow
  readonly selection: ReturnType<typeof useSelection>['selection']
  readonly choose: (finding: Finding) => void
  readonly openSpot: (at: string) => void
  readonly compared: boolean
  readonly zoom: Zoom
}
