const vi = {
  hello: 'Chào {name}',
  mine: 'Cần bạn xử lý',
  waiting: 'Đang chờ người khác',
  done: 'Vừa xong',
  noMine: 'Không có gì chờ bạn. Nội dung cần bạn biên tập, duyệt hoặc sửa lại sẽ hiện ở đây.',
  noWaiting: 'Bạn chưa trình gì đang chờ. Mở một nội dung, bấm “Trình duyệt”, rồi theo dõi ở đây ai đang giữ.',
  noDone: 'Chưa có ấn bản nào của đơn vị bạn. Nội dung được duyệt xong hiện ở đây cùng với các cổng nó đã lên.',
  begin: 'Viết mới',
  edit: 'Biên tập',
  approve: 'Duyệt',
  revise: 'Sửa',
  wait: 'Chờ',
  from: 'từ {name}',
  holders: 'đang ở: {names}',
  nobodyHolds: 'chưa ai duyệt được',
  untitled: '(chưa có tên)',
  edition: 'ấn bản số {number}',
  nowhere: 'chưa gửi tới cổng nào',
} as const

const en = {
  hello: 'Welcome, {name}',
  mine: 'Waiting for you',
  waiting: 'Waiting for others',
  done: 'Just finished',
  noMine: 'Nothing waits for you. What you have to edit, approve or correct will stand here.',
  noWaiting: 'Nothing of yours is in review. Open a document, press “Submit for review”, and see here who holds it.',
  noDone: 'No edition of your unit yet. What is approved stands here with the portals it went to.',
  begin: 'Write',
  edit: 'Edit',
  approve: 'Approve',
  revise: 'Correct',
  wait: 'Waiting',
  from: 'from {name}',
  holders: 'with: {names}',
  nobodyHolds: 'nobody can decide it now',
  untitled: '(no title yet)',
  edition: 'edition {number}',
  nowhere: 'not sent to any portal yet',
} satisfies Record<keyof typeof vi, string>

/** What the landing page says (screens §1). */
export const workTexts = { vi, en }
