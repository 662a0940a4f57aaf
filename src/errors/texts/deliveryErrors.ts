import type { ErrorText } from '../errorText'

export const deliveryErrors = {
  'delivery.addressBlocked': {
    status: 422,
    vi: 'Địa chỉ {address} không được phép gửi tới.',
    en: 'Sending to the address {address} is not allowed.',
  },
  'delivery.unknownPortal': {
    status: 404,
    vi: 'Không có cổng {portal}.',
    en: 'There is no portal {portal}.',
  },
} as const satisfies Record<string, ErrorText>
