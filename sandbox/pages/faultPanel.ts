import { faultNames } from '../faultPlan'
import { escapeHtml } from './escapeHtml'
import type { PageContext } from './layout'
import { texts } from './texts'

/** The corner that says that this is a test portal; it opens to the counts and the fault switches. */
export function faultPanel({ language, stats, waiting, faults }: PageContext): string {
  const words = texts[language]
  const planned = faults.map(({ fault, remaining }) => `<li>${words.plannedFault(words.faults[fault], remaining)}</li>`)
  const failures = faults.reduce((sum, { remaining }) => sum + remaining, 0)
  const badge = failures > 0 ? `<span class="badge">${words.pendingFaults(failures)}</span>` : ''
  const back = `<input type="hidden" name="back" value="${language === 'vi' ? '/' : '/en'}">`
  const clear = `<form method="post" action="/faults">${back}<input type="hidden" name="fault" value="none"><button class="quiet">${words.clearFaults}</button></form>`
  return `<details class="sandbox">
<summary><span aria-hidden="true">⚙</span> ${words.sandbox}${badge}</summary>
<div class="panel">
<p>${words.counts(stats.items, stats.rejected, stats.duplicatesIgnored)}</p>
${waiting > 0 ? `<p class="waiting">${words.waiting(waiting)}</p>` : ''}
<h2>${words.faultsTitle}</h2>
<form method="post" action="/faults" class="order">${back}
<label>${words.faultLabel}<select name="fault">${faultNames.map((fault) => `<option value="${fault}">${escapeHtml(words.faults[fault])}</option>`).join('')}</select></label>
<label>${words.faultTimes}<input type="number" name="times" value="1" min="1" max="100" inputmode="numeric"></label>
<button>${words.faultSubmit}</button>
</form>
${planned.length > 0 ? `<ul>${planned.join('')}</ul>${clear}` : `<p class="muted">${words.noFaults}</p>`}
</div>
</details>`
}
