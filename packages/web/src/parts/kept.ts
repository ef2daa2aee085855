/** What this browser remembers for a person: how a table stands, which tongue. Nothing of the business is kept here. */
export function kept<T>(name: string, fits: (value: unknown) => value is T): T | undefined {
  const text = localStorage.getItem(`gendan.${name}`)
  if (text === null) return undefined
  const value = parsed(text)
  return fits(value) ? value : undefined
}

export function keep(name: string, value: unknown): void {
  localStorage.setItem(`gendan.${name}`, JSON.stringify(value))
}

export function forget(name: string): void {
  localStorage.removeItem(`gendan.${name}`)
}

/** Someone may have edited the store by hand: what cannot be read is as good as not kept. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
