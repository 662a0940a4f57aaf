/** One error of the catalogue: its HTTP status and its text in both languages; `{name}` stands for a parameter. */
export type ErrorText = { status: number; vi: string; en: string }
