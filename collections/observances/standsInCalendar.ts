import type { Validate } from 'payload'

import { type Observance, type ObservanceGap, observanceGap } from '../../src/calendar/rules/observance'

const problems: Record<ObservanceGap['problem'], { vi: string; en: string }> = {
  missing: { vi: 'Cần điền cho loại này.', en: 'This kind needs it.' },
  noSuchDay: { vi: 'Tháng này không có ngày đó.', en: 'The month has no such day.' },
  backwards: { vi: 'Ngày cuối phải sau ngày đầu.', en: 'It cannot end before it begins.' },
}

/** Says at the field what keeps the observance from standing in a calendar; ranges of numbers are checked as well. */
export function standsInCalendar(field: ObservanceGap['field']): Validate {
  return (value: unknown, { max, min, req, siblingData }: Bounds) => {
    const language = req.i18n.language === 'en' ? 'en' : 'vi'
    if (typeof value === 'number' && (value < (min ?? value) || value > (max ?? value))) {
      return language === 'en' ? `Between ${min} and ${max}.` : `Từ ${min} đến ${max}.`
    }
    const gap = observanceGap(siblingData as Observance)
    return gap?.field === field ? problems[gap.problem][language] : true
  }
}

type Bounds = Parameters<Validate>[1] & { max?: number; min?: number }
