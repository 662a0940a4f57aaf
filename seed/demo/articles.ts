import brocadeAndGongs from './articles/tho-cam-cong-chieng.json'
import civilService from './articles/nen-cong-vu-xuc-tac.json'
import coffee from './articles/ca-phe.json'
import covid from './articles/asean-di-qua-dai-dich.json'
import identity from './articles/ban-sac-khong-phai-giong-nhau.json'
import laoTroupe from './articles/doan-nghe-thuat-lao.json'
import november from './articles/bien-ho-chu-dang-ya.json'
import promises from './articles/nhung-loi-hua-giu-hoa-binh.json'
import rcep from './articles/rcep-cho-doanh-nghiep-nho.json'
import rebuttal from './articles/asean-khong-quyet-thay.json'
import storm from './articles/khi-bao-di-qua-bien-gioi.json'
import themes from './articles/nam-chu-de-asean.json'
import triangle from './articles/duong-19-noi-ba-nuoc.json'
import week from './articles/tuan-le-asean.json'

/** The words of an article in one language; `body` is what `lexicalParagraphs` takes. */
export type ArticleWords = {
  title: string
  slug: string
  subtitle: string
  summary: string
  place: string
  body: string[]
}

export type DemoArticle = {
  key: string
  /** Key of the reporter in people.json. */
  writer: string
  kind: string
  byline: string
  source: string
  rights: string
  digitalSource: string
  sensitivity: string
  /** yyyy-MM-dd, in Viet Nam. */
  eventDate: string
  /** Clauses of the topics. */
  topics: string[]
  audiences: string[]
  /** File names in seed/pictures. */
  leadMedia: string
  gallery: string[]
  vi: ArticleWords
  en?: ArticleWords
}

/** What Báo Gia Lai has on its desk: all topics of the plan (P-1.1 to P-1.8); the first four are what tests begin with. */
export const articles: DemoArticle[] = [
  week,
  coffee,
  laoTroupe,
  brocadeAndGongs,
  promises,
  rcep,
  covid,
  civilService,
  themes,
  november,
  triangle,
  identity,
  storm,
  rebuttal,
]
