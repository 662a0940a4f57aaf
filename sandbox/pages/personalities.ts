import type { Language } from '../ingest/checkConsistency'

/** How a portal looks and what it calls itself in English. */
export type Personality = {
  accent: string
  accentDark: string
  englishName?: string
  tagline: Record<Language, string>
}

const personalities: Record<string, Personality> = {
  gialai: {
    accent: '#a3231f',
    accentDark: '#7a1613',
    englishName: 'Gia Lai Province Portal',
    tagline: { vi: 'Tin tức ASEAN từ cao nguyên', en: 'ASEAN news from the highlands' },
  },
  asean: {
    accent: '#0b4f8a',
    accentDark: '#083a66',
    englishName: 'ASEAN Viet Nam Portal',
    tagline: { vi: 'Một tầm nhìn, một bản sắc, một cộng đồng', en: 'One vision, one identity, one community' },
  },
}

const plain: Personality = { accent: '#2d5d4b', accentDark: '#1f4235', tagline: { vi: 'Tin tức', en: 'News' } }

export const personalityOf = (slug: string): Personality => personalities[slug] ?? plain
