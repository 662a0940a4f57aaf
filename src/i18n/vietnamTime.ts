import type { Language } from './languages'

/** Milliseconds that Asia/Ho_Chi_Minh is ahead of UTC, all year. */
export const vietnamOffset = 7 * 60 * 60 * 1000

const weekdays: Record<Language, readonly string[]> = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/**
 * The wall clock of Asia/Ho_Chi_Minh, which is +07:00 all year: server and browser write the same text wherever they
 * stand. `null` for what is not a moment.
 */
export function vietnamTime(
  moment: string | Date,
): { day: string; time: string; seconds: string; weekday: number } | null {
  const at = typeof moment === 'string' ? Date.parse(moment) : moment.getTime()
  if (Number.isNaN(at)) return null
  const local = new Date(at + vietnamOffset)
  const iso = local.toISOString()
  return {
    day: `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`,
    time: iso.slice(11, 16),
    seconds: iso.slice(11, 19),
    weekday: local.getUTCDay(),
  }
}

/** `23/11/2026 09:14`, '' for what is not a moment. */
export function momentText(moment: string | Date): string {
  const at = vietnamTime(moment)
  return at ? `${at.day} ${at.time}` : ''
}

/** `Thứ Hai 23/11/2026`. */
export function dayText(moment: string | Date, language: Language): string {
  const at = vietnamTime(moment)
  return at ? `${weekdays[language][at.weekday]} ${at.day}` : ''
}
