import type { ImportMap } from 'payload'

/** Written when the bare app is built. */
export declare const importMap: ImportMap
