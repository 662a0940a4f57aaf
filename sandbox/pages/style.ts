import { personalityOf } from './personalities'

/** The style sheet of one portal. No font, script or picture from elsewhere. */
export const styleOf = (slug: string): string => {
  const { accent, accentDark } = personalityOf(slug)
  return `:root { --accent: ${accent}; --accent-dark: ${accentDark}; }\n${sheet}`
}

const sheet = `
:root { --ink: #1c1d1f; --soft: #5a5f66; --line: #e3e1dc; --paper: #fbfaf7; --card: #fff; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6; overflow-wrap: anywhere;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
h1, h2, .sapo { font-family: Georgia, "Noto Serif", "Times New Roman", "DejaVu Serif", serif; line-height: 1.25; }
a { color: var(--accent-dark); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, summary:focus-visible, select:focus-visible, input:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; }
.wide { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; z-index: 3; }
.top { background: var(--accent); color: #fff; border-bottom: .3rem solid var(--accent-dark); }
.top .wide { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding-block: 1.1rem; }
.top a { color: #fff; }
.brand { text-decoration: none; display: grid; }
.brand strong { font: 700 1.45rem/1.2 Georgia, "Noto Serif", "DejaVu Serif", serif; }
.brand span { font-size: .9rem; opacity: .9; }
.languages { display: flex; border: 1px solid #ffffff80; border-radius: 2rem; overflow: hidden; flex: none; }
.languages a { padding: .55rem .95rem; text-decoration: none; font-size: .9rem; }
.languages a[aria-current] { background: #fff; color: var(--accent-dark); font-weight: 600; }
.top a:focus-visible { outline-color: #fff; outline-offset: -3px; }
.section { font-size: 1.15rem; color: var(--accent-dark); border-bottom: 2px solid var(--accent); padding: 1.6rem 0 .5rem; margin: 0 0 1.25rem; }
.news { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; overflow: hidden; display: flex; flex-direction: column; }
.card .image { display: block; aspect-ratio: 16 / 10; background: #eceae4; }
.card img { width: 100%; height: 100%; object-fit: cover; display: block; color: var(--soft); font-size: .85rem; }
.card .text { padding: 1rem 1.15rem 1.2rem; }
.card h2 { font-size: 1.2rem; margin: 0 0 .35rem; }
.card h2 a { color: inherit; text-decoration: none; }
.card h2 a:hover { color: var(--accent-dark); text-decoration: underline; }
.summary { margin: .5rem 0 0; color: #34373c; display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden; }
.card.bare { border-top: .25rem solid var(--accent); }
.meta { color: var(--soft); font-size: .88rem; margin: 0; }
.meta span + span::before { content: "·"; margin: 0 .45em; }
.label, .notice { display: inline-block; margin: 0 0 .4rem; font-size: .8rem; font-weight: 700; letter-spacing: .02em; color: #7a4a00; }
.kind { margin: 0 0 .3rem; font-size: .78rem; font-weight: 700; letter-spacing: .05em; text-transform: uppercase; color: var(--accent-dark); }
.card.composite .image { aspect-ratio: 4 / 3; padding: 1rem; }
.card.composite .image img { object-fit: contain; filter: drop-shadow(0 .2rem .5rem #0004); }
.card.event .meta span:first-child { color: var(--ink); font-weight: 600; }
.withdrawn .notice { color: #6b1a1a; }
.card.withdrawn { align-self: start; background: #f4f2ee; border-style: dashed; }
.card.withdrawn h2, .card.withdrawn h2 a { font-size: 1.05rem; font-weight: 400; color: var(--soft); }
.elsewhere, .empty { margin: 2rem 0; }
.empty { background: var(--card); border: 1px dashed #c9c5bb; border-radius: .5rem; padding: 2rem; text-align: center; color: var(--soft); }
.full { max-width: 44rem; margin: 0 auto; padding: 2rem 0 1rem; }
.full h1 { font-size: clamp(1.65rem, 5vw, 2.4rem); margin: 0 0 .6rem; }
.subhead { font-size: 1.15rem; color: var(--soft); margin: 0 0 .6rem; }
.sapo { font-size: 1.2rem; font-weight: 700; line-height: 1.5; margin: 1.4rem 0; }
.notice-box { border-left: .3rem solid #c98a1b; background: #fff7e6; padding: .8rem 1.1rem; margin: 1.2rem 0; border-radius: .25rem; }
.notice-box p { margin: 0; }
.notice-box.withdrawn { border-color: #8a2020; background: #f9eeee; }
.notice-box.withdrawn h1 { font-size: 1.4rem; font-weight: 400; }
figure { margin: 1.4rem 0; }
figure img, .body img { max-width: 100%; height: auto; display: block; border-radius: .35rem; background: #eceae4; color: var(--soft); }
figure.lead img { width: 100%; max-height: 34rem; object-fit: cover; }
figure.whole img { max-height: 40rem; object-fit: contain; }
figcaption { font-size: .9rem; color: var(--soft); padding-top: .45rem; }
.credit { display: inline-block; font-style: italic; }
.body { font-size: 1.08rem; line-height: 1.75; }
.body table { border-collapse: collapse; display: block; overflow-x: auto; }
.body td, .body th { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; }
.body blockquote { margin: 1.2rem 0; padding-left: 1rem; border-left: .2rem solid var(--accent); color: #3c4046; }
.gallery h2, .files h2 { font-size: 1.1rem; color: var(--accent-dark); margin: 2rem 0 .2rem; }
.gallery > div { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
.gallery figure { margin: .8rem 0 0; }
.gallery img { width: 100%; aspect-ratio: 3 / 2; object-fit: cover; }
.facts { margin: 1.4rem 0; border-block: 1px solid var(--line); }
.facts div { display: grid; grid-template-columns: 10.5rem 1fr; gap: .2rem 1rem; padding: .55rem 0; }
.facts div + div { border-top: 1px solid var(--line); }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.facts .point { display: inline-block; padding: .35rem 0; font-size: .9rem; }
.works h2, .downloads h2 { font-size: 1.1rem; color: var(--accent-dark); margin: 2rem 0 .8rem; }
.works ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 1.4rem; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); }
.works li { border-top: .2rem solid var(--accent); padding-top: .8rem; }
.works figure { margin: 0 0 .7rem; }
.works img { width: 100%; aspect-ratio: 4 / 3; object-fit: contain; }
.works h3 { font-size: 1.05rem; margin: 0; line-height: 1.35; }
.publication { display: grid; gap: 0 2rem; grid-template-columns: 15rem 1fr; align-items: start; margin-top: 1.4rem; }
.publication figure { margin: .4rem 0 1rem; }
.publication .cover img { width: 100%; box-shadow: 0 .3rem 1.2rem #0003; border-radius: .15rem; }
.publication .sapo { margin-top: 0; }
.downloads h2 { margin-top: 0; }
.downloads ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .6rem; }
.downloads a { display: block; padding: .7rem 1rem; border: 1px solid var(--accent); border-radius: .35rem; text-decoration: none; font-weight: 600; background: var(--card); }
.downloads a:hover { text-decoration: underline; }
.downloads span { font-weight: 400; color: var(--soft); }
.contents { color: var(--soft); font-size: .9rem; border-top: 1px solid var(--line); padding-top: 1rem; margin: 1rem 0 0; }
.particulars { margin-top: 2rem; border-top: 1px solid var(--line); font-size: .92rem; color: var(--soft); }
.particulars dl { margin: .8rem 0; }
.particulars dl div { display: flex; gap: .6rem; padding: .15rem 0; }
.particulars dt { flex: 0 0 6rem; font-weight: 600; }
.particulars dd { margin: 0; }
.foot { color: var(--soft); font-size: .85rem; padding-block: 2.5rem 5rem; }
.sandbox { position: fixed; right: 1rem; bottom: 1rem; z-index: 2; width: max-content; max-width: min(24rem, calc(100vw - 2rem));
  background: #22262b; color: #fff; border-radius: .6rem; box-shadow: 0 .3rem 1.2rem #0005; font-size: .9rem; }
.sandbox summary { list-style: none; cursor: pointer; padding: .65rem 1rem; font-weight: 600; }
.sandbox summary::-webkit-details-marker { display: none; }
.sandbox .badge { background: #ffd166; color: #22262b; border-radius: 1rem; padding: .05rem .5rem; margin-left: .5rem; font-size: .8rem; }
.sandbox .panel { padding: 0 1rem 1rem; max-height: 70vh; overflow: auto; }
.sandbox h2 { font-size: .95rem; font-weight: 600; font-family: inherit; margin: .8rem 0 .4rem; }
.sandbox p { margin: .2rem 0; }
.sandbox .muted { color: #b9c0c8; }
.sandbox .waiting { color: #ffd166; }
.sandbox ul { margin: .6rem 0; padding-left: 1.2rem; }
.sandbox .order { display: grid; gap: .5rem; grid-template-columns: 1fr 5rem; align-items: end; }
.sandbox label { display: grid; gap: .15rem; font-size: .82rem; color: #d5dae0; }
.sandbox select, .sandbox input, .sandbox button { font: inherit; min-height: 2.75rem; border-radius: .35rem; border: 1px solid #59616b; padding: 0 .6rem; min-width: 0; width: 100%; }
.sandbox select, .sandbox input { background: #fff; color: #1c1d1f; }
.sandbox button { background: #ffd166; color: #22262b; font-weight: 600; cursor: pointer; border: 0; grid-column: 1 / -1; }
.sandbox button.quiet { background: transparent; color: #fff; border: 1px solid #59616b; }
.sandbox :focus-visible { outline-color: #ffd166; }
@media (max-width: 40rem) {
  .top .wide { flex-wrap: wrap; padding-block: .9rem; }
  .brand strong { font-size: 1.2rem; }
  .languages a { padding: .6rem .9rem; }
  .news { grid-template-columns: 1fr; }
  .full { padding-top: 1.2rem; }
  .facts div { grid-template-columns: 1fr; }
  .publication { grid-template-columns: 1fr; }
  .publication .cover { max-width: 15rem; }
  .sandbox { right: .6rem; bottom: .6rem; max-width: calc(100vw - 1.2rem); }
}
@media (min-width: 60rem) {
  .card:first-child:not(.withdrawn, .bare) { grid-column: 1 / -1; flex-direction: row; }
  .card:first-child:not(.withdrawn, .bare) .image { flex: 0 0 58%; }
  .card:first-child:not(.withdrawn, .bare) h2 { font-size: 1.75rem; }
  .card:first-child .summary { -webkit-line-clamp: 8; }
  .card.composite:first-child:not(.withdrawn, .bare) .image { flex-basis: 40%; }
  .card:first-child .text { padding: 1.4rem 1.6rem; }
}
`
