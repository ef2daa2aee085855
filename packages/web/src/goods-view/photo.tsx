import { addressOf } from '../client/client.ts'

/** An article's photograph; an empty frame where there is none, so that rows stay level. Beside its name it is silent. */
export function Photo({
  world,
  address,
  size,
}: {
  readonly world: string
  readonly address: string
  readonly size: number
}) {
  const box = { width: size, height: size }
  if (address === '') return <span className="photo photo-none" style={box} aria-hidden="true" />
  return <img className="photo" style={box} src={addressOf('attachment', { world, address })} alt="" loading="lazy" />
}
