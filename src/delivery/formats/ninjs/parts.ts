import { vietnamTime } from '../vietnamTime'
import type { NinjsText } from './types'

/*
 * Members that are there only where they say something: ninjs has no empty texts and no empty lists.
 */

export const plain = (role: string, value: string): NinjsText => ({ role, contentType: 'text/plain', value })

export const optional = (role: string, value: string): NinjsText[] => (value ? [plain(role, value)] : [])

export const list = <Key extends string, Item>(key: Key, items: Item[]) =>
  (items.length > 0 ? { [key]: items } : {}) as { [key in Key]?: Item[] }

export const text = <Key extends string>(key: Key, value: string) =>
  (value ? { [key]: value } : {}) as { [key in Key]?: string }

/** A time of the wording as RFC 3339 at +07:00; left out where it is none. */
export const moment = <Key extends string>(key: Key, value: string) =>
  text(key, value && !Number.isNaN(Date.parse(value)) ? vietnamTime(new Date(value)) : '')
