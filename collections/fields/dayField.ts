import type { DateField } from 'payload'

/** A calendar day, picked and shown as dd/MM/yyyy. */
export function dayField(field: Omit<DateField, 'type'>): DateField {
  return {
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { displayFormat: 'dd/MM/yyyy', pickerAppearance: 'dayOnly' } },
  } as DateField
}
