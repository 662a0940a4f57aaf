'use client'
import { useConfig } from '@payloadcms/ui'

import { useLanguage } from '../../admin/useLanguage'
import { reviewTexts } from '../../i18n/reviewTexts'
import { isLexical } from '../rules/lexicalText'
import { LexicalText } from './LexicalText'
import type { FieldWords } from './useFieldWords'
import './wording.css'

export type ShownFile = {
  sha256: string
  mimeType?: string
  filename?: string
  alt?: string
  caption?: string
  credit?: string
}

type Props = {
  /** Dot path of the value in the wording. */
  path: string
  value: unknown
  words: FieldWords
  /** Files come from the frozen ones of an edition, or from the newsroom's own. */
  frozen: boolean
}

/** Any value of a wording as people read it: text as text, pictures as pictures, the rows of a list one under another. */
export function WordingValue({ frozen, path, value, words }: Props) {
  if (isLexical(value)) return <LexicalText value={value} />
  const files = filesOnly(value)
  if (files) return files.map((file) => <FileView file={file} frozen={frozen} key={file.sha256} />)
  if (Array.isArray(value) && value.length > 0 && value.every(isOwnData)) {
    return (
      <ol className="cn-wording__rows">
        {value.map((row, index) => (
          <li key={index}>
            <Members frozen={frozen} path={`${path}.${index}`} value={row} words={words} />
          </li>
        ))}
      </ol>
    )
  }
  if (isOwnData(value)) return <Members frozen={frozen} path={path} value={value} words={words} />
  return <span className="cn-wording__text">{words.say(path, value)}</span>
}

type MembersProps = Props & { value: Record<string, unknown> }

/** The fields of a row or a group under their labels, in the order of the form. */
function Members({ frozen, path, value, words }: MembersProps) {
  const members = Object.entries(value).sort(
    ([one], [other]) => words.placeOf(`${path}.${one}`) - words.placeOf(`${path}.${other}`),
  )
  return (
    <dl className="cn-wording__members">
      {members.map(([name, member]) => (
        <div key={name}>
          <dt>{words.labelOf(`${path}.${name}`).split(': ').at(-1)}</dt>
          <dd>
            <WordingValue frozen={frozen} path={`${path}.${name}`} value={member} words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function FileView({ file, frozen }: { file: ShownFile; frozen: boolean }) {
  const { config } = useConfig()
  const words = reviewTexts[useLanguage()]
  const { alt, caption, credit, filename, mimeType, sha256 } = file
  const route = frozen ? `published/media/${sha256}` : `media/file/${encodeURIComponent(filename ?? '')}`
  const address = `${config.routes.api}/${route}`
  const under = [caption, credit].filter(Boolean).join(' · ') || filename
  if (mimeType !== undefined && !mimeType.startsWith('image/')) {
    return (
      <p>
        <a href={address} rel="noreferrer" target="_blank">
          {filename ?? words.file}
        </a>
        {caption ? ` · ${caption}` : ''}
      </p>
    )
  }
  return (
    <figure className="cn-figure">
      <img alt={alt ?? filename ?? ''} loading="lazy" src={address} />
      <figcaption>{under}</figcaption>
    </figure>
  )
}

/** A row or a group of the document's own; what has an id is another record, and is called by its name. */
const isOwnData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('id' in value) && !isLexical(value)

/** A file, a list of files, or a list whose rows hold nothing else; `null` for anything that has words of its own. */
function filesOnly(value: unknown): ShownFile[] | null {
  if (Array.isArray(value)) {
    const files = value.map(filesOnly)
    return files.length > 0 && files.every((each) => each !== null) ? files.flat() : null
  }
  if (typeof value !== 'object' || value === null) return null
  if ('sha256' in value) return [value as ShownFile]
  const members: unknown[] = Object.values(value)
  return members.length === 1 ? filesOnly(members[0]) : null
}
