'use client'
import { Tabs, type Tab } from '../../admin/Tabs'
import { useLanguage } from '../../admin/useLanguage'
import type { Language } from '../../i18n/languages'
import { reviewTexts } from '../../i18n/reviewTexts'
import { ChangesTab } from './ChangesTab'
import { EditionsTab } from './EditionsTab'
import { PortalsTab } from './PortalsTab'
import type { ReviewReply } from './reviewReply'
import { signedLanguages } from './signedLanguages'
import { TrailTab } from './TrailTab'
import type { Review } from './useReview'

export type PanelTab = 'changes' | 'trail' | 'editions' | 'portals'

type Props = {
  collection: string
  data: ReviewReply
  locale: Language
  review: Review
  open: PanelTab | null
  onOpen: (tab: PanelTab | null) => void
}

/** What stands behind the one line: the changes, the trail, the editions, the portals. */
export function PanelTabs({ collection, data, locale, onOpen, open, review }: Props) {
  const words = reviewTexts[useLanguage()]
  const { deliveries, path, version } = review
  const count = data.languages.vi.editions.length + data.languages.en.editions.length
  const tabs: Tab<PanelTab>[] = [
    {
      key: 'changes',
      label: words.changesTab,
      panel: () => (
        <ChangesTab
          collection={collection}
          locale={locale}
          path={path}
          together={signedLanguages(data, locale).length > 1}
          version={version}
        />
      ),
    },
    { key: 'trail', label: counted(words.trailTab, data.trail.length), panel: () => <TrailTab trail={data.trail} /> },
    { key: 'editions', label: counted(words.editionsTab, count), panel: () => <EditionsTab review={data} /> },
  ]
  if (deliveries) {
    const label = counted(words.portalsTab, deliveries.length)
    tabs.push({ key: 'portals', label, panel: () => <PortalsTab deliveries={deliveries} /> })
  }
  return <Tabs label={words.tabs} onOpen={onOpen} open={open} tabs={tabs} />
}

const counted = (label: string, count: number): string => (count > 0 ? `${label} (${count})` : label)
