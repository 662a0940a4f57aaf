import { lexicalParagraphs } from '../../seed/lexicalParagraphs'

export type ArticleIds = { unit: string; topic: string; picture: string }

/** An article that lacks nothing but what it is called. */
export const articleAbout = ({ picture, topic, unit }: ArticleIds) => ({
  kind: 'news',
  summary: 'Đoàn nghệ thuật đến từ Nam Lào giao lưu với nghệ nhân cồng chiêng Pleiku.',
  body: lexicalParagraphs(['Tối 20/11, quảng trường đông kín người xem.', 'Khèn và cồng chiêng cùng hòa nhịp.']),
  byline: 'Hà Nguyên',
  eventDate: '2026-11-20T05:00:00.000Z',
  sensitivity: 'ordinary',
  unit,
  topics: [topic],
  leadMedia: picture,
})

/** Its text in English. */
export const englishWording = {
  summary: 'A troupe from southern Laos met gong artisans of Pleiku.',
  body: lexicalParagraphs(['On 20 November the square was full.', 'Khene and gongs played together.']),
}
