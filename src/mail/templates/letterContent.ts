import { fillText } from '../../i18n/fillText'
import type { Language } from '../../i18n/languages'
import { letterTexts, type LetterText } from '../../i18n/letterTexts'
import type { MessageKind } from '../rules/messageStates'
import type { Named, NewsStep, ReviewNews } from '../rules/reviewNews'

/** What one mail says, before it is laid out as plain text or HTML. */
export type LetterContent = {
  language: Language
  subject: string
  /** What is asked of whom, in one sentence: the first thing a mail program shows. */
  ask: string
  /** Short sentences, one a line. */
  facts: string[]
  /** The last comment, with who said it; null for none. */
  quote: { intro: string; text: string } | null
  /** What changed, in one sentence; '' where it is not known or does not matter. */
  changed: string
  button: string
  link: string
  footer: string
}

export type LetterAbout = {
  kind: MessageKind
  news: ReviewNews
  recipient: { name: string; language: Language }
  /** Where people reach the server, without a slash at the end. */
  serverURL: string
}

/** Longer titles are cut in subjects, which mail programs cut anyway. */
const longestTitle = 120

/** Puts a piece of news into the words of one person's language. Pure. */
export function letterContent({ kind, news, recipient, serverURL }: LetterAbout): LetterContent {
  const { language, name } = recipient
  const words = letterTexts[language]
  const title = oneLine(news.title) || words.untitled
  const about = { name, title, languages: languagesText(news, words) }
  const step = kind === 'yourTurn' ? news.waiting : news.step
  const texts = textsOf(kind, step)
  return {
    language,
    subject: fillText(words[texts.subject], { title: shortened(title) }),
    ask: fillText(words[texts.ask], about),
    facts: factsOf(kind, news, language),
    quote: quoteOf(kind, news, words),
    changed: kind === 'yourTurn' ? changedText(news, language) : '',
    button: words[texts.button],
    link: linkTo(serverURL, news),
    footer: words.automatic,
  }
}

type Texts = { subject: LetterText; ask: LetterText; button: LetterText }

function textsOf(kind: MessageKind, step: NewsStep | null): Texts {
  const editing = step?.kind === 'edit'
  switch (kind) {
    case 'yourTurn':
      return editing
        ? { subject: 'needsEdit', ask: 'askEdit', button: 'openToEdit' }
        : { subject: 'needsApproval', ask: 'askApproval', button: 'openToApprove' }
    case 'changesRequested':
      return { subject: 'changesRequested', ask: 'askRevision', button: 'openToRevise' }
    case 'approved':
      return { subject: 'approved', ask: 'askNothing', button: 'openToSee' }
    case 'recalled':
      return { subject: 'recalled', ask: editing ? 'noEdit' : 'noApproval', button: 'open' }
  }
}

function factsOf(kind: MessageKind, news: ReviewNews, language: Language): string[] {
  const words = letterTexts[language]
  const person = named(news.actor)
  const step = news.step?.label[language] ?? ''
  switch (kind) {
    case 'yourTurn': {
      const passedOn = news.kind === 'stepPassed' ? [fillText(words.passedOnBy, { person })] : []
      const label = news.waiting?.label[language] ?? ''
      const submitted = fillText(words.submittedBy, { person: named(news.submittedBy) })
      return [submitted, ...passedOn, fillText(words.step, { step: label })]
    }
    case 'changesRequested':
      return [fillText(words.returnedBy, { person, step })]
    case 'approved':
      return [fillText(words.approvedBy, { person }), ...editionFacts(news, language), ...whereTo(news, words)]
    case 'recalled':
      return [fillText(words.recalledBy, { person })]
  }
}

const editionFacts = ({ editions }: ReviewNews, language: Language): string[] =>
  editions.map(({ language: spoken, number }) =>
    fillText(letterTexts[language].editionIs, { number, language: letterTexts[language][spoken] }),
  )

type Words = (typeof letterTexts)[Language]

function whereTo({ destinations }: ReviewNews, words: Words): string[] {
  const names = (held: boolean) => [
    ...new Set(destinations.filter((each) => each.held === held).map(({ name }) => name)),
  ]
  const goes = names(false)
  const waits = names(true).filter((name) => !goes.includes(name))
  if (goes.length + waits.length === 0) return [words.goesNowhere]
  return [
    ...(goes.length > 0 ? [fillText(words.goesTo, { portals: goes.join(', ') })] : []),
    ...(waits.length > 0 ? [fillText(words.waitsFor, { portals: waits.join(', ') })] : []),
  ]
}

function quoteOf(kind: MessageKind, news: ReviewNews, words: Words): LetterContent['quote'] {
  const text = news.comment.trim()
  if (text === '') return null
  if (kind === 'changesRequested' || kind === 'recalled') return { intro: words.reason, text }
  const intro = news.kind === 'submitted' ? words.note : words.comment
  return { intro: fillText(intro, { person: named(news.actor) }), text }
}

function changedText({ changed }: ReviewNews, language: Language): string {
  const words = letterTexts[language]
  if (!changed) return words.firstEdition
  const fields = changed[language]
  return fields.length === 0 ? words.nothingChanged : fillText(words.changedFields, { fields: fields.join(', ') })
}

function languagesText({ languages }: ReviewNews, words: Words): string {
  return languages.length > 1 ? words.together : words[languages[0] ?? 'vi']
}

/** The document as it stands in the newsroom, in the language that is asked about. */
function linkTo(serverURL: string, { collection, document, languages }: ReviewNews): string {
  const path = [collection, document].map(encodeURIComponent).join('/')
  return `${serverURL}/admin/collections/${path}?locale=${languages[0] ?? 'vi'}`
}

const named = ({ name, unitName }: Named): string => (unitName ? `${name} (${unitName})` : name)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function shortened(title: string): string {
  const signs = [...title]
  return signs.length <= longestTitle
    ? title
    : `${signs
        .slice(0, longestTitle - 1)
        .join('')
        .trimEnd()}…`
}
