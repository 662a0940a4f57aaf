import { letteredLines, lettering } from '../lettering'
import { paper, sheet, times, upright } from './canvas'

/** A crate with its label; what is in it stands above the edge. */
function crate(x: number, y: number, label: string, fruit: string, goods: string): string {
  return `<g transform="translate(${x} ${y})">${times(9, (i) => `<circle cx="${-84 + i * 21}" cy="${-62 - (i % 2) * 16}" r="20" fill="${i % 3 ? fruit : goods}"/>`)}<path d="M-116 -60 H116 V74 H-116 z" fill="#c9985a"/>${times(3, (i) => `<path d="M-116 ${-50 + i * 44} H116 v34 H-116 z" fill="#b5813f"/>`)}<path d="M-116 -60 V74 M116 -60 V74" stroke="#7d5224" stroke-width="14"/><rect x="-80" y="-28" width="160" height="62" rx="6" fill="#fffdf6"/>${lettering(label, { x: 0, y: 12, size: 27, face: 'bold', fill: '#7c1f23', anchor: 'middle' })}</g>`
}

/** Cover of the handbook on origin: goods on their way, a round stamp over the line that they follow. */
export function coverOrigin(): string {
  const stampText = times(
    24,
    (i) =>
      `<rect x="-5" y="-205" width="10" height="${i % 2 ? 22 : 34}" fill="#c5301f" transform="rotate(${i * 15})"/>`,
  )
  return sheet(
    upright,
    '',
    paper('#f3efe2'),
    times(19, (i) => `<path d="M0 ${i * 80} H1080" stroke="#d9d0b6" stroke-width="1.5"/>`),
    times(14, (i) => `<path d="M${i * 84} 0 V1440" stroke="#d9d0b6" stroke-width="1.5"/>`),
    `<path d="M0 0 H1080 V676 Q540 590 0 676 z" fill="#12403a"/><path d="M0 676 Q540 590 1080 676" fill="none" stroke="#e9b949" stroke-width="10"/>`,
    lettering('SỔ TAY DOANH NGHIỆP', { x: 80, y: 112, size: 27, face: 'semiBold', fill: '#e9b949', tracking: 5 }),
    letteredLines(['Hàng Gia Lai', 'vào ASEAN'], 130, { x: 74, y: 256, size: 126, face: 'black', fill: '#fffaf0' }),
    lettering('Quy tắc xuất xứ cho người mới bắt đầu', { x: 80, y: 466, size: 36, face: 'semiBold', fill: '#cfe3d6' }),
    lettering('Gia Lai goods to ASEAN: rules of origin for beginners', {
      x: 80,
      y: 528,
      size: 29,
      face: 'serifItalic',
      fill: '#a9c9bb',
    }),
    `<path d="M-20 1180 C240 1180 240 920 500 920 S820 1240 1100 1060" fill="none" stroke="#7d5224" stroke-width="10" stroke-dasharray="26 20"/>`,
    crate(216, 1040, 'Cà phê', '#8a3b22', '#6d2c18'),
    crate(812, 1230, 'Chanh dây', '#7a3f86', '#9a5aa6'),
    crate(300, 1328, 'Hồ tiêu', '#2b2b2b', '#4a4a46'),
    `<g transform="translate(756 862) rotate(-12)" opacity="0.94"><circle r="212" fill="#f3efe2"/>${stampText}<circle r="160" fill="none" stroke="#c5301f" stroke-width="9"/><circle r="146" fill="none" stroke="#c5301f" stroke-width="3"/>${lettering('XUẤT XỨ', { x: 0, y: -18, size: 56, face: 'black', fill: '#c5301f', anchor: 'middle' })}${lettering('VIỆT NAM', { x: 0, y: 44, size: 50, face: 'black', fill: '#c5301f', anchor: 'middle' })}${lettering('mẫu D · mẫu RCEP', { x: 0, y: 92, size: 23, face: 'semiBold', fill: '#c5301f', anchor: 'middle' })}</g>`,
  )
}
