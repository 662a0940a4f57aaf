import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'

import { composeMail } from '../../../src/mail/carriers/composeMail'
import type { MessageKind } from '../../../src/mail/rules/messageStates'
import type { ReviewNews } from '../../../src/mail/rules/reviewNews'
import { html } from '../../../src/mail/templates/html'
import { letterContent } from '../../../src/mail/templates/letterContent'
import { plainText } from '../../../src/mail/templates/plainText'
import { mailAddress } from '../../../src/settings/mailAddress'
import { approvedNews, chiefStep, exampleNews, passedOn } from '../../helpers/exampleNews'

const serverURL = 'https://cau-noi.example'
const letter = (kind: MessageKind, news: ReviewNews, language: 'vi' | 'en' = 'vi', name = 'Nguyễn Hoài An') =>
  letterContent({ kind, news, recipient: { name, language }, serverURL })
const firstLine = (text: string) => text.split('\n')[0]

describe('a mail', () => {
  it('says the verb and the title in its subject, and what is asked of whom in its first line', () => {
    const approve = letter('yourTurn', passedOn())
    expect(approve.subject).toBe('Cần duyệt: Tuần lễ ASEAN tại Pleiku')
    expect(firstLine(plainText(approve))).toBe(
      'Mời anh/chị Nguyễn Hoài An duyệt “Tuần lễ ASEAN tại Pleiku” (bản tiếng Việt).',
    )
    const edit = letter('yourTurn', exampleNews(), 'vi', 'Trần Văn Minh')
    expect(edit.subject).toBe('Cần biên tập: Tuần lễ ASEAN tại Pleiku')
    expect(firstLine(plainText(edit))).toContain('Mời anh/chị Trần Văn Minh biên tập')
    const revise = letter('changesRequested', passedOn({ kind: 'changesRequested' }))
    expect(revise.subject).toBe('Yêu cầu sửa: Tuần lễ ASEAN tại Pleiku')
    expect(firstLine(plainText(revise))).toContain('sửa “Tuần lễ ASEAN tại Pleiku” (bản tiếng Việt), rồi trình lại.')
  })

  it('is written in the language of its recipient, about the language that is reviewed', () => {
    const english = letter('yourTurn', passedOn({ languages: ['en'], title: 'ASEAN week in Pleiku' }), 'en')
    expect(english.subject).toBe('To approve: ASEAN week in Pleiku')
    expect(english.ask).toBe('Nguyễn Hoài An, please approve “ASEAN week in Pleiku” (the English version).')
    expect(english.facts).toContain('Step “Approval: editor-in-chief”.')
    expect(english.link).toBe('https://cau-noi.example/admin/collections/articles/a1?locale=en')
    expect(letter('yourTurn', passedOn({ languages: ['vi', 'en'] })).ask).toContain('bản tiếng Việt và bản tiếng Anh')
  })

  it('tells who submitted, who passed it on, what they said, and what changed', () => {
    const comment = 'Đã kiểm số liệu.\nXin xem lại tít.'
    const text = plainText(letter('yourTurn', passedOn({ comment, changed: { vi: ['Tít', 'Nội dung'], en: [] } })))
    expect(text).toContain('Người trình: Nguyễn Thị Thu Hà (Báo Gia Lai).')
    expect(text).toContain('Người chuyển: Trần Văn Minh (Báo Gia Lai).')
    expect(text).toContain('Ý kiến của Trần Văn Minh (Báo Gia Lai):\n> Đã kiểm số liệu.\n> Xin xem lại tít.')
    expect(text).toContain('Khác ấn bản trước ở: Tít, Nội dung.')
    expect(plainText(letter('yourTurn', exampleNews()))).toContain('Đây là bản đầu tiên')
    expect(plainText(letter('yourTurn', exampleNews({ changed: { vi: [], en: [] } })))).toContain(
      'Không khác ấn bản trước',
    )
  })

  it('tells the submitter who asked for what', () => {
    const asked = passedOn({ kind: 'changesRequested', step: chiefStep, comment: 'Kiểm lại số liệu' })
    const text = plainText(letter('changesRequested', asked))
    expect(text).toContain('Trần Văn Minh (Báo Gia Lai) yêu cầu sửa ở bước “Duyệt: Tổng biên tập”.')
    expect(text).toContain('Lý do:\n> Kiểm lại số liệu')
    expect(text).not.toContain('ấn bản trước')
  })

  it('tells the submitter which edition it became and where it goes', () => {
    const destinations = [
      { name: 'Cổng tỉnh', held: false },
      { name: 'Cổng ASEAN', held: true },
    ]
    const editions = [{ id: 'e2', language: 'vi' as const, number: 2 }]
    const text = plainText(letter('approved', approvedNews({ destinations, editions }), 'vi', 'Nguyễn Thị Thu Hà'))
    expect(firstLine(text)).toContain('của anh/chị Nguyễn Thị Thu Hà đã được duyệt. Anh/chị không cần làm gì thêm.')
    expect(text).toContain('Ấn bản số 2, bản tiếng Việt.')
    expect(text).toContain('Đang gửi tới: Cổng tỉnh.')
    expect(text).toContain('Còn chờ đủ tiếng Việt và tiếng Anh: Cổng ASEAN.')
    expect(plainText(letter('approved', approvedNews({ editions })))).toContain('Không có cổng nào nhận bài này.')
  })

  it('tells those who were asked that they need not any more', () => {
    const recalled = letter('recalled', exampleNews({ kind: 'recalled', step: chiefStep, comment: 'Sai số liệu' }))
    expect(recalled.subject).toBe('Đã thu hồi: Tuần lễ ASEAN tại Pleiku')
    expect(recalled.ask).toBe('Anh/chị Nguyễn Hoài An không cần duyệt “Tuần lễ ASEAN tại Pleiku” (bản tiếng Việt) nữa.')
    expect(plainText(recalled)).toContain('Lý do:\n> Sai số liệu')
  })

  it('keeps a subject on one line and short', () => {
    const { subject } = letter('yourTurn', passedOn({ title: `Tít\r\nBcc: ai@do.vn ${'dài '.repeat(80)}` }))
    expect(subject).not.toMatch(/[\r\n]/)
    expect([...subject].length).toBeLessThan(140)
    expect(letter('yourTurn', passedOn({ title: '' })).subject).toBe('Cần duyệt: (chưa có tít)')
  })
})

describe('the HTML', () => {
  const nasty = '<script>alert(1)</script> "a" & \'b\''

  it('escapes whatever people wrote', () => {
    const news = passedOn({ title: nasty, comment: nasty, actor: { id: 'x', name: nasty, unitName: nasty } })
    const page = html(letter('yourTurn', news, 'vi', nasty))
    expect(page).not.toContain('<script')
    expect(page.split('&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &amp; &#39;b&#39;').length).toBeGreaterThan(
      4,
    )
  })

  it('fetches nothing, and has one button and the same address as text', () => {
    const content = letter('yourTurn', passedOn())
    const page = html(content)
    expect(page).not.toMatch(/<img|<link|<style|@import|url\(|src=|<form|<script/i)
    const links = [...page.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href, text]) => [href, text])
    expect(links).toEqual([
      [content.link, 'Mở bài để duyệt'],
      [content.link, content.link],
    ])
    expect(plainText(content)).toContain(`Mở bài để duyệt:\n${content.link}`)
  })
})

describe('the bytes of a mail', () => {
  const row = {
    address: 'an.nguyen@gialai.example',
    html: html(letter('yourTurn', passedOn())),
    language: 'vi' as const,
    messageId: '20261123T020000.000Z.abc@gialai.example',
    name: 'Nguyễn Hoài An',
    queuedAt: '2026-11-23T02:00:00.000Z',
    subject: 'Cần duyệt: Tuần lễ ASEAN tại Pleiku',
    text: plainText(letter('yourTurn', passedOn())),
  }
  const from = mailAddress('Cầu Nối <cau-noi@gialai.example>')

  it('are read by a mail program as they were meant', async () => {
    const bytes = await composeMail(row, from)
    const mail = await simpleParser(bytes)
    expect(mail.subject).toBe(row.subject)
    expect(mail.from?.value).toEqual([{ address: 'cau-noi@gialai.example', name: 'Cầu Nối' }])
    expect(mail.to).toMatchObject({ value: [{ address: row.address, name: row.name }] })
    expect(mail.messageId).toBe(`<${row.messageId}>`)
    expect(mail.date?.toISOString()).toBe(row.queuedAt)
    expect(mail.text?.trim()).toBe(row.text.trim())
    expect(mail.html).toContain('<html lang="vi">')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    // What goes over the wire is ASCII: servers without SMTPUTF8 take it too.
    // eslint-disable-next-line no-control-regex
    expect(bytes.toString('latin1')).toMatch(/^[\x00-\x7f]*$/)
  })

  it('are the same each time', async () => {
    expect(await composeMail(row, from)).toEqual(await composeMail({ ...row }, from))
  })
})
