import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { asHash, fromHash, type Question } from './question.ts'

/** The address is written at once, then no oftener than this: browsers refuse a page that writes it at every key. */
const PAUSE_MS = 150

export interface Asking {
  readonly question: Question
  /** The question as it was loaded: by an address, an example, the way back. */
  readonly loaded: Question
  /** Rises whenever another question was put in the place of this one. */
  readonly round: number
  /** One typed. The address follows; no step back is made of it. */
  readonly type: (question: Question) => void
  /** Another question altogether: what stood here before is one step back. */
  readonly load: (question: Question) => void
}

/** The question lives in the address, so that a reload, a link and the way back lose nothing that was typed. */
export function useQuestion(): Asking {
  const hash = useLocation({ select: (location) => location.hash })
  const write = useWriting()
  const [state, setState] = useState(() => loadedFrom(hash, 0))
  if (hash !== state.hash) setState(arrived(state, hash))
  return useMemo(
    () => ({
      ...state,
      type(question) {
        setState((before) => sent(before, question))
        write(question, true)
      },
      load(question) {
        setState((before) => ({ ...sent(before, question), loaded: question, round: before.round + 1 }))
        write(question, false)
      },
    }),
    [state, write],
  )
}

interface State {
  /** The address as it stood when it was last looked at. */
  readonly hash: string
  readonly question: Question
  /** Questions on their way into the address. One that arrives late must not take the place of what was typed since. */
  readonly onTheWay: readonly string[]
  readonly loaded: Question
  readonly round: number
}

function loadedFrom(hash: string, round: number): State {
  const question = fromHash(hash)
  return { hash, question, onTheWay: [], loaded: question, round }
}

function sent(state: State, question: Question): State {
  return { ...state, question, onTheWay: [...state.onTheWay, asHash(question)] }
}

/** The address changed: by our own hand, or to another question. */
function arrived(state: State, hash: string): State {
  const at = state.onTheWay.lastIndexOf(hash)
  if (at < 0) return loadedFrom(hash, state.round + 1)
  return { ...state, hash, onTheWay: state.onTheWay.slice(at + 1) }
}

/** Writes a question into the address: the first of a row at once, the last of it always. */
function useWriting() {
  const navigate = useNavigate()
  const last = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useMemo(() => {
    const write = (question: Question, replace: boolean) => {
      last.current = Date.now()
      void navigate({
        to: '.',
        search: true,
        hash: asHash(question),
        replace,
        resetScroll: false,
        hashScrollIntoView: false,
      })
    }
    return (question: Question, replace: boolean) => {
      clearTimeout(timer.current)
      const rest = last.current + PAUSE_MS - Date.now()
      if (rest <= 0 || !replace) write(question, replace)
      else timer.current = setTimeout(write, rest, question, replace)
    }
  }, [navigate])
}
