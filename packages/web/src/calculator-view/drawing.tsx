import { type ComponentType, lazy, Suspense } from 'react'
import type { DrawingProps } from './drawing-props.ts'

interface Drawn {
  readonly Drawing: ComponentType<DrawingProps>
  /** Parts of the result that it shows better than a table would. */
  readonly shows: readonly string[]
}

/** Calculations whose answer is better seen than read, each with its drawing; loaded with the first answer. */
const drawings: Readonly<Record<string, Drawn>> = {
  'container-loading': {
    Drawing: lazy(async () => ({ default: (await import('./container-drawing.tsx')).ContainerDrawing })),
    shows: ['mixedBlocks'],
  },
  'mixed-loading': {
    Drawing: lazy(async () => ({ default: (await import('./container-drawing.tsx')).MixedDrawing })),
    shows: [],
  },
  'pallet-loading': {
    Drawing: lazy(async () => ({ default: (await import('./container-drawing.tsx')).PalletDrawing })),
    shows: ['layerBlocks', 'floorBlocks'],
  },
  'oc-curve': { Drawing: lazy(async () => ({ default: (await import('./oc-drawing.tsx')).OcDrawing })), shows: [] },
}

/** The drawing of an answer; nothing where its calculation has none. */
export function Drawing({ name, ...props }: DrawingProps & { readonly name: string }) {
  const one = drawnBy(name)
  if (!one) return null
  return (
    <Suspense fallback={null}>
      <one.Drawing {...props} />
    </Suspense>
  )
}

/** Parts of a result that a drawing shows. */
export function shownBy(name: string): readonly string[] {
  return drawnBy(name)?.shows ?? []
}

function drawnBy(name: string): Drawn | undefined {
  return Object.hasOwn(drawings, name) ? drawings[name] : undefined
}
