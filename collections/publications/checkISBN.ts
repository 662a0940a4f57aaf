import type { TextFieldSingleValidation } from 'payload'

const wrong = {
  vi: 'ISBN có 13 chữ số, bắt đầu bằng 978 hoặc 979; hãy kiểm tra lại từng số.',
  en: 'An ISBN has 13 digits and begins with 978 or 979; please check each digit.',
}

/** ISO 2108: thirteen digits of which the last is a check digit (weights 1 and 3). Hyphens and spaces are as people like. */
export const checkISBN: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  const digits = value.replace(/[\s-]/g, '')
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  if (/^97[89]\d{10}$/.test(digits) && sum % 10 === 0) return true
  return req.i18n.language === 'en' ? wrong.en : wrong.vi
}
