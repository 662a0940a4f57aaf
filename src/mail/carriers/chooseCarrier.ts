import { createTransport } from 'nodemailer'

import type { Clock } from '../../settings/clock'
import type { Settings } from '../../settings/readSettings'
import { emlFolder } from './emlFolder'
import { fileTransport } from './fileTransport'
import type { MailCarrier } from './mailCarrier'
import { smtpServer, smtpTransport } from './smtpServer'

type MailSettings = Pick<Settings, 'dataDir' | 'deliveryTimeoutMs' | 'smtpURL'>

/** What carries the messages: the mail server that SMTP_URL names, else the folder. */
export const mailCarrier = (settings: MailSettings): MailCarrier =>
  settings.smtpURL ? smtpServer(settings) : emlFolder(settings.dataDir)

/** The same for the mails that Payload itself sends (a forgotten password). */
export const payloadTransport = (settings: MailSettings, clock: Clock) =>
  settings.smtpURL ? smtpTransport(settings) : createTransport(fileTransport({ clock, dataDir: settings.dataDir }))
