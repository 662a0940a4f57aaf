'use client'
import { useEffect } from 'react'

const movesByItself = new Set(['due', 'sending', 'accepted'])
const often = 4_000
const seldom = 30_000

/**
 * Reads deliveries again while any is on its way: closely while the worker moves one, now and then while one only waits for
 * the other language, not at all once all of them have arrived or need a person.
 */
export function useWhileOnItsWay(states: readonly string[], reload: () => Promise<void>): void {
  const moves = states.some((state) => movesByItself.has(state))
  const pace = moves ? often : states.includes('held') ? seldom : null
  useEffect(() => {
    if (pace === null) return
    const timer = setInterval(() => void reload(), pace)
    return () => clearInterval(timer)
  }, [pace, reload])
}
