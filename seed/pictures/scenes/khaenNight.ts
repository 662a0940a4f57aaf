import { backdrop, canvas, chance, radialGradient, times, verticalGradient } from './canvas'

/** A dancer of the lăm vông: curved hands, a long skirt with a woven hem, a sash over the shoulder. */
function dancer(x: number, y: number, scale: number, skirt: string, sash: string, mirrored: boolean): string {
  const flip = mirrored ? -1 : 1
  return `<g transform="translate(${x} ${y}) scale(${scale * flip} ${scale})">
    <path d="M-46 60 Q-74 200 -64 330 H64 Q74 200 46 60 z" fill="${skirt}"/>
    <path d="M-65 296 H65 V330 H-64 z" fill="#e9b949"/><path d="M-64 303 l13 20 13 -20 13 20 13 -20 13 20 13 -20 13 20 13 -20 13 20 12 -20" fill="none" stroke="#8c1d2c" stroke-width="5"/>
    <path d="M-44 -60 Q0 -84 44 -60 L48 66 H-48 z" fill="#fbf2e2"/>
    <path d="M-46 -56 L-20 -68 L50 60 H16 z" fill="${sash}"/>
    <path d="M40 -52 Q104 -40 118 -112 Q124 -140 146 -150" fill="none" stroke="#d49a6a" stroke-width="21" stroke-linecap="round"/>
    <path d="M-40 -52 Q-96 0 -128 -34 Q-140 -58 -162 -48" fill="none" stroke="#d49a6a" stroke-width="21" stroke-linecap="round"/>
    <rect x="-12" y="-92" width="24" height="34" fill="#d49a6a"/><circle cx="0" cy="-112" r="34" fill="#d9a273"/>
    <path d="M-36 -112 Q-40 -160 0 -160 Q40 -160 36 -112 Q20 -140 -8 -136 Q-30 -134 -36 -112 z" fill="#1c1216"/><circle cx="2" cy="-168" r="20" fill="#1c1216"/>
    <circle cx="-16" cy="-170" r="9" fill="#ffffff"/><circle cx="-25" cy="-158" r="7" fill="#f7d768"/></g>`
}

/** A khaen: two rows of bamboo pipes, bound, played by a seated man in the middle. */
function player(x: number, y: number): string {
  const pipes = times(
    8,
    (i) =>
      `<rect x="${-62 + i * 15}" y="${-262 + Math.abs(i - 3.5) * 16}" width="12" height="${330 - Math.abs(i - 3.5) * 20}" rx="6" fill="${i % 2 ? '#c99a52' : '#e0b870'}"/>`,
  )
  return `<g transform="translate(${x} ${y})">
    <path d="M-150 240 Q-130 130 0 120 Q130 130 150 240 z" fill="#27314f"/><path d="M-70 -30 Q0 -56 70 -30 L84 150 H-84 z" fill="#3c4f86"/>
    <circle cx="0" cy="-84" r="42" fill="#cf9567"/><path d="M-44 -88 Q-44 -138 0 -138 Q44 -138 44 -88 Q20 -112 -44 -88 z" fill="#17121a"/>
    <g transform="translate(104 26) rotate(14)">${pipes}<rect x="-72" y="-10" width="138" height="30" rx="14" fill="#6d4322"/><rect x="-68" y="-150" width="130" height="12" rx="6" fill="#8c1d2c"/></g>
    <path d="M-64 -6 Q-46 92 66 34" fill="none" stroke="#cf9567" stroke-width="27" stroke-linecap="round"/><path d="M64 -6 Q120 60 112 40" fill="none" stroke="#cf9567" stroke-width="27" stroke-linecap="round"/></g>`
}

/** Champa flowers, five petals, scattered over the night. */
function champa(): string {
  const random = chance(5)
  return times(26, () => {
    const x = random() * 1600
    const y = 40 + random() * 330
    const petals = times(
      5,
      (p) => `<ellipse cx="0" cy="-15" rx="9" ry="16" transform="rotate(${p * 72})" fill="#fffaf0"/>`,
    )
    return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${(random() * 72).toFixed(0)}) scale(${(0.5 + random() * 0.8).toFixed(2)})" opacity="0.85">${petals}<circle r="7" fill="#f2c230"/></g>`
  })
}

/** An evening of khaen and lăm vông: stage light, four dancers around a player. */
export function khaenNight(): string {
  const lights = times(
    5,
    (i) =>
      `<path d="M${160 + i * 320} -20 L${60 + i * 320 - 120} 760 H${60 + i * 320 + 320} z" fill="#ffe9a8" opacity="0.08"/>`,
  )
  const curtain = times(
    20,
    (i) =>
      `<rect x="${i * 80}" y="0" width="80" height="${i < 3 || i > 16 ? 700 : 0}" fill="${i % 2 ? '#7d1628' : '#97203a'}"/>`,
  )
  return canvas(
    verticalGradient('night', '#1b1440', '#4a1f5e', '#a8405f') + radialGradient('floor', '#f0a95b', '#a3533a'),
    backdrop('url(#night)'),
    champa(),
    curtain,
    lights,
    `<ellipse cx="800" cy="830" rx="1060" ry="210" fill="url(#floor)"/>`,
    times(7, (i) => `<ellipse cx="${260 + i * 180}" cy="800" rx="70" ry="14" fill="#5c2631" opacity="0.5"/>`),
    player(800, 560),
    dancer(420, 470, 1, '#8c1d2c', '#e9b949', false),
    dancer(1180, 470, 1, '#1d5c63', '#f0c04a', true),
    dancer(180, 500, 0.86, '#2c3f8f', '#d8566a', false),
    dancer(1420, 500, 0.86, '#6a2a7c', '#f0c04a', true),
  )
}
