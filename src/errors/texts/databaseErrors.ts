import type { ErrorText } from '../errorText'

export const databaseErrors = {
  'database.isADemo': {
    status: 409,
    vi: 'Dữ liệu trong {dataDir} là của bản demo, có tài khoản mà ai cũng biết mật khẩu: chỉ chạy với DEMO=true.',
    en: 'The data in {dataDir} belongs to a demo, with accounts whose passwords anyone knows: it runs only with DEMO=true.',
  },
  'database.notADemo': {
    status: 409,
    vi: 'DEMO=true chỉ dùng được trên dữ liệu do chính bản demo tạo ra; {dataDir} hoặc cơ sở dữ liệu của nó không phải như vậy.',
    en: 'DEMO=true works only on data that the demo itself created; {dataDir} or its database is not such data.',
  },
  'database.replicaSetRequired': {
    status: 500,
    vi: 'MongoDB phải chạy dạng replica set và DATABASE_URI phải có replicaSet=<tên>.',
    en: 'MongoDB must run as a replica set and DATABASE_URI must say replicaSet=<name>.',
  },
  'database.unavailable': {
    status: 503,
    vi: 'Cơ sở dữ liệu tạm thời không trả lời, nên chưa rõ việc vừa làm đã được ghi hay chưa. Hãy thử lại sau giây lát.',
    en: 'The database does not answer just now; what you did may or may not have been saved. Try again in a moment.',
  },
  'database.writerLocked': {
    status: 409,
    vi: 'Tiến trình {pid} đang ghi vào thư mục dữ liệu này ({dataDir}). Hãy dừng nó trước.',
    en: 'Process {pid} is already writing in this data folder ({dataDir}). Stop it first.',
  },
} as const satisfies Record<string, ErrorText>
