import type { ErrorText } from '../errorText'

export const authErrors = {
  'auth.firstRegisterClosed': {
    status: 403,
    vi: 'Tài khoản do quản trị viên cấp; không thể tự đăng ký.',
    en: 'Accounts are given by an administrator; nobody can register by themselves.',
  },
  'auth.inactive': {
    status: 403,
    vi: 'Tài khoản này đã ngừng hoạt động. Hãy liên hệ quản trị viên.',
    en: 'This account has been switched off. Ask an administrator.',
  },
  'auth.passwordTooShort': {
    status: 400,
    vi: 'Mật khẩu phải có ít nhất {min} ký tự.',
    en: 'The password needs at least {min} characters.',
  },
  'auth.required': {
    status: 401,
    vi: 'Hãy đăng nhập để làm việc này.',
    en: 'Sign in to do this.',
  },
} as const satisfies Record<string, ErrorText>
