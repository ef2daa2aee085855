import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { asHash, fromHash, type Question } from './question.ts'

/** How long one pauses before what was typed is written into the address. */
const PAUSE_MS = 300

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
  const navigate = useNavigate()
  const [state, setState] = useState(() => loadedFrom(hash, 0))
  if (hash !== state.hash) {
    const own = asHash(state.question) === hash
    setState(own ? { ...state, hash } : loadedFrom(hash, state.round + 1))
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useMemo(() => {
    const write = (question: Question, replace: boolean) => {
      clearTimeout(timer.current)
      void navigate({
        to: '.',
        search: true,
        hash: asHash(question),
        replace,
        resetScroll: false,
        hashScrollIntoView: false,
      })
    }
    return {
      ...state,
      type(question) {
        setState((before) => ({ ...before, question }))
        clearTimeout(timer.current)
        timer.current = setTimeout(() => write(question, true), PAUSE_MS)
      },
      load(question) {
        setState((before) => ({ ...before, question, loaded: question, round: before.round + 1 }))
        write(question, false)
      },
    }
  }, [state, navigate])
}

function loadedFrom(hash: string, round: number) {
  const question = fromHash(hash)
  return { hash, question, loaded: question, round }
}
