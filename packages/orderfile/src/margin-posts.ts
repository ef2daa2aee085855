import type { Post } from '@gendan/firm/posts'
import type { Band } from '@gendan/forms/cost/reckon'

/** Who decides over a margin, by its band (seed 003, part 3, item 4). A post above may always. */
export const decidesOver: Readonly<Record<Band, readonly Post[]>> = {
  'in-range': ['salesman', 'supervisor', 'manager', 'general-manager'],
  'below-rate': ['supervisor', 'manager', 'general-manager'],
  'below-floor': ['general-manager'],
}
