/** Nothing typed is lost: a comment outlives a refusal, a closed dialog and a reload of the page, until it was sent. */
export const keptText = {
  read: (name: string): string => sessionStorage.getItem(`cau-noi:${name}`) ?? '',
  keep: (name: string, text: string): void => {
    if (text === '') sessionStorage.removeItem(`cau-noi:${name}`)
    else sessionStorage.setItem(`cau-noi:${name}`, text)
  },
}

const reasonsName = 'cau-noi:reasons'
const longest = 5

/** The reasons this person gave last in this browser, the newest first. */
export const lastReasons = {
  read: (): string[] => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(reasonsName) ?? '[]')
      return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string').slice(0, longest) : []
    } catch {
      return [] // Something else wrote there: nothing to offer.
    }
  },
  add: (reason: string): void => {
    const others = lastReasons.read().filter((each) => each !== reason)
    localStorage.setItem(reasonsName, JSON.stringify([reason, ...others].slice(0, longest)))
  },
}
