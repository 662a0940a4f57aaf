'use client'
import { useConfig } from '@payloadcms/ui'

import type { CanonicalContent } from '../rules/canonicalContent'
import { isLexical } from '../rules/lexicalText'
import { LexicalText } from './LexicalText'
import { useFieldWords, type FieldWords } from './useFieldWords'
import './wording.css'

type Picture = { sha256: string; mimeType?: string; filename?: string; alt?: string; caption?: string; credit?: string }

/** An approved wording as people read it: every field it holds under its label, the text as text, pictures as pictures. */
export function WordingView({ content: { collection, fields, language } }: { content: CanonicalContent }) {
  const words = useFieldWords(collection)
  return (
    <dl className="cn-wording" lang={language}>
      {inReadingOrder(fields).map(([name, value]) => (
        <div key={name}>
          <dt>{words.labelOf(name)}</dt>
          <dd className={name === 'title' ? 'cn-wording__title' : undefined}>
            <Value name={name} value={value} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const reading = ['title', 'subtitle', 'summary', 'leadMedia', 'body', 'gallery']

/** RFC 8785 sorts by name; people read title, summary, text, and then the rest. */
function inReadingOrder(fields: Record<string, unknown>): [string, unknown][] {
  const place = (name: string) => (reading.includes(name) ? reading.indexOf(name) : reading.length)
  return Object.entries(fields).sort(([one], [other]) => place(one) - place(other))
}

function Value({ name, value, words }: { name: string; value: unknown; words: FieldWords }) {
  const pictures = picturesIn(value)
  if (isLexical(value)) return <LexicalText value={value} />
  if (pictures.length > 0) return pictures.map((picture) => <FrozenFile file={picture} key={picture.sha256} />)
  return <>{words.say(name, value)}</>
}

function FrozenFile({ file }: { file: Picture }) {
  const { config } = useConfig()
  const address = `${config.routes.api}/published/media/${file.sha256}`
  const under = [file.caption, file.credit].filter(Boolean).join(' · ') || file.filename
  if (!file.mimeType?.startsWith('image/')) {
    return (
      <a href={address} rel="noreferrer" target="_blank">
        {file.filename ?? file.sha256}
      </a>
    )
  }
  return (
    <figure className="cn-figure">
      <img alt={file.alt ?? ''} loading="lazy" src={address} />
      <figcaption>{under}</figcaption>
    </figure>
  )
}

function picturesIn(value: unknown): Picture[] {
  if (Array.isArray(value)) return value.flatMap(picturesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('sha256' in value) return [value as Picture]
  return 'media' in value ? picturesIn(value.media) : []
}
