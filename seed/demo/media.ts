import culture from './media/culture.json'
import foreignAffairs from './media/foreignAffairs.json'
import newsroom from './media/newsroom.json'

/** The demo's files by the unit whose library they stand in: its pictures are in seed/pictures, its PDFs in seed/booklets. */
export const libraries = [newsroom, culture, foreignAffairs]
