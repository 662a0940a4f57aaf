import highland from './publications/diem-hen-cao-nguyen.json'
import origin from './publications/hang-gia-lai-vao-asean.json'
import neighbours from './publications/pho-nui-moi-ban.json'

/** The bilingual publications of the Department of Foreign Affairs (P-IV.3), in the order of their dates. */
export const publications = [highland, origin, neighbours]
