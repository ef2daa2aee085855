type GalleryWorld = 'real' | 'practice' | 'exam'

/** The parts of an address that a screen knows, as text; everything else is dropped. */
export function only<Name extends string>(
  search: Record<string, unknown>,
  names: readonly Name[],
): { [K in Name]?: string } {
  return Object.fromEntries(
    names.flatMap((name) => (search[name] === undefined ? [] : [[name, String(search[name])]])),
  ) as { [K in Name]?: string }
}

/** Filters, sort and selection of a list live in its address; each screen reads what it knows. */
export function asText(search: Record<string, unknown>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]))
}

/** The world that the gallery of marks shows. */
export function galleryWorld(search: Record<string, unknown>): { world: GalleryWorld } {
  const asked = search['world']
  return { world: asked === 'practice' || asked === 'exam' ? asked : 'real' }
}
