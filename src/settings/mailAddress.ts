/** Who a mail is from: `Cầu Nối <cau-noi@gialai.gov.vn>`, taken apart. The name may be ''. */
export type MailAddress = { name: string; address: string }

export const mailAddressPattern = /^(?:[^<>"\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

/** Reads what `mailAddressPattern` lets through. */
export function mailAddress(text: string): MailAddress {
  const [name = '', address = ''] = text.includes('<') ? text.replace('>', '').split('<') : ['', text]
  return { name: name.trim().normalize('NFC'), address: address.trim() }
}
