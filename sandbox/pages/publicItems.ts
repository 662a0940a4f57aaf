import type { Language } from '../ingest/checkConsistency'
import type { HeldItem } from '../portalStore'

/** One line of the public page; for a withdrawn item a notice stands in place of the article. */
export type PublicItem = {
  item: HeldItem
  withdrawn: boolean
  /** The same thing in the other languages that are shown. */
  others: HeldItem[]
}

export type PublicView = {
  /** In the asked language, newest arrival first. */
  items: PublicItem[]
  /** Items that are held but not shown: a language that this portal requires is missing. */
  waiting: number
  /** Items that are shown in the other language only. */
  elsewhere: number
}

export const isWithdrawn = (item: HeldItem): boolean => item.ninjs.pubStatus === 'canceled'

/** What a reader of `language` finds: an article stands there once the portal holds every language that it requires. */
export function publicView(held: HeldItem[], requiredLanguages: Language[], language: Language): PublicView {
  const view: PublicView = { items: [], waiting: 0, elsewhere: 0 }
  for (const group of groups(held)) {
    const live = group.filter((item) => !isWithdrawn(item))
    const complete = requiredLanguages.every((required) => live.some((item) => item.language === required))
    const here = group.find((item) => item.language === language)
    if (here && (complete || isWithdrawn(here))) view.items.push(publicItem(here, complete ? live : []))
    else if (live.length > 0 && complete) view.elsewhere += 1
    else if (live.length > 0) view.waiting += 1
  }
  view.items.sort((one, other) => other.item.receivedAt.localeCompare(one.item.receivedAt))
  return view
}

const publicItem = (item: HeldItem, live: HeldItem[]): PublicItem => ({
  item,
  withdrawn: isWithdrawn(item),
  others: live.filter((each) => each.language !== item.language),
})

function groups(held: HeldItem[]): HeldItem[][] {
  const byGroup = new Map<string, HeldItem[]>()
  for (const item of held) byGroup.set(item.group, [...(byGroup.get(item.group) ?? []), item])
  return [...byGroup.values()]
}
