import { useRouter } from '@tanstack/react-router'

/** An address of the program in the parts that the router takes. */
export interface Address {
  readonly to: string
  readonly search: Record<string, unknown>
  readonly hash: string
}

/** Takes "/orders/LW26-0147?tab=papers#gates" apart; the router itself would take the search for a part of the path. */
export function useAddress(): (text: string) => Address {
  const { parseSearch } = useRouter().options
  return (text) => {
    const url = new URL(text, window.location.origin)
    return { to: url.pathname, search: parseSearch?.(url.search) ?? {}, hash: url.hash.slice(1) }
  }
}
