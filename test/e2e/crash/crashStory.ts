import type { Language } from '../../../src/i18n/languages'
import type { CrashDesk } from './crashDesk'

/** From a draft to the moment at which the editor-in-chief has the vi wording before them; the run's id. */
export async function upToChief(desk: CrashDesk, id: string): Promise<string> {
  await desk.edit(id, 'vi', 'Bản thứ nhất')
  const first = await desk.submit(id, 'vi')
  await desk.approve('deskEditor', first, id, 'vi')
  await desk.requestChanges(first, id, 'vi')
  await desk.edit(id, 'vi', 'Bản thứ hai')
  const second = await desk.submit(id, 'vi')
  await desk.approve('deskEditor', second, id, 'vi')
  return second
}

/** The rest: the first edition, a newer one of the same language right behind it, then the other language. */
export async function fromChiefOn(desk: CrashDesk, id: string, crashed: () => Promise<void>): Promise<void> {
  const run = (await desk.review(id)).languages.vi.run
  if (!run) throw new Error('No run is open in vi')
  await desk.approve('chiefEditor', run, id, 'vi')
  await crashed()
  await publish(desk, id, 'vi', 'Bản thứ ba')
  await publish(desk, id, 'en', 'The first version')
}

async function publish(desk: CrashDesk, id: string, language: Language, subtitle: string): Promise<void> {
  await desk.edit(id, language, subtitle)
  const run = await desk.submit(id, language)
  await desk.approve('deskEditor', run, id, language)
  await desk.approve('chiefEditor', run, id, language)
}
