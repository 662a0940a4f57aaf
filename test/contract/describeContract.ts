import { describeContentRecords } from './contentRecords'
import { describeCoverage } from './coverage'
import { describeDeciding } from './deciding'
import { describeDoors } from './doors'
import { describeFiles } from './files'
import type { HttpDesk } from './httpDesk'
import { describeMails } from './mails'
import { describeOtherKinds } from './otherKinds'
import { describePortals } from './portals'
import { describePublished } from './publishedContent'
import { describeReadingReviews } from './readingReviews'
import { describeReferenceRecords } from './referenceRecords'
import { describeReviewLists } from './reviewLists'
import { describeRepeating } from './repeating'
import { describeSigningIn } from './signingIn'
import { describeSubmitting } from './submitting'
import { describeWholeDocument } from './wholeDocument'

/** The contract of design §10, call by call, against any server that holds the demo. Nothing but HTTP is used. */
export function describeContract(desk: () => HttpDesk): void {
  describeDoors(desk)
  describeSigningIn(desk)
  describeContentRecords(desk)
  describeReadingReviews(desk)
  describeSubmitting(desk)
  describeDeciding(desk)
  describeRepeating(desk)
  describePublished(desk)
  describeOtherKinds(desk)
  describePortals(desk)
  describeReviewLists(desk)
  describeCoverage(desk)
  describeMails(desk)
  describeFiles(desk)
  describeReferenceRecords(desk)
  describeWholeDocument(desk)
}
