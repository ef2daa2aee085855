type Child = Node | string | undefined | false

/** An element with its properties and children. Text goes in as text: nothing that came from outside is read as markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Partial<Omit<HTMLElementTagNameMap[Tag], 'style'>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  Object.assign(made, props)
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return made
}
