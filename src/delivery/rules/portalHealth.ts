/** A portal's health in one sentence for the administrator (vi is the source language; '' = nothing to say). */
export function portalHealth(code: string, until: Date | null): string {
  const sentence = sentenceFor(code)
  if (sentence === '' || until === null) return sentence
  return `${sentence} Thử lại lúc ${clockTime(until)}.`
}

function sentenceFor(code: string): string {
  if (code === 'ok') return ''
  if (code === 'http.401' || code === 'http.403')
    return `Cổng không nhận chữ ký của ta (${code}): kiểm tra khóa bí mật.`
  if (code === 'http.404' || code === 'http.405') return `Địa chỉ nhận tin không đúng (${code}): kiểm tra địa chỉ cổng.`
  if (code.startsWith('http.3')) return `Cổng chuyển hướng (${code}); ta không đi theo: kiểm tra địa chỉ cổng.`
  if (code === 'http.410') return 'Cổng báo không nhận tin nữa (http.410): đã tắt cổng.'
  if (code === 'http.429' || code === 'http.503') return `Cổng xin hoãn (${code}).`
  if (code === 'failure.tls') return 'Chứng chỉ TLS của cổng không hợp lệ.'
  if (code === 'failure.addressBlocked') return 'Địa chỉ cổng trỏ vào mạng không được phép gửi tới.'
  if (code === 'failure.secretUnreadable') return 'Cổng chưa có khóa bí mật, hoặc không giải mã được khóa.'
  return `Cổng chưa trả lời được (${code}).`
}

/** HH:mm dd/MM/yyyy at Asia/Ho_Chi_Minh, which is +07:00 all year. */
function clockTime(moment: Date): string {
  const local = new Date(moment.getTime() + 7 * 60 * 60 * 1000).toISOString()
  return `${local.slice(11, 16)} ${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`
}
