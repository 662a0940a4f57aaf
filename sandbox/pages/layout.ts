import type { Language } from '../ingest/checkConsistency'
import type { PlannedFault } from '../faultPlan'
import { escapeHtml } from './escapeHtml'
import { faultPanel } from './faultPanel'
import { personalityOf } from './personalities'
import { texts } from './texts'

/** What every page of a portal needs. */
export type PageContext = {
  name: string
  slug: string
  language: Language
  stats: { items: number; rejected: number; duplicatesIgnored: number }
  waiting: number
  faults: PlannedFault[]
}

type Page = {
  title: string
  main: string
  /** Address of this page in a language. */ address: (language: Language) => string
}

/** A whole HTML page around `main`. `title` is plain text; `main` is HTML that is already safe. */
export function layout(context: PageContext, { title, main, address }: Page): string {
  const { language, slug } = context
  const words = texts[language]
  const name = portalName(context)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title === name ? name : `${title} · ${name}`)}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top">
<div class="wide">
<a class="brand" href="${frontAddress(language)}"><strong>${escapeHtml(name)}</strong><span>${escapeHtml(personalityOf(slug).tagline[language])}</span></a>
<nav class="languages" aria-label="${words.languages}">${(['vi', 'en'] as const).map((each) => languageLink(each, language, address(each))).join('')}</nav>
</div>
</header>
<main id="main" class="wide" tabindex="-1">
${main}
</main>
<footer class="wide foot">${escapeHtml(name)}. ${words.sandboxHint}</footer>
${faultPanel(context)}
</body>
</html>
`
}

export const frontAddress = (language: Language): string => (language === 'vi' ? '/' : `/${language}`)

export const itemAddress = (group: string, language: Language): string => `/${language}/${encodeURIComponent(group)}`

export function portalName({ name, slug, language }: Pick<PageContext, 'name' | 'slug' | 'language'>): string {
  return language === 'en' ? (personalityOf(slug).englishName ?? name) : name
}

function languageLink(each: Language, current: Language, address: string): string {
  const here = each === current ? ' aria-current="true"' : ''
  return `<a href="${address}" hreflang="${each}" lang="${each}"${here}>${texts[each].languageName}</a>`
}
