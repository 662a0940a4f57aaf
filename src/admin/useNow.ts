'use client'
import { useEffect, useState } from 'react'

/** The moment of this rendering; renders again every half minute, so that "2 phút trước" does not stand still. */
export function useNow(): Date {
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 30_000)
    return () => clearInterval(timer)
  }, [])
  return new Date()
}
