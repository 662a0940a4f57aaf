import type { Language } from '../../../i18n/languages'
import type { PersonKey } from '../people'

/** Where a wording is left: waiting at the first or the last step, sent back by one of them, or approved. */
export type Ending = 'firstStep' | 'lastStep' | 'sentBackFirst' | 'sentBackLast' | 'approved'

/** Who writes, who looks first, who approves. */
export type Crew = { author: PersonKey; first: PersonKey; last: PersonKey }

/** What happens to one document. */
export type Play = {
  collection: 'articles' | 'exhibitions' | 'publications'
  /** The Vietnamese slug. */
  slug: string
  crew: Crew
  /** One run after the other; a publication's takes both languages. */
  runs: { languages: Language[]; ending: Ending; reason?: string }[]
  /** The author goes on writing once it is approved, so that the draft is newer than the edition. */
  goesOn?: Record<string, unknown>
  /** A line of the body that is replaced and approved again once both languages have arrived; the English falls behind. */
  correction?: { line: number; text: string }
}

const press: Crew = { author: 'reporter', first: 'deskEditor', last: 'chiefEditor' }
const secondPress: Crew = { author: 'reporter2', first: 'deskEditor2', last: 'chiefEditor2' }
const foreignAffairs: Crew = { author: 'publicationEditor', first: 'translator', last: 'departmentLeader' }
const culture: Crew = { author: 'exhibitionOfficer', first: 'cultureEditor', last: 'cultureLeader' }

const approvedIn = (...languages: Language[]): Play['runs'] =>
  languages.map((language) => ({ languages: [language], ending: 'approved' }))

const articles: Omit<Play, 'collection'>[] = [
  { slug: 'nhung-loi-hua-giu-hoa-binh', crew: press, runs: approvedIn('vi', 'en') },
  { slug: 'rcep-nam-dieu-doanh-nghiep-nho-nen-biet', crew: press, runs: approvedIn('vi', 'en') },
  {
    slug: 'duong-19-noi-ba-nuoc',
    crew: press,
    runs: approvedIn('vi', 'en'),
    correction: {
      line: 1,
      text: 'Sáng kiến Tam giác phát triển ra đời năm 1999, trong cuộc gặp của ba Thủ tướng tại Viêng Chăn. Năm 2022, nó gồm 5 tỉnh của Việt Nam, 4 tỉnh của Lào và 4 tỉnh của Campuchia. Gia Lai nằm ở giữa cạnh phía đông, nơi đường ra biển ngắn nhất.',
    },
  },
  {
    slug: 'ban-sac-chung-khong-phai-la-giong-nhau',
    crew: secondPress,
    runs: approvedIn('vi'),
    goesOn: {
      summary:
        'Ngày ASEAN 8/8, thử đặt một tấm thổ cẩm Gia Rai cạnh một tấm ikat của người Flo-rét. Chúng không giống nhau. Chính vì thế chúng nhận ra nhau.',
    },
  },
  {
    slug: 'nam-chu-de-mot-con-duong',
    crew: secondPress,
    runs: [...approvedIn('vi'), { languages: ['en'], ending: 'firstStep' }],
  },
  { slug: 'vao-asean-la-mat-quyen-tu-quyet-doc-hien-chuong-de-tra-loi', crew: press, runs: approvedIn('vi') },
  {
    slug: 'sau-nam-quyet-dinh-542-cong-vu-bat-dau-tu-cau-chao',
    crew: press,
    runs: [{ languages: ['vi'], ending: 'lastStep' }],
  },
  {
    slug: 'khi-con-bao-di-qua-bien-gioi',
    crew: secondPress,
    runs: [{ languages: ['vi'], ending: 'firstStep' }],
  },
  {
    slug: 'thang-muoi-mot-moi-ban-len-pho-nui',
    crew: secondPress,
    runs: [
      {
        languages: ['vi'],
        ending: 'sentBackLast',
        reason: 'Xin ghi rõ ai dẫn khách leo núi và thuê hướng dẫn viên của làng ở đâu, để bạn đọc đi được ngay.',
      },
    ],
  },
  {
    slug: 'asean-di-qua-dai-dich-bang-nhung-kho-chung',
    crew: secondPress,
    runs: [
      {
        languages: ['vi'],
        ending: 'sentBackFirst',
        reason: 'Đoạn về luồng xanh cần nói rõ thời gian; xin tách riêng việc của ASEAN và việc của tỉnh.',
      },
    ],
  },
]

const publications: Omit<Play, 'collection' | 'crew'>[] = [
  { slug: 'gia-lai-diem-hen-cao-nguyen', runs: [{ languages: ['vi', 'en'], ending: 'approved' }] },
  {
    slug: 'hang-gia-lai-vao-asean-so-tay-quy-tac-xuat-xu',
    runs: [{ languages: ['vi', 'en'], ending: 'lastStep' }],
  },
  { slug: 'pho-nui-moi-ban', runs: [{ languages: ['vi', 'en'], ending: 'firstStep' }] },
]

const exhibitions: Omit<Play, 'collection' | 'crew'>[] = [
  { slug: 'giao-luu-van-hoa-nghe-thuat-trinh-dien-cac-nuoc-clv', runs: approvedIn('vi', 'en') },
  { slug: 'trien-lam-khong-gian-van-hoa-nghe-thuat-asean-nhan-55-nam-thanh-lap-asean', runs: approvedIn('vi', 'en') },
  { slug: 'trung-bay-tu-lieu-va-cac-san-pham-sang-tao-van-hoa', runs: approvedIn('vi') },
  { slug: 'trung-bay-nghi-le-cuoi-truyen-thong', runs: approvedIn('vi'), goesOn: { visitors: 2310 } },
  {
    slug: 'hoi-thao-va-trung-bay-phat-trien-thu-cong-my-nghe-asean-gan-voi-bao-ve-moi-truong',
    runs: [{ languages: ['vi'], ending: 'lastStep' }],
  },
  { slug: 'trien-lam-anh-viet-nam-asean', runs: [{ languages: ['vi'], ending: 'firstStep' }] },
  {
    slug: 'cuoc-thi-va-trien-lam-tranh-do-hoa-cac-nuoc-asean-lan-thu-iv',
    runs: [
      {
        languages: ['vi'],
        ending: 'sentBackLast',
        reason: 'Bổ sung kỹ thuật in của từng tác phẩm trước khi gửi lên cổng.',
      },
    ],
  },
]

/** What the newsroom and the departments do beside the story. The first four articles and one exhibition stay drafts. */
export const plays: Play[] = [
  ...articles.map((play) => ({ ...play, collection: 'articles' as const })),
  ...publications.map((play) => ({ ...play, collection: 'publications' as const, crew: foreignAffairs })),
  ...exhibitions.map((play) => ({ ...play, collection: 'exhibitions' as const, crew: culture })),
]
