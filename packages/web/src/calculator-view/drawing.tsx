import { type ComponentType, lazy, Suspense } from 'react'
import type { DrawingProps } from './drawing-props.ts'

/** Calculations whose answer is better seen than read, each with its drawing; loaded with the first answer. */
const drawings: Readonly<Record<string, ComponentType<DrawingProps>>> = {
  'container-loading': lazy(async () => ({ default: (await import('./container-drawing.tsx')).ContainerDrawing })),
  'oc-curve': lazy(async () => ({ default: (await import('./oc-drawing.tsx')).OcDrawing })),
}

/** The drawing of an answer; nothing where its calculation has none. */
export function Drawing({ name, ...props }: DrawingProps & { readonly name: string }) {
  const One = Object.hasOwn(drawings, name) ? drawings[name] : undefined
  if (!One) return null
  return (
    <Suspense fallback={null}>
      <One {...props} />
    </Suspense>
  )
}
