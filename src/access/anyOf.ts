import type { Access, AccessResult, Where } from 'payload'

/**
 * Opens a door to whoever one of the rules lets in: `anyOf(readOwnUnit(), readsWhatWaits)`. Rows are those that at least
 * one rule allows.
 */
export function anyOf(...rules: Access[]): Access {
  return async (args): Promise<AccessResult> => {
    const wheres: Where[] = []
    for (const rule of rules) {
      const result = await rule(args)
      if (result === true) return true
      if (result !== false) wheres.push(result)
    }
    if (wheres.length === 0) return false
    return wheres.length === 1 ? wheres[0]! : { or: wheres }
  }
}
