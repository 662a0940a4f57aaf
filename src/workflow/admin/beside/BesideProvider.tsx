'use client'
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

import type { Language } from '../../../i18n/languages'

/** One document as it stands in the other language. */
export type OtherWording = {
  collection: string
  id: string
  language: Language
  document: Record<string, unknown>
}

type Beside = {
  /** Whether the person wants to see the other language at each field. */
  shown: boolean
  wording: OtherWording | null
  setWording: (wording: OtherWording | null) => void
  toggle: () => void
}

const BesideContext = createContext<Beside>({
  setWording: () => undefined,
  shown: false,
  toggle: () => undefined,
  wording: null,
})

const kept = 'cau-noi:beside'

/** Holds the other language's wording for the fields of the form, which have no parent of ours but this one. */
export function BesideProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(() => typeof window !== 'undefined' && localStorage.getItem(kept) === 'yes')
  const [wording, setWording] = useState<OtherWording | null>(null)
  const beside = useMemo(() => {
    const toggle = () => {
      localStorage.setItem(kept, shown ? 'no' : 'yes')
      setShown(!shown)
    }
    return { setWording, shown, toggle, wording }
  }, [shown, wording])
  return <BesideContext.Provider value={beside}>{children}</BesideContext.Provider>
}

export const useBeside = (): Beside => useContext(BesideContext)
