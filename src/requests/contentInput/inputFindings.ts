import type { Language } from '../../i18n/languages'

/** What a value should have been; the text is what the form shows at the field. */
export const expectations = {
  boolean: { vi: 'Phải là đúng hoặc sai.', en: 'Must be true or false.' },
  choice: { vi: 'Phải là một lựa chọn dạng chữ.', en: 'Must be a choice, as text.' },
  date: { vi: 'Phải là ngày giờ theo ISO 8601.', en: 'Must be a date in ISO 8601.' },
  list: { vi: 'Phải là một danh sách.', en: 'Must be a list.' },
  number: { vi: 'Phải là một số.', en: 'Must be a number.' },
  object: { vi: 'Phải là một nhóm giá trị.', en: 'Must be an object.' },
  point: { vi: 'Phải là [kinh độ, vĩ độ].', en: 'Must be [longitude, latitude].' },
  record: { vi: 'Mục được chọn không tồn tại.', en: 'What was chosen does not exist.' },
  reference: { vi: 'Phải là mã của một mục.', en: 'Must be the id of a record.' },
  richText: { vi: 'Nội dung soạn thảo không đúng cấu trúc.', en: 'The rich text is not well formed.' },
  shortText: { vi: 'Quá dài.', en: 'Too long.' },
  text: { vi: 'Phải là chữ.', en: 'Must be text.' },
  link: { vi: 'Liên kết phải là http, https, mailto hoặc tel.', en: 'A link must be http, https, mailto or tel.' },
} as const satisfies Record<string, Record<Language, string>>

export type Expectation = keyof typeof expectations

/** A relation named somewhere in the input. */
export type NamedRelation = { path: string; collection: string; id: string }

/** What one walk over the input found: nothing is thrown before everything has been seen. */
export class InputFindings {
  readonly problems: { path: string; expected: Expectation }[] = []
  readonly relations: NamedRelation[] = []

  problem(path: string, expected: Expectation): void {
    this.problems.push({ path, expected })
  }
}
