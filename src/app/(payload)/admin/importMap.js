import { ReviewPanel as ReviewPanel_96558b856884982eff2338a5e2e17435 } from '../../../../src/workflow/admin/ReviewPanel'
import { BesideField as BesideField_21c62e303877a2faece67e8966da6ea6 } from '../../../../src/workflow/admin/beside/BesideField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FollowPermissionClient as FollowPermissionClient_65980a2a2a0defe79cbfae556e21c299 } from '../../../../src/admin/FollowPermission'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NoPublishing as NoPublishing_ddbdee9249057d8a4dc11a1f33e98987 } from '../../../../src/workflow/admin/NoPublishing'
import { EditionText as EditionText_0cace8a08295149bcbf8c5e503edef53 } from '../../../../src/workflow/admin/EditionText'
import { ReadOnlyText as ReadOnlyText_f0ddf1ca8324fd7a960b706a813b8b25 } from '../../../../src/admin/ReadOnlyText'
import { ActionCell as ActionCell_5be749e0e5408007419e093a7abc1bd0 } from '../../../../src/evidence/admin/ActionCell'
import { DeliveryTimeline as DeliveryTimeline_61b80e856b3670b264c214c5e3b27c43 } from '../../../../src/delivery/admin/DeliveryTimeline'
import { PortalCell as PortalCell_12c6728aad1b07fade953114dd0e7fd6 } from '../../../../src/delivery/admin/PortalCell'
import { StateCell as StateCell_005dfdcc151eb4e464d50805295d00fb } from '../../../../src/delivery/admin/StateCell'
import { TimeCell as TimeCell_9fdf8943161a9e504d55ea34da263fe3 } from '../../../../src/delivery/admin/TimeCell'
import { KeepListFresh as KeepListFresh_8b7d7e37d966415acd5ee94a3c4a61f7 } from '../../../../src/delivery/admin/KeepListFresh'
import { DownloadMessage as DownloadMessage_627a19e089142666812e0c37c469cdeb } from '../../../../src/mail/admin/DownloadMessage'
import { StateCell as StateCell_669737847dedb17dd96aa1631632ccb7 } from '../../../../src/mail/admin/StateCell'
import { Icon as Icon_55a0d409a5af8f499a87134144315c76 } from '../../../../src/admin/Icon'
import { Logo as Logo_275cbc8e6d8d51ca630c8afc4d6aa690 } from '../../../../src/admin/Logo'
import { CoverageSection as CoverageSection_97cbf4c58cf997679b1ee988ebb45e05 } from '../../../../src/topics/admin/CoverageSection'
import { Upcoming as Upcoming_6f23b7ff143ce3d6ce416ae5cbe3009e } from '../../../../src/calendar/admin/Upcoming'
import { CalendarLink as CalendarLink_40ae3fa4c635b1a9bf961dbd7c7efa89 } from '../../../../src/calendar/admin/CalendarLink'
import { BesideProvider as BesideProvider_673f035b7af3ea5048fd55562ee756ae } from '../../../../src/workflow/admin/beside/BesideProvider'
import { CalendarView as CalendarView_ed5a7538c1b5d9e38d53af5fc600d8dd } from '../../../../src/calendar/admin/CalendarView'
import { MyWork as MyWork_5e949a33e6cba768b06558b026ed627e } from '../../../../src/workflow/admin/MyWork'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/workflow/admin/ReviewPanel#ReviewPanel": ReviewPanel_96558b856884982eff2338a5e2e17435,
  "/src/workflow/admin/beside/BesideField#BesideField": BesideField_21c62e303877a2faece67e8966da6ea6,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/FollowPermission#FollowPermissionClient": FollowPermissionClient_65980a2a2a0defe79cbfae556e21c299,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/workflow/admin/NoPublishing#NoPublishing": NoPublishing_ddbdee9249057d8a4dc11a1f33e98987,
  "/src/workflow/admin/EditionText#EditionText": EditionText_0cace8a08295149bcbf8c5e503edef53,
  "/src/admin/ReadOnlyText#ReadOnlyText": ReadOnlyText_f0ddf1ca8324fd7a960b706a813b8b25,
  "/src/evidence/admin/ActionCell#ActionCell": ActionCell_5be749e0e5408007419e093a7abc1bd0,
  "/src/delivery/admin/DeliveryTimeline#DeliveryTimeline": DeliveryTimeline_61b80e856b3670b264c214c5e3b27c43,
  "/src/delivery/admin/PortalCell#PortalCell": PortalCell_12c6728aad1b07fade953114dd0e7fd6,
  "/src/delivery/admin/StateCell#StateCell": StateCell_005dfdcc151eb4e464d50805295d00fb,
  "/src/delivery/admin/TimeCell#TimeCell": TimeCell_9fdf8943161a9e504d55ea34da263fe3,
  "/src/delivery/admin/KeepListFresh#KeepListFresh": KeepListFresh_8b7d7e37d966415acd5ee94a3c4a61f7,
  "/src/mail/admin/DownloadMessage#DownloadMessage": DownloadMessage_627a19e089142666812e0c37c469cdeb,
  "/src/mail/admin/StateCell#StateCell": StateCell_669737847dedb17dd96aa1631632ccb7,
  "/src/admin/Icon#Icon": Icon_55a0d409a5af8f499a87134144315c76,
  "/src/admin/Logo#Logo": Logo_275cbc8e6d8d51ca630c8afc4d6aa690,
  "/src/topics/admin/CoverageSection#CoverageSection": CoverageSection_97cbf4c58cf997679b1ee988ebb45e05,
  "/src/calendar/admin/Upcoming#Upcoming": Upcoming_6f23b7ff143ce3d6ce416ae5cbe3009e,
  "/src/calendar/admin/CalendarLink#CalendarLink": CalendarLink_40ae3fa4c635b1a9bf961dbd7c7efa89,
  "/src/workflow/admin/beside/BesideProvider#BesideProvider": BesideProvider_673f035b7af3ea5048fd55562ee756ae,
  "/src/calendar/admin/CalendarView#CalendarView": CalendarView_ed5a7538c1b5d9e38d53af5fc600d8dd,
  "/src/workflow/admin/MyWork#MyWork": MyWork_5e949a33e6cba768b06558b026ed627e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
