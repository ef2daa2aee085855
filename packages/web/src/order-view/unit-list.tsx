import { units } from '@gendan/trade/unit'
import { useWords } from '../words/language.tsx'

/** What a box for a unit offers while one types; the box names it by its id. */
export function UnitList({ id }: { readonly id: string }) {
  const { say } = useWords()
  return (
    <datalist id={id}>
      {units.map(({ code, name }) => (
        <option key={code} value={code}>
          {say(name)}
        </option>
      ))}
    </datalist>
  )
}
