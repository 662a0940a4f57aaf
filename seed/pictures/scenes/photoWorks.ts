import { paper, sheet } from './canvas'
import { views } from './photoPoster'

const size = { width: 1200, height: 800 }

const enlarged = (view: keyof typeof views): string =>
  sheet(
    size,
    '',
    paper('#fffdf7', size),
    `<svg x="0" y="0" width="1200" height="800" viewBox="0 0 300 200">${views[view]}</svg>`,
  )

/** Works of the photo exhibition: rice terraces in two greens and gold; a sail going home. */
export const terracesWork = (): string => enlarged('terraces')
export const sailWork = (): string => enlarged('sea')
