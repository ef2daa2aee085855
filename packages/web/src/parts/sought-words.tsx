import { Fragment } from 'react'

interface SoughtProps {
  readonly text: string
  readonly search: string
}

/** A text with the words that were sought marked in it. */
export function SoughtWords({ text, search }: SoughtProps) {
  const words = search
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return text
  const parts = text.split(new RegExp(`(${words.join('|')})`, 'giu'))
  return parts.map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name than their place.
    i % 2 === 1 ? <mark key={i}>{part}</mark> : <Fragment key={i}>{part}</Fragment>,
  )
}
