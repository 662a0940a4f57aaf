import type { DateField } from 'payload'

/** A day with its time, picked and shown as dd/MM/yyyy HH:mm (in Asia/Ho_Chi_Minh, like every time of the admin). */
export function momentField(field: Omit<DateField, 'type'>): DateField {
  return {
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { displayFormat: 'dd/MM/yyyy HH:mm', pickerAppearance: 'dayAndTime' } },
  } as DateField
}
