import { useRouter } from '@tanstack/react-router'
import { useWorld, worldPath } from '../app/world.ts'
import { useAddress } from '../parts/address.ts'

/** Goes to a path of this world that is known as text: "/orders/F/terms?of=contract". */
export function useGo(): (path: string) => void {
  const router = useRouter()
  const { id } = useWorld()
  const address = useAddress()
  return (path) => {
    const { search, ...place } = address(worldPath(id, path))
    void router.navigate({ ...place, search: search as never })
  }
}
