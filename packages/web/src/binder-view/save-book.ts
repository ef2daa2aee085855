/** Saves what was bound under a name. */
export function saveBook(book: Blob, name: string): void {
  const url = URL.createObjectURL(book)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  // Some browsers save only what stands on the page.
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
